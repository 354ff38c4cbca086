package org.strategypress.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.YamlNode;

/** What stands in a piece of YAML or JSON, by the names of its fields. */
final class Nodes {
    private Nodes() {}

    /** The value of a field; null where there is none. */
    static @Nullable YamlNode at(@Nullable YamlNode node, String key) {
        return node instanceof YamlNode.Mapping mapping
                ? mapping.pairs().stream()
                        .filter(pair -> pair.key().text().equals(key))
                        .map(YamlNode.Pair::value)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** The words of a field, in one line and fit to be shown; empty where there are none. */
    static String text(@Nullable YamlNode node, String key) {
        return at(node, key) instanceof YamlNode.Scalar scalar && !scalar.isNull() ? Line.of(scalar.text()) : "";
    }

    /** The same, or null where there are none. */
    static @Nullable String textOrNull(@Nullable YamlNode node, String key) {
        String text = text(node, key);
        return text.isEmpty() ? null : text;
    }

    /** The items of a field that is a list; none where it is no list. */
    static List<YamlNode> list(@Nullable YamlNode node, String key) {
        return at(node, key) instanceof YamlNode.Sequence sequence ? sequence.items() : List.of();
    }

    /** The pairs of a field that is a group; none where it is no group. */
    static List<YamlNode.Pair> pairs(@Nullable YamlNode node) {
        return node instanceof YamlNode.Mapping mapping ? mapping.pairs() : List.of();
    }
}
