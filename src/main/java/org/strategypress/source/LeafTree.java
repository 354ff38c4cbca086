package org.strategypress.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Pair;
import org.strategypress.source.YamlNode.Scalar;
import org.strategypress.source.YamlNode.Sequence;

/** What YAML says, without its places, before edits and after them. */
final class LeafTree {
    private static final Object NOTHING = List.of("nothing");

    private final Map<Span, Object> set = new HashMap<>();
    private final Set<Span> dropped = new HashSet<>();
    private final Map<Span, List<Object>> first = new HashMap<>();
    private final Map<Span, List<Object>> last = new HashMap<>();
    private final Map<Span, List<Object>> behind = new HashMap<>();

    void set(Scalar leaf, String words) {
        set.put(leaf.span(), words);
    }

    void set(Scalar leaf, LeafValue value) {
        set.put(leaf.span(), said(value));
    }

    void drop(YamlNode keyOrItem) {
        dropped.add(keyOrItem.span());
    }

    void add(Mapping group, String key, String words) {
        last.computeIfAbsent(group.span(), span -> new ArrayList<>()).add(List.of(key, words));
    }

    void add(Mapping group, String key, LeafValue value) {
        last.computeIfAbsent(group.span(), span -> new ArrayList<>()).add(List.of(key, said(value)));
    }

    void add(Sequence list, LeafValue value) {
        last.computeIfAbsent(list.span(), span -> new ArrayList<>()).add(said(value));
    }

    private static Object said(LeafValue value) {
        if (value instanceof LeafValue.Words words) {
            return words.text();
        }
        List<Object> inside = new ArrayList<>(List.of(value instanceof LeafValue.Group));
        if (value instanceof LeafValue.Items list) {
            list.all().forEach(each -> inside.add(said(each)));
        } else if (value instanceof LeafValue.Group group) {
            group.fields().forEach((name, each) -> inside.add(List.of(name, said(each))));
        }
        return inside;
    }

    void addFirst(Mapping group, String key, String words) {
        first.computeIfAbsent(group.span(), span -> new ArrayList<>()).add(List.of(key, words));
    }

    void addBehind(Scalar pairKey, String key, String words) {
        behind.computeIfAbsent(pairKey.span(), span -> new ArrayList<>()).add(List.of(key, words));
    }

    void add(Sequence list, String words) {
        last.computeIfAbsent(list.span(), span -> new ArrayList<>()).add(words);
    }

    /** Whether what was read again says what was asked for and nothing else. */
    boolean isMet(YamlNode before, YamlNode after) {
        return said(before).equals(new LeafTree().said(after));
    }

    /** Whether a value stands somewhere. */
    static boolean holds(YamlNode node, String words) {
        if (node instanceof Mapping mapping) {
            return mapping.pairs().stream().anyMatch(pair -> holds(pair.value(), words));
        }
        return node instanceof Sequence list
                ? list.items().stream().anyMatch(item -> holds(item, words))
                : node instanceof Scalar scalar && scalar.text().equals(words);
    }

    /** What a piece says: two that say the same are equal. */
    Object said(YamlNode node) {
        if (node instanceof Scalar scalar) {
            Object words = set.get(scalar.span());
            return words != null ? words : scalar.isNull() ? NOTHING : scalar.text();
        }
        List<Object> all = new ArrayList<>();
        all.add(node instanceof Mapping);
        all.addAll(first.getOrDefault(node.span(), List.of()));
        if (node instanceof Mapping mapping) {
            for (Pair pair : mapping.pairs()) {
                if (!dropped.contains(pair.key().span())) {
                    all.add(List.of(pair.key().text(), said(pair.value())));
                }
                all.addAll(behind.getOrDefault(pair.key().span(), List.of()));
            }
        } else if (node instanceof Sequence list) {
            list.items().stream().filter(item -> !dropped.contains(item.span())).forEach(item -> all.add(said(item)));
        }
        all.addAll(last.getOrDefault(node.span(), List.of()));
        return all;
    }
}
