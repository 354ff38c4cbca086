package org.strategypress.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.Schemas;
import org.strategypress.content.field.FieldType;
import org.strategypress.content.field.FieldType.Form;
import org.strategypress.content.file.FrontMatter;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;
import org.strategypress.model.language.Language;
import org.strategypress.source.SourceFile;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Pair;

/**
 * The first text of a translation or Easy Read edition: the entry's own words as comments. Nothing of them is published in the
 * place of a translation: the file is a draft, and a field counts when an editor wrote it.
 */
final class SideText {
    private static final Set<Form> WORDS = Set.of(Form.TEXT, Form.LINE, Form.MARKDOWN);
    private static final Set<String> SAME = Set.of("id", "number", "source", "sic", "draft", "updated", "approved");
    private static final String BODY = "body";

    private SideText() {}

    static String translation(Entry entry, String file, Language language) {
        return text(
                entry,
                List.of(
                        "“" + entry.title() + "” (" + file + ") in " + language.ownName() + " (" + language.tag()
                                + ").",
                        "Take the # before a field away and write its words in this language. Leave out all that is the same,",
                        "like sums, days and contacts: what is not here comes from the entry itself.",
                        "When the words are right, give the day in updated, and take the line draft away: until then this",
                        "file is left out of the site."),
                "The text, to be written below the last line ---:");
    }

    static String easyRead(Entry entry, String file) {
        return text(
                entry,
                List.of(
                        "“" + entry.title() + "” (" + file + ") in Easy Read.",
                        "Take the # before a field away and write it in easy words: one idea in a line, at most 15 words in a",
                        "sentence. Leave out all that is the same, like sums, days and contacts.",
                        "When people have read it over, give the day in updated, and take the line draft away: until then this",
                        "file is left out of the site."),
                "The text, to be written below the last line ---. Put a picture on a line of its own, like"
                        + " ![A key.](media:key.svg), then what belongs to it:");
    }

    private static String text(Entry entry, List<String> head, String aboutBody) {
        StringBuilder out = new StringBuilder();
        head.forEach(line -> comment(out, "# ", line));
        out.append("draft: yes\n");
        comment(out, "", "updated:");
        Mapping fields = ContentFile.fields(entry);
        Map<String, FieldType> types = types(entry.kind());
        for (Pair pair : fields == null ? List.<Pair>of() : fields.pairs()) {
            String name = pair.key().text();
            FieldType type = types.get(name);
            if (type != null && holdsWords(type) && !SAME.contains(name) && !name.equals(BODY)) {
                lines(pair).forEach(line -> comment(out, "", line));
            }
        }
        List<String> body = body(entry, fields);
        if (!body.isEmpty()) {
            comment(out, "# ", aboutBody);
            body.forEach(line -> comment(out, "#   ", line));
        }
        return entry.kind() == ContentKind.SITE ? out.toString() : "---\n" + out + "---\n";
    }

    private static void comment(StringBuilder out, String gap, String line) {
        out.append(("#" + gap + line).stripTrailing()).append('\n');
    }

    private static Map<String, FieldType> types(ContentKind kind) {
        Map<String, FieldType> types = new HashMap<>();
        Schemas.common().properties().forEach(each -> types.put(each.name(), each.type()));
        Schemas.of(kind).properties().forEach(each -> types.put(each.name(), each.type()));
        return types;
    }

    private static boolean holdsWords(FieldType type) {
        return type instanceof FieldType.Plain plain && WORDS.contains(plain.form())
                || type instanceof FieldType.Many many && holdsWords(many.item())
                || type instanceof FieldType.Either either
                        && either.ways().stream().anyMatch(SideText::holdsWords)
                || type instanceof FieldType.Parts parts
                        && parts.schema().properties().stream().anyMatch(each -> holdsWords(each.type()));
    }

    /** A field as it is written, moved to the left edge. */
    private static List<String> lines(Pair pair) {
        YamlNode value = pair.value();
        int start = pair.key().span().start();
        int end = Math.max(pair.key().span().end(), value.span().end());
        SourceFile file = pair.key().span().file();
        int column = start - file.text().lastIndexOf('\n', start - 1) - 1;
        List<String> lines = new ArrayList<>();
        for (String line :
                file.text().substring(start, end).stripTrailing().lines().toList()) {
            int blanks = line.length() - line.stripLeading().length();
            lines.add(lines.isEmpty() ? line : line.substring(Math.min(blanks, column)));
        }
        return lines;
    }

    private static List<String> body(Entry entry, @Nullable Mapping fields) {
        SourceFile file = entry.where().file();
        FrontMatter matter = file.path().endsWith(".md") ? FrontMatter.of(file) : null;
        if (matter != null) {
            return file.text().substring(matter.bodyStart()).strip().lines().toList();
        }
        return fields == null
                ? List.of()
                : fields.pairs().stream()
                        .filter(pair -> pair.key().text().equals(BODY))
                        .filter(pair -> pair.value() instanceof YamlNode.Scalar)
                        .flatMap(pair ->
                                ((YamlNode.Scalar) pair.value()).text().strip().lines())
                        .toList();
    }
}
