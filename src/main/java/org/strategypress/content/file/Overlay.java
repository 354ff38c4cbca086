package org.strategypress.content.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Pair;
import org.strategypress.source.YamlNode.Scalar;
import org.strategypress.source.YamlNode.Sequence;

/** Lays the words of a translation over the fields of the entry it translates. */
public final class Overlay {
    private Overlay() {}

    /** All fields of {@code base}, replaced where {@code words} gives them; groups are laid over each other, lists are not. */
    public static Mapping merge(Mapping base, Mapping words) {
        List<Pair> merged = new ArrayList<>();
        for (Pair pair : base.pairs()) {
            Pair own = find(words, pair.key().text());
            merged.add(own == null ? pair : new Pair(own.key(), merge(pair.value(), own.value())));
        }
        for (Pair pair : words.pairs()) {
            if (find(base, pair.key().text()) == null) {
                merged.add(pair);
            }
        }
        return new Mapping(merged, words.span());
    }

    /** Every value of {@code words}, wherever it stands. */
    public static Set<String> words(Mapping words) {
        Set<String> found = new HashSet<>();
        words.pairs().forEach(pair -> collect(pair.value(), found));
        return found;
    }

    private static void collect(YamlNode node, Set<String> into) {
        if (node instanceof Mapping mapping) {
            mapping.pairs().forEach(pair -> collect(pair.value(), into));
        } else if (node instanceof Sequence sequence) {
            sequence.items().forEach(item -> collect(item, into));
        } else if (node instanceof Scalar scalar) {
            into.add(scalar.text());
        }
    }

    private static YamlNode merge(YamlNode base, YamlNode own) {
        return base instanceof Mapping before && own instanceof Mapping after ? merge(before, after) : own;
    }

    private static @Nullable Pair find(Mapping mapping, String key) {
        for (Pair pair : mapping.pairs()) {
            if (pair.key().text().equals(key)) {
                return pair;
            }
        }
        return null;
    }
}
