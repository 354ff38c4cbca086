package org.strategypress.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Pair;
import org.strategypress.source.YamlNode.Scalar;
import org.strategypress.source.YamlNode.Sequence;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads a stretch of a file as one YAML document into {@link YamlNode}s with places.
 *
 * <p>YAML 1.1 as the parser knows it, less what misleads editors: aliases, anchors, tags, a second document, a key given
 * twice and a comment that cuts an unquoted value are errors. No value is converted here.
 */
public final class YamlReader {
    private static final int DEEPEST = 40;

    /** How many lines of a file are told of at once where a second colon makes them unreadable. */
    private static final int MOST_FAULTS = 20;

    /** What YAML takes for the end of a line, and no editor shows as one. */
    private static final Pattern OTHER_LINE_ENDS = Pattern.compile("[\\u0085\\u2028\\u2029]");

    private final SourceFile file;
    private final CodePointOffsets offsets;
    private final Diagnostics out;
    private final ParserImpl parser;

    private YamlReader(SourceFile file, String text, int start, Diagnostics out) {
        this.file = file;
        this.out = out;
        this.offsets = new CodePointOffsets(text, start);
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST + 10);
        options.setCodePointLimit(4_000_000);
        this.parser = new ParserImpl(new StreamReader(text), options);
    }

    /**
     * Reads the stretch from {@code start} to {@code end}.
     *
     * @return the document's one node, or null when it could not be read (an error was added) or holds nothing (none was)
     */
    public static @Nullable YamlNode read(SourceFile file, int start, int end, Diagnostics out) {
        String text = OTHER_LINE_ENDS.matcher(file.text().substring(start, end)).replaceAll(" ");
        int before = out.errors();
        for (int faults = 0; text != null && faults <= MOST_FAULTS; faults++) {
            Diagnostics found = new Diagnostics();
            try {
                YamlNode node = new YamlReader(file, text, start, found).document();
                out.addAll(found.sorted());
                return out.errors() == before ? node : null;
            } catch (YAMLException fault) {
                String spaced = YamlFaults.withSpaces(fault, text);
                if (spaced != null) {
                    text = spaced;
                    continue;
                }
                out.add(YamlFaults.explain(fault, file, start, end));
                text = YamlFaults.mended(fault, text);
            }
        }
        return null;
    }

    private @Nullable YamlNode document() {
        parser.getEvent();
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            return null;
        }
        parser.getEvent();
        YamlNode node = node(0);
        parser.getEvent();
        if (!parser.checkEvent(Event.ID.StreamEnd) && !isBlankFrom(offsets.end(parser.peekEvent()))) {
            Event second = parser.peekEvent();
            out.error(
                    "second-document",
                    span(second, second),
                    "all that stands below this line --- would be left out",
                    "remove the line ---, or put what follows into a file of its own");
        }
        return node instanceof Scalar scalar && scalar.isNull() ? null : node;
    }

    /** Whether nothing but remarks stands in the file from an offset on, as below a line {@code ---} that was meant to end it. */
    private boolean isBlankFrom(int offset) {
        return file.text()
                .substring(Math.min(offset, file.text().length()))
                .lines()
                .allMatch(line -> line.isBlank() || line.strip().startsWith("#"));
    }

    private YamlNode node(int depth) {
        Event event = parser.getEvent();
        if (event instanceof NodeEvent named && named.getAnchor() != null) {
            refuseAnchor(named);
        }
        if (event instanceof AliasEvent) {
            return new Scalar("", Scalar.Style.PLAIN, span(event, event));
        }
        if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar, scalar.getTag());
            return scalar(scalar);
        }
        refuseTag(event, ((CollectionStartEvent) event).getTag());
        if (depth >= DEEPEST) {
            throw new TooDeep(file.span(offsets.start(event), offsets.start(event)));
        }
        return event.is(Event.ID.MappingStart) ? mapping(event, depth) : sequence(event, depth);
    }

    private Mapping mapping(Event start, int depth) {
        List<Pair> pairs = new ArrayList<>();
        Map<String, Scalar> seen = new HashMap<>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            YamlNode key = node(depth + 1);
            YamlNode value = node(depth + 1);
            if (!(key instanceof Scalar name)) {
                out.error("bad-key", key.span(), "a name before the colon must be a word", "write NAME: VALUE");
                continue;
            }
            Pair pair = new Pair(name, value);
            Scalar first = pair.isPiece() ? null : seen.putIfAbsent(name.text(), name);
            Diagnostic mark = name.style() == Scalar.Style.PLAIN ? YamlFaults.tightMark(name.span()) : null;
            if (mark != null) {
                out.add(mark);
            } else if (first == null) {
                pairs.add(pair);
            } else {
                out.error(
                        "duplicate-key",
                        name.span(),
                        "“" + name.text() + "” is given twice here; the first is on line "
                                + first.span().position().line(),
                        "keep one of the two");
            }
        }
        Event end = parser.getEvent();
        return new Mapping(pairs, span(start, end));
    }

    private Sequence sequence(Event start, int depth) {
        List<YamlNode> items = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(depth + 1));
        }
        Event end = parser.getEvent();
        return new Sequence(items, span(start, end));
    }

    private Scalar scalar(ScalarEvent event) {
        Scalar.Style style = style(event.getScalarStyle());
        Span span = span(event, event);
        refuseCutByComment(style, span);
        Diagnostic items = style == Scalar.Style.PLAIN ? YamlFaults.runOn(span) : null;
        if (items != null) {
            out.add(items);
        }
        refuseControls(event.getValue(), span);
        return new Scalar(event.getValue(), style, span);
    }

    private static Scalar.Style style(ScalarStyle style) {
        return switch (style) {
            case PLAIN -> Scalar.Style.PLAIN;
            case SINGLE_QUOTED -> Scalar.Style.SINGLE_QUOTED;
            case DOUBLE_QUOTED, JSON_SCALAR_STYLE -> Scalar.Style.DOUBLE_QUOTED;
            case LITERAL, FOLDED -> Scalar.Style.BLOCK;
        };
    }

    private void refuseCutByComment(Scalar.Style style, Span span) {
        String text = file.text();
        int at = span.end();
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        boolean cut = style == Scalar.Style.PLAIN && span.start() < span.end() && at > span.end();
        if (!cut || at >= text.length() || text.charAt(at) != '#') {
            return;
        }
        EditorLine line = EditorLine.at(file, at);
        out.error(
                "cut-by-comment",
                file.span(at, at + 1),
                "YAML leaves out everything from # on, so this value would be just “" + span.text() + "”",
                "put the whole value in quotes" + (line.value() == span.start() ? ": " + line.quoted() : "")
                        + "; if it is a remark that stands behind #, move it to a line of its own");
    }

    /**
     * What is wrong with an empty value behind which a word with a # before it stands, {@code title: #4 Room}: YAML takes it for a
     * remark. Null where nothing or a remark with a blank in it stands there.
     */
    public static @Nullable Diagnostic remarkInPlaceOf(Scalar nothing) {
        SourceFile file = nothing.span().file();
        String text = file.text();
        int at = nothing.span().end();
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        boolean word = nothing.text().isEmpty()
                && at + 1 < text.length()
                && text.charAt(at) == '#'
                && " \t\r\n#".indexOf(text.charAt(at + 1)) < 0;
        EditorLine line = EditorLine.at(file, at);
        return !word
                ? null
                : Diagnostic.error(
                        "cut-by-comment",
                        file.span(at, at + 1),
                        "YAML leaves out everything from # on, so nothing would stand here",
                        "put the whole value in quotes" + (line.value() == at ? ": " + line.quoted() : ""));
    }

    private void refuseControls(String value, Span span) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean lone = Character.isSurrogate(c)
                    && !(Character.isHighSurrogate(c)
                            && i + 1 < value.length()
                            && Character.isLowSurrogate(value.charAt(i + 1)));
            if (c < ' ' && c != '\n' && c != '\t' || c >= 0x7f && c < 0xa0 && c != 0x85 || lone) {
                String code = String.format(java.util.Locale.ROOT, "U+%04X", (int) c);
                out.error(
                        "control-character",
                        span,
                        "this value holds the character " + code + ", which no page can show",
                        "remove it");
                return;
            }
            if (Character.isHighSurrogate(c)) {
                i++;
            }
        }
    }

    private void refuseAnchor(NodeEvent event) {
        boolean alias = event instanceof AliasEvent;
        out.error(
                alias ? "yaml-alias" : "yaml-anchor",
                span(event, event),
                alias ? "a value cannot begin with *" : "a value cannot begin with &",
                unnamed(event, alias));
    }

    /** What to write for a sign that YAML reads as a name for what follows, or as a stand-in for what has that name. */
    private String unnamed(NodeEvent event, boolean alias) {
        String name = event.getAnchor();
        boolean both = stands((alias ? "&" : "*") + name);
        if (!both && (alias || event instanceof ScalarEvent)) {
            return "put the whole value in quotes";
        }
        if (!alias) {
            return "take &" + name + " out"
                    + (both ? ", and write in full what stands here wherever *" + name + " stands" : "");
        }
        String before = file.text().substring(0, offsets.start(event)).stripTrailing();
        return before.endsWith("<<:")
                ? "write in place of <<: *" + name + " the fields that stand at &" + name
                : "write here in full what stands at &" + name;
    }

    /** Whether the file holds a sign and a name as a word of its own. */
    private boolean stands(String signed) {
        return Pattern.compile("(?<![^\\s,\\[{])" + Pattern.quote(signed) + "(?![\\w-])")
                .matcher(file.text())
                .find();
    }

    private void refuseTag(Event event, @Nullable String tag) {
        if (tag != null) {
            out.error(
                    "yaml-tag",
                    span(event, event),
                    "a value cannot begin with !: its first word would be lost",
                    "put the whole value in quotes");
        }
    }

    private Span span(Event from, Event to) {
        int start = offsets.start(from);
        return file.span(start, Math.max(start, offsets.end(to)));
    }

    /** Nesting beyond what any strategy needs. */
    static final class TooDeep extends YAMLException {
        private static final long serialVersionUID = 1L;
        final transient Span where;

        TooDeep(Span where) {
            super("too deep");
            this.where = where;
        }
    }
}
