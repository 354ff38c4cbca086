package org.strategypress.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.EntrySource;
import org.strategypress.source.LeafPatch;
import org.strategypress.source.LeafValue;
import org.strategypress.source.SourceFile;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Pair;
import org.strategypress.source.YamlNode.Scalar;
import org.strategypress.source.YamlNode.Sequence;

/** Adds rows to a list of an entry, as readings are, or gives those that are there other values; all else stays as it is. */
public final class ListRows {
    private ListRows() {}

    /**
     * A row of a list.
     *
     * @param at which of the rows that are there it takes the place of, from 0 on; -1 where it is a new one
     * @param fields its fields, in order
     * @param gone the fields of the old row that are taken out where the new one has none of the name
     * @param below the rows of lists that stand in it, by their names
     */
    public record Row(int at, Map<String, String> fields, List<String> gone, Map<String, List<Row>> below) {
        public Row {
            gone = List.copyOf(gone);
            below = Map.copyOf(below);
        }

        /** A row that holds no list. */
        public Row(int at, Map<String, String> fields, List<String> gone) {
            this(at, fields, gone, Map.of());
        }

        private LeafValue asNew() {
            if (below.isEmpty()) {
                return LeafValue.Group.row(fields);
            }
            Map<String, LeafValue> all = new LinkedHashMap<>();
            fields.forEach((name, words) -> all.put(name, new LeafValue.Words(words)));
            below.forEach((name, rows) -> all.put(name, items(rows)));
            return new LeafValue.Group(all);
        }
    }

    /** The rows that stand in a list of an entry, each by its fields; null where it is written in another way. */
    public static @Nullable List<Map<String, String>> of(EntrySource entry, String list) {
        return of(entry.fields(), list);
    }

    /** The same of a list that stands in a row of a list. */
    public static @Nullable List<Map<String, String>> of(EntrySource entry, String list, int at, String below) {
        Pair pair = EntryChange.find(entry.fields(), list);
        return pair != null
                        && pair.value() instanceof Sequence rows
                        && rows.items().get(at) instanceof Mapping row
                ? of(row, below)
                : null;
    }

    private static @Nullable List<Map<String, String>> of(Mapping in, String list) {
        Pair pair = EntryChange.find(in, list);
        List<Map<String, String>> rows = new ArrayList<>();
        if (pair == null || pair.value() instanceof Scalar none && none.isNull()) {
            return rows;
        }
        if (!(pair.value() instanceof Sequence sequence)) {
            return null;
        }
        for (YamlNode item : sequence.items()) {
            if (!(item instanceof Mapping fields)) {
                return null;
            }
            rows.add(row(fields));
        }
        return rows;
    }

    /** The same of a list that may be a single row without a dash; what is no group of fields is an empty row. */
    public static List<Map<String, String>> oneOrMany(EntrySource entry, String list) {
        Pair pair = EntryChange.find(entry.fields(), list);
        List<YamlNode> items = pair == null
                ? List.of()
                : pair.value() instanceof Sequence sequence ? sequence.items() : List.of(pair.value());
        return items.stream()
                .map(each -> each instanceof Mapping fields ? row(fields) : Map.<String, String>of())
                .toList();
    }

    private static Map<String, String> row(Mapping fields) {
        Map<String, String> row = new HashMap<>();
        fields.pairs().forEach(each -> row.put(each.key().text(), words(each.value())));
        return row;
    }

    private static String words(YamlNode node) {
        if (node instanceof Scalar scalar) {
            return scalar.text();
        }
        Pair printed = node instanceof Mapping group ? EntryChange.find(group, "printed") : null;
        return printed == null ? "" : words(printed.value());
    }

    /**
     * What would change; nothing is written.
     *
     * @param rows the rows by the entries that they are of, and by the names of their lists
     * @throws Refused when one cannot be written without changing more
     */
    public static List<FileChange> plan(Map<EntrySource, Map<String, List<Row>>> rows) {
        Map<SourceFile, Map<EntrySource, Map<String, List<Row>>>> files = new LinkedHashMap<>();
        rows.forEach((entry, all) -> files.computeIfAbsent(entry.source(), file -> new LinkedHashMap<>())
                .put(entry, all));
        List<FileChange> changes = new ArrayList<>();
        files.forEach((file, held) -> changes.add(change(file, held)));
        return changes.stream()
                .filter(each -> !each.before().equals(each.after()))
                .toList();
    }

    private static FileChange change(SourceFile file, Map<EntrySource, Map<String, List<Row>>> held) {
        LeafPatch patch = ContentFile.patch(file);
        YamlNode root = patch.root();
        EntrySource any = held.keySet().iterator().next();
        held.forEach((entry, lists) -> {
            Mapping fields = root == null
                    ? null
                    : ContentFile.fields(root, entry.fields().span().start());
            if (fields == null) {
                throw cannot(any, lists.keySet());
            }
            lists.forEach((list, rows) -> put(patch, fields, list, rows));
        });
        return new FileChange(
                any.file(),
                any.file(),
                file.text(),
                patch.text()
                        .orElseThrow(() -> cannot(
                                any,
                                held.values().stream()
                                        .flatMap(each -> each.keySet().stream())
                                        .toList())));
    }

    private static Refused cannot(EntrySource entry, Collection<String> lists) {
        return new Refused("the rows of “" + String.join("”, “", new TreeSet<>(lists)) + "” cannot be written into "
                + entry.file() + " without changing more than was asked: write them there by hand");
    }

    private static void put(LeafPatch patch, Mapping fields, String list, List<Row> rows) {
        Pair pair = EntryChange.find(fields, list);
        if (pair != null && pair.value() instanceof Sequence there) {
            for (Row row : rows) {
                if (row.at() < 0) {
                    patch.add(there, row.asNew());
                } else {
                    replace(patch, (Mapping) there.items().get(row.at()), row);
                }
            }
            return;
        }
        if (pair == null) {
            patch.add(fields, list, items(rows));
        } else {
            patch.set((Scalar) pair.value(), items(rows));
        }
    }

    private static LeafValue items(List<Row> rows) {
        return new LeafValue.Items(rows.stream().map(Row::asNew).toList());
    }

    private static void replace(LeafPatch patch, Mapping there, Row row) {
        row.fields().forEach((name, words) -> {
            Pair old = EntryChange.find(there, name);
            if (old == null) {
                patch.add(there, name, words);
            } else if (old.value() instanceof Scalar leaf && !leaf.text().equals(words)) {
                patch.set(leaf, words);
            }
        });
        there.pairs().stream()
                .filter(old -> row.gone().contains(old.key().text())
                        && !row.fields().containsKey(old.key().text()))
                .forEach(old -> patch.remove(there, old));
        row.below().forEach((list, rows) -> put(patch, there, list, rows));
    }
}
