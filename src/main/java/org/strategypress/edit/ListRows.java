package org.strategypress.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
     */
    public record Row(int at, Map<String, String> fields, List<String> gone) {
        public Row {
            gone = List.copyOf(gone);
        }
    }

    /** The rows that stand in a list of an entry, each by its fields; null where it is written in another way. */
    public static @Nullable List<Map<String, String>> of(EntrySource entry, String list) {
        Pair pair = EntryChange.find(entry.fields(), list);
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
            Map<String, String> row = new HashMap<>();
            fields.pairs().forEach(each -> row.put(each.key().text(), words(each.value())));
            rows.add(row);
        }
        return rows;
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
     * @param list the name of the list
     * @param rows the rows by the entries that they are of
     * @throws Refused when one cannot be written without changing more
     */
    public static List<FileChange> plan(String list, Map<EntrySource, List<Row>> rows) {
        Map<SourceFile, Map<EntrySource, List<Row>>> files = new LinkedHashMap<>();
        rows.forEach((entry, all) -> files.computeIfAbsent(entry.source(), file -> new LinkedHashMap<>())
                .put(entry, all));
        List<FileChange> changes = new ArrayList<>();
        files.forEach((file, held) -> changes.add(change(file, list, held)));
        return changes.stream()
                .filter(each -> !each.before().equals(each.after()))
                .toList();
    }

    private static FileChange change(SourceFile file, String list, Map<EntrySource, List<Row>> held) {
        LeafPatch patch = ContentFile.patch(file);
        YamlNode root = patch.root();
        EntrySource any = held.keySet().iterator().next();
        held.forEach((entry, rows) -> {
            Mapping fields = root == null
                    ? null
                    : ContentFile.fields(root, entry.fields().span().start());
            if (fields == null) {
                throw cannot(any, list);
            }
            put(patch, fields, list, rows);
        });
        return new FileChange(any.file(), any.file(), file.text(), patch.text().orElseThrow(() -> cannot(any, list)));
    }

    private static Refused cannot(EntrySource entry, String list) {
        return new Refused("the rows of “" + list + "” cannot be written into " + entry.file()
                + " without changing more than was asked: write them there by hand");
    }

    private static void put(LeafPatch patch, Mapping fields, String list, List<Row> rows) {
        Pair pair = EntryChange.find(fields, list);
        if (pair != null && pair.value() instanceof Sequence there) {
            for (Row row : rows) {
                if (row.at() < 0) {
                    patch.add(there, LeafValue.Group.row(row.fields()));
                } else {
                    replace(patch, (Mapping) there.items().get(row.at()), row);
                }
            }
            return;
        }
        LeafValue.Items all = new LeafValue.Items(rows.stream()
                .<LeafValue>map(row -> LeafValue.Group.row(row.fields()))
                .toList());
        if (pair == null) {
            patch.add(fields, list, all);
        } else {
            patch.set((Scalar) pair.value(), all);
        }
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
    }
}
