package org.strategypress.content.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.markdown.LinkNames;
import org.strategypress.markdown.Markdown;
import org.strategypress.markdown.MarkdownSource;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Trace.Reference;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.Span;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Pair;
import org.strategypress.source.YamlNode.Scalar;
import org.strategypress.source.YamlNode.Sequence;

/** What decoding one entry needs beside its nodes; it gathers what the entry points to. For one entry and one thread. */
public final class Decoding {
    /**
     * Which entry is being decoded.
     *
     * @param kind its kind
     * @param id its id, given or made from its file, number or title
     * @param where the place of its id, or else of its title
     * @param language the language of its words
     * @param easyRead whether it is an Easy Read edition
     * @param words the plain values of an edition's own file; none of any other entry
     */
    public record Place(
            ContentKind kind, String id, Span where, String language, boolean easyRead, Set<String> words) {}

    /** Words that need no quotes in YAML, wherever they stand in a line. */
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N} ’'&./()-]{0,60}");

    private final Diagnostics out;
    private final Markdown markdown;
    private final Place place;
    private final EntryNames called;
    private final List<EntryNames.Asked> asked = new ArrayList<>();
    private boolean guessed;
    private final List<Reference> references = new ArrayList<>();
    private final List<Prose.Link> links = new ArrayList<>();

    /**
     * A decoding of one entry.
     *
     * @param out where findings go
     * @param markdown the parser of its prose
     * @param place which entry it is
     * @param called what the entries are called that it may name
     */
    public Decoding(Diagnostics out, Markdown markdown, Place place, EntryNames called) {
        this.out = out;
        this.markdown = markdown.with(new Names());
        this.place = place;
        this.called = called;
    }

    /** Where findings go. */
    public Diagnostics out() {
        return out;
    }

    /** Which entry it is. */
    public Place place() {
        return place;
    }

    /** Every reference seen so far. */
    public List<Reference> references() {
        return references;
    }

    /** Every symbolic link and media path seen so far. */
    public List<Prose.Link> links() {
        return links;
    }

    /** Adds the error that a value is of another type than its field holds. */
    void wrongType(YamlNode node, String wanted) {
        boolean words = wanted.startsWith("one line");
        Span where = Ids.firstLine(node.span());
        String line = where.text().strip();
        if (words && node instanceof Mapping group && isSentence(group, line)) {
            out.error("wrong-type", where, "the colon in it makes this a name and a value", quoted(line));
            return;
        }
        String all = words ? inOneLine(node) : only(node);
        boolean braces =
                words && node instanceof Mapping group && group.pairs().stream().allMatch(Pair::isPiece);
        String cure = all != null
                ? (words ? "write them in one line: " : "write it alone, without a dash or brackets: ") + all
                : braces ? quoted(line) : "write " + wanted;
        boolean brackets = words && all != null && line.startsWith("[") && all.indexOf(',') < 0;
        out.error(
                "wrong-type",
                where,
                node.words() + " cannot stand here",
                brackets ? cure + "; or, with the brackets, in quotes: \"" + line + "\"" : cure);
    }

    /** The one item of a list where a value is wanted; null for all else. */
    private static @Nullable String only(YamlNode node) {
        return node instanceof Sequence list && list.items().size() == 1 ? inOneLine(node) : null;
    }

    private static String quoted(String line) {
        return "put all of it in quotes: "
                + (line.indexOf('"') < 0 ? "\"" + line + "\"" : "'" + line.replace("'", "''") + "'");
    }

    /** Whether a group of one field is a sentence in which a colon stands: its name is of several words, or an item begins with it. */
    private static boolean isSentence(Mapping group, String line) {
        if (group.pairs().size() != 1 || line.startsWith("{") || line.indexOf('\\') >= 0) {
            return false;
        }
        Pair pair = group.pairs().get(0);
        String text = group.span().file().text();
        int begin = text.lastIndexOf('\n', Math.max(0, group.span().start() - 1)) + 1;
        boolean item = text.substring(begin, group.span().start()).strip().equals("-");
        return pair.value() instanceof Scalar && (item || pair.key().text().indexOf(' ') > 0);
    }

    /** The items of a short list of words as a line that can be pasted in its place; null for all else. */
    private static @Nullable String inOneLine(YamlNode node) {
        List<YamlNode> items = node instanceof Sequence list ? list.items() : List.of();
        List<String> words = items.stream()
                .filter(each -> each instanceof Scalar text && !text.isNull())
                .map(each -> ((Scalar) each).text().strip())
                .filter(each -> PLAIN.matcher(each).matches())
                .toList();
        return words.isEmpty() || words.size() < items.size() ? null : String.join(", ", words);
    }

    /** What was asked of the names of entries so far. */
    public EntryNames.Questions questions() {
        return new EntryNames.Questions(asked, guessed);
    }

    /** The id of the one entry that words name, of a kind or of any where that is null; null where that is none or several. */
    @Nullable
    String named(String words, @Nullable ContentKind wanted) {
        String id = called.id(words, wanted);
        asked.add(new EntryNames.Asked(words, wanted, id));
        return id;
    }

    /** What prose may link to by its name. */
    private final class Names implements LinkNames {
        @Override
        public @Nullable String entry(String words) {
            return named(words, null);
        }

        @Override
        public @Nullable String near(String words) {
            guessed = true;
            return called.near(words);
        }
    }

    /** Whether a value can be read as a type; nothing is told or kept of it. */
    public boolean isReadable(Type<?> type, YamlNode value) {
        Diagnostics trial = new Diagnostics();
        Decoding tried = new Decoding(trial, markdown, place, called);
        boolean readable = type.decode(value, tried) != null && trial.errors() == 0;
        asked.addAll(tried.asked);
        guessed |= tried.guessed;
        return readable;
    }

    /** A reference that must be of a kind, or of any when null; by the entry's id or by what it is called. */
    Ref refer(String words, Span where, @Nullable ContentKind wanted) {
        String named = named(words, wanted);
        Ref ref = new Ref(named == null ? words : named, where);
        references.add(new Reference(ref, wanted));
        return ref;
    }

    /** Notes a symbolic link, {@code entry:ID} or {@code media:PATH}. */
    void link(String target, Span where) {
        links.add(new Prose.Link(target, where, false));
    }

    /** A scalar's text as Markdown. */
    Prose prose(Scalar scalar, boolean asBlocks) {
        Span span = scalar.span();
        boolean asWritten = scalar.text().length() == span.end() - span.start()
                && scalar.text().equals(span.text());
        MarkdownSource source =
                asWritten ? MarkdownSource.of(span) : MarkdownSource.mapped(scalar.text(), scalar.offsets(), span);
        Prose prose = asBlocks ? markdown.block(source, out) : markdown.inline(source, out);
        links.addAll(prose.links());
        return prose;
    }
}
