package org.strategypress.content;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.strategypress.content.field.Schema;
import org.strategypress.model.ContentKind;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Pair;
import org.strategypress.source.YamlNode.Scalar;
import org.strategypress.source.YamlNode.Sequence;

/** Names of fields as people write them: {@code Title}, {@code “title”}, {@code We will} and {@code review_by} are title, title, we-will and review-by. */
public final class FieldCase {
    /** What may stand round a name and is none of it: blanks, the quotation marks of a word processor, what cannot be seen. */
    private static final Pattern ROUND = Pattern.compile("^[\\s\\u00A0\\p{Cf}“”„‘’]+|[\\s\\u00A0\\p{Cf}“”‘’]+$");

    private FieldCase() {}

    /** The names of all fields, gathered where a name is first written otherwise. */
    private static final class Names {
        static final Set<String> ALL = names();
    }

    /** The same YAML with every field by its name; what names no field, or one that stands beside it, stays as it is. */
    public static Mapping tidy(Mapping mapping) {
        Set<String> written = new HashSet<>();
        mapping.pairs().forEach(pair -> written.add(pair.key().text()));
        List<Pair> pairs = mapping.pairs().stream()
                .map(pair -> new Pair(pair.isPiece() ? pair.key() : key(pair.key(), written), tidy(pair.value())))
                .toList();
        return new Mapping(pairs, mapping.span());
    }

    /** The same for whatever may stand in a file. */
    static YamlNode tidy(YamlNode node) {
        if (node instanceof Mapping mapping) {
            return tidy(mapping);
        }
        return node instanceof Sequence list
                ? new Sequence(list.items().stream().map(FieldCase::tidy).toList(), list.span())
                : node;
    }

    private static Scalar key(Scalar key, Set<String> written) {
        String name = ROUND.matcher(key.text())
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace(' ', '-')
                .replace('_', '-');
        boolean other = !name.equals(key.text())
                && !Names.ALL.contains(key.text())
                && Names.ALL.contains(name)
                && written.add(name);
        return other ? new Scalar(name, key.style(), key.span()) : key;
    }

    private static Set<String> names() {
        Set<String> names = new HashSet<>();
        add(Schemas.common(), names, new HashSet<>());
        add(Schemas.synonyms(), names, new HashSet<>());
        for (ContentKind kind : ContentKind.values()) {
            add(Schemas.of(kind), names, new HashSet<>());
        }
        return Set.copyOf(names);
    }

    private static void add(Schema schema, Set<String> names, Set<String> seen) {
        if (seen.add(schema.name())) {
            for (Schema.Property property : schema.properties()) {
                names.add(property.name());
                property.type().parts().forEach(part -> add(part, names, seen));
            }
        }
    }
}
