package org.strategypress.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.field.Decoding;
import org.strategypress.content.field.Decoding.Place;
import org.strategypress.content.field.EntryNames;
import org.strategypress.content.field.Field;
import org.strategypress.content.field.FieldNames;
import org.strategypress.content.field.Ids;
import org.strategypress.content.field.Schema;
import org.strategypress.content.field.Shape;
import org.strategypress.content.field.Types;
import org.strategypress.content.file.Candidate;
import org.strategypress.content.file.FoundFile;
import org.strategypress.content.file.FrontMatter;
import org.strategypress.content.file.FrontMatterFaults;
import org.strategypress.content.file.ParsedFile;
import org.strategypress.content.file.TextReader;
import org.strategypress.markdown.Markdown;
import org.strategypress.model.ContentKind;
import org.strategypress.model.text.Synonym;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.Nearest;
import org.strategypress.source.SourceFile;
import org.strategypress.source.Span;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Pair;
import org.strategypress.source.YamlNode.Scalar;
import org.strategypress.source.YamlNode.Sequence;
import org.strategypress.source.YamlReader;

/** Parses one file of the content folder into candidates. */
final class FileParser {
    private static final Field<List<String>> WORDS =
            Field.required("words", Types.list(Types.TEXT), "What a reader may type.");
    private static final Field<List<String>> MEANS =
            Field.required("means", Types.list(Types.TEXT), "What it is called here.");

    /** The fields of a synonym. */
    static final Shape<Synonym> SYNONYM =
            Shape.of("synonym", row -> new Synonym(row.need(WORDS), row.need(MEANS)), WORDS, MEANS);

    private static final Pattern TIGHT = Pattern.compile("([a-z][a-z-]*) ?[:：\uFE55=;][ \u00a0]*(.*)");
    private static final String FIELDS = "write its fields: - title: WORDS";

    /** Of how many letters a line may be to stand in a cure. */
    private static final int LONGEST = 100;

    private final FoundFile found;
    private final Diagnostics out = new Diagnostics();
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Synonym> synonyms = new ArrayList<>();

    private FileParser(FoundFile found) {
        this.found = found;
    }

    /**
     * What a file holds.
     *
     * @throws IOException when the disk refuses
     */
    static ParsedFile parse(FoundFile found, Markdown markdown) throws IOException {
        FileParser parser = new FileParser(found);
        SourceFile file = TextReader.read(found.file(), found.path(), parser.out);
        return parser.parse(file, markdown);
    }

    /** What a text holds that was read already; null when it could not be. */
    static ParsedFile parse(FoundFile found, @Nullable SourceFile file, Markdown markdown) {
        return new FileParser(found).parse(file, markdown);
    }

    private ParsedFile parse(@Nullable SourceFile file, Markdown markdown) {
        if (file != null && file.text().isBlank()) {
            empty();
        } else if (file != null) {
            switch (found.role()) {
                case MARKDOWN -> markdown(file);
                case ENTRY -> entry(file);
                case LIST -> list(file);
                case SYNONYMS -> synonyms(file, markdown);
            }
        }
        return new ParsedFile(found, candidates, synonyms, out.sorted());
    }

    private void empty() {
        String cure = "write something into it, or remove the file";
        out.add(Diagnostic.fileError("empty-file", found.path(), "this file holds nothing", cure));
    }

    private @Nullable YamlNode yaml(SourceFile file) {
        int before = out.errors();
        YamlNode node = YamlReader.read(file, 0, file.text().length(), out);
        if (node == null && out.errors() == before) {
            empty();
        }
        return node == null ? null : FieldCase.tidy(node);
    }

    private void entry(SourceFile file) {
        YamlNode node = yaml(file);
        if (node instanceof Mapping mapping) {
            candidates.add(Candidate.of(found, mapping, 0));
        } else if (node != null) {
            out.error(
                    "wrong-type",
                    Ids.firstLine(node.span()),
                    node.words() + " stands here",
                    "write lines like title: WORDS");
        }
    }

    /** What to write for the first of words that stand as names with what they mean behind them; null where they do not. */
    private static @Nullable String meaning(YamlNode node) {
        if (!(node instanceof Mapping words) || words.pairs().isEmpty()) {
            return null;
        }
        Pair first = words.pairs().get(0);
        String name = first.key().text();
        boolean field = List.of("id", "title", "meaning", "aka").contains(name);
        return first.value() instanceof Scalar && !field
                ? "begin each word with a dash and give both fields: - {title: \"" + name + "\", meaning: …}"
                : null;
    }

    private void list(SourceFile file) {
        YamlNode node = yaml(file);
        if (node == null) {
            return;
        }
        if (!(node instanceof Sequence sequence)) {
            String first = Ids.firstLine(node.span()).text();
            String meaning = found.kind() == ContentKind.TERM ? meaning(node) : null;
            String cure = meaning != null ? meaning : dashed(node, first);
            out.error("wrong-type", Ids.firstLine(node.span()), node.words() + " stands here, not a list", cure);
            return;
        }
        for (YamlNode item : sequence.items()) {
            if (item instanceof Mapping mapping && !isSentence(mapping)) {
                candidates.add(Candidate.of(found, mapping, candidates.size()));
            } else {
                if (item instanceof Scalar none && none.isNull()) {
                    out.error("empty-value", none.span(), "a list item is empty", "fill it in or remove its dash");
                    continue;
                }
                String cure = item instanceof Scalar words ? tight(words) : FIELDS;
                out.error(
                        "wrong-type",
                        Ids.firstLine(item.span()),
                        (item instanceof Mapping ? "a sentence" : item.words()) + " stands here, not an entry",
                        item instanceof Mapping ? titled(item.span()) : cure);
            }
        }
    }

    /** What to write for fields where a list of entries is wanted. */
    private String dashed(YamlNode node, String first) {
        List<Pair> pairs = node instanceof Mapping mapping ? mapping.pairs() : List.of();
        Pair only = pairs.size() == 1 ? pairs.get(0) : null;
        if (only != null
                && only.value() instanceof Sequence
                && only.key().text().equals(found.stem())) {
            return "take this line out: the file's name says it";
        }
        if (!pairs.isEmpty() && pairs.stream().allMatch(pair -> pair.value() instanceof Mapping)) {
            return "write - id: " + Ids.slug(pairs.get(0).key().text()) + " in its place, and so for each entry";
        }
        boolean field = !pairs.isEmpty() && pairs.get(0).value() instanceof Scalar && first.indexOf(": ") > 0;
        return field
                ? "begin each entry with a dash, and its other lines below its first word: - " + first
                : "begin each entry with a dash: - title: WORDS";
    }

    /** What to write for a value in place of fields: where its colon has no space behind it, or only looks like one, that. */
    private static String tight(Scalar words) {
        String line = Ids.firstLine(words.span()).text();
        Matcher tight = TIGHT.matcher(line);
        return tight.matches()
                ? "write a plain colon and a space behind the name: " + tight.group(1) + ": "
                        + tight.group(2).strip()
                : titled(words.span());
    }

    /** Whether a row's one field is a sentence in which a colon stands: {@code - We promise: we will listen}. */
    private boolean isSentence(Mapping row) {
        String key = row.pairs().size() == 1 ? row.pairs().get(0).key().text().strip() : "";
        ContentKind kind = found.kind();
        if (kind == null || key.indexOf(' ') < 0) {
            return false;
        }
        List<String> names = Schemas.of(kind).properties().stream()
                .map(Schema.Property::name)
                .toList();
        return FieldNames.meant(key, names) == null && Nearest.of(key, names) == null;
    }

    /** What to write for words in place of fields, which are most likely the title. */
    private static String titled(Span words) {
        String line = words.text().strip();
        return line.length() > LONGEST || line.indexOf('\n') >= 0 || line.indexOf('"') >= 0
                ? FIELDS
                : "write its fields: - title: \"" + line + "\"";
    }

    private void synonyms(SourceFile file, Markdown markdown) {
        YamlNode node = yaml(file);
        if (node == null) {
            return;
        }
        Place place = new Place(ContentKind.SITE, "synonyms", node.span(), "en", false, Set.of());
        List<Synonym> read = Types.list(SYNONYM).decode(node, new Decoding(out, markdown, place, EntryNames.NONE));
        synonyms.addAll(read == null ? List.of() : read);
    }

    private void markdown(SourceFile file) {
        FrontMatter matter = FrontMatter.of(file);
        if (matter == null) {
            FrontMatterFaults.tell(file, out);
            return;
        }
        int before = out.errors();
        YamlNode node = YamlReader.read(file, matter.start(), matter.end(), out);
        if (out.errors() > before) {
            return;
        }
        if (node != null && !(node instanceof Mapping)) {
            out.error(
                    "wrong-type",
                    Ids.firstLine(node.span()),
                    node.words() + " stands here",
                    node instanceof Scalar words
                            ? tight(words).replace("its fields: - ", "lines like ")
                            : "write lines like title: WORDS");
            return;
        }
        List<Pair> pairs = node instanceof Mapping mapping
                ? new ArrayList<>(FieldCase.tidy(mapping).pairs())
                : new ArrayList<>();
        addBody(pairs, matter, file);
        candidates.add(Candidate.of(found, new Mapping(pairs, file.span(0, matter.bodyStart())), 0));
    }

    private void addBody(List<Pair> pairs, FrontMatter matter, SourceFile file) {
        String text = file.text().substring(matter.bodyStart());
        if (text.isBlank()) {
            return;
        }
        for (Pair pair : pairs) {
            if (pair.key().text().equals("body")) {
                out.error(
                        "two-bodies",
                        pair.key().span(),
                        "this entry has a “body” here and a text below its fields",
                        "keep one of the two");
                return;
            }
        }
        Scalar key = new Scalar("body", Scalar.Style.PLAIN, file.span(matter.bodyStart(), matter.bodyStart()));
        Scalar body = new Scalar(
                text,
                Scalar.Style.BLOCK,
                file.span(matter.bodyStart(), file.text().length()));
        pairs.add(new Pair(key, body));
    }
}
