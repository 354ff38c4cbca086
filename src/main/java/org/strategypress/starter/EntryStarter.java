package org.strategypress.starter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.strategypress.content.Schemas;
import org.strategypress.content.field.FieldType;
import org.strategypress.content.field.Ids;
import org.strategypress.content.field.Schema;
import org.strategypress.model.ContentKind;

/**
 * Writes the first text of an entry: the fields that are needed, then, as comments, all others, each with what it is for. It
 * says nothing in the council's place: fields stand there empty, and the entry is a draft until the editor takes that line out.
 */
public final class EntryStarter {
    /** What people call kinds that have another name here. */
    private static final Map<String, ContentKind> CALLED = Map.ofEntries(
            Map.entry("promise", ContentKind.PLEDGE),
            Map.entry("picture", ContentKind.MEDIUM),
            Map.entry("image", ContentKind.MEDIUM),
            Map.entry("photo", ContentKind.MEDIUM),
            Map.entry("film", ContentKind.MEDIUM),
            Map.entry("board", ContentKind.BODY),
            Map.entry("committee", ContentKind.BODY),
            Map.entry("panel", ContentKind.BODY),
            Map.entry("measure", ContentKind.INDICATOR),
            Map.entry("kpi", ContentKind.INDICATOR),
            Map.entry("quotation", ContentKind.STORY),
            Map.entry("case-study", ContentKind.STORY),
            Map.entry("team", ContentKind.CONTACT),
            Map.entry("word", ContentKind.TERM));

    private static final int WIDTH = 100;
    private static final String DRAFT = "draft";
    private static final List<String> OWN = List.of("title", "id", "body", DRAFT);

    private final ContentKind kind;
    private final Schema schema;
    private final List<Schema.Property> needed = new ArrayList<>();
    private final List<Schema.Property> others = new ArrayList<>();

    private EntryStarter(ContentKind kind) {
        this.kind = kind;
        this.schema = Schemas.of(kind);
        List<Schema.Property> all = new ArrayList<>(schema.properties());
        Schemas.common().properties().stream()
                .filter(common -> all.stream().noneMatch(own -> own.name().equals(common.name())))
                .forEach(all::add);
        all.stream()
                .filter(each -> !OWN.contains(each.name()))
                .forEach(each -> (each.required() ? needed : others).add(each));
    }

    /** A kind of entry: the word that {@code new} takes, where its files go, what it is. */
    public record Kind(String word, String folder, String about) {}

    /** All kinds of which an entry may be begun, in the order of the documentation. */
    public static List<Kind> kinds() {
        return Arrays.stream(ContentKind.values())
                .filter(kind -> kind != ContentKind.SITE)
                .map(kind -> new Kind(kind.idWord(), where(kind), KindWords.of(kind)))
                .toList();
    }

    /** The kind that a word means, its singular, its folder's name, or what people call it; nothing where there is none. */
    public static Optional<EntryStarter> of(String word) {
        return Arrays.stream(ContentKind.values())
                .filter(kind -> kind != ContentKind.SITE)
                .filter(kind -> kind.idWord().equals(word)
                        || kind.folder().equals(word)
                        || kind.name().equals(word.toUpperCase(Locale.ROOT).replace('-', '_'))
                        || kind == CALLED.get(word))
                .findFirst()
                .map(EntryStarter::new);
    }

    /** Where a new entry goes, below the content folder: a folder, or the one file that holds it. */
    private static String where(ContentKind kind) {
        if (kind == ContentKind.MEDIUM) {
            return kind.folder() + ".yaml";
        }
        return kind.isSingleton() ? kind.folder() + ".md" : kind.folder() + "/";
    }

    /** The name of a file for a title; empty where it has no Latin letter and no digit. */
    public static String stem(String title) {
        return Ids.slug(title);
    }

    /** The same for a name of a file: {@code offer/first-home.md}. */
    public String path(String stem) {
        String place = where(kind);
        return place.endsWith("/") ? place + stem + ".md" : place;
    }

    /** Whether a new entry is added to a list of entries, and has no file of its own. */
    public boolean isListed() {
        return kind == ContentKind.MEDIUM;
    }

    /** A file of its own, with the entry's title. */
    public String file(String title) {
        StringBuilder out = new StringBuilder("---\n");
        fields(out, title, "");
        return out.append("---\nWrite the text here.\n").toString();
    }

    /** The entry as one of a list of entries, to come behind those that are there. */
    public String item(String title) {
        StringBuilder out = new StringBuilder();
        fields(out, title, "  ");
        return "- " + out.substring(2);
    }

    private void fields(StringBuilder out, String title, String indent) {
        boolean titled =
                schema.properties().stream().noneMatch(each -> each.name().equals("file"));
        if (titled) {
            out.append(indent).append("title: ").append(YamlText.of(title)).append('\n');
        } else {
            out.append(indent).append("file: ").append(YamlText.of(title)).append('\n');
        }
        comment(out, indent, "Left out of the site until you take this line away.");
        out.append(indent).append(DRAFT).append(": yes\n");
        if (!needed.isEmpty()) {
            out.append('\n');
            comment(out, indent, "NEEDED");
            needed.stream()
                    .filter(each -> titled || !each.name().equals("file"))
                    .forEach(each -> field(out, indent, each, ""));
        }
        out.append('\n');
        comment(out, indent, "IF YOU HAVE IT: take the # before the field away");
        others.forEach(each -> field(out, indent, each, "#"));
    }

    private static void field(StringBuilder out, String indent, Schema.Property field, String mark) {
        comment(out, indent, field.about() + " Write: " + field.words() + ".");
        out.append(indent)
                .append(mark)
                .append(field.name())
                .append(':')
                .append(example(field.type()))
                .append('\n');
    }

    /** What stands behind a field that is a list or has fields of its own, so that its form can be seen. */
    private static String example(FieldType type) {
        if (type instanceof FieldType.Many many) {
            return many.item() instanceof FieldType.Parts ? "" : " []";
        }
        return type instanceof FieldType.Choice choice ? " # " + String.join(", ", choice.words()) : "";
    }

    private static void comment(StringBuilder out, String indent, String words) {
        int width = 0;
        for (String word : words.split(" ", -1)) {
            if (width > 0 && width + word.length() > WIDTH) {
                out.append('\n');
                width = 0;
            }
            out.append(width == 0 ? indent + "# " : " ").append(word);
            width += word.length() + 1;
        }
        out.append('\n');
    }
}
