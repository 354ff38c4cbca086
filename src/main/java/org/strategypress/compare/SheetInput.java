package org.strategypress.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.sheet.grid.PlacedCell;
import org.strategypress.sheet.grid.PlacedCsv;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.Nearest;
import org.strategypress.source.SourceFile;

/** Reads a sheet of what councils say, typed from their own pages: a row for each thing, with its source and day. */
final class SheetInput {
    /** What a column may hold; the first four must be there. */
    private static final List<String> COLUMNS =
            List.of("council", "title", "source", "day", "kind", "amount", "youngest", "oldest", "note");

    private static final int NEEDED = 4;

    private final KindList kinds;
    private final Diagnostics out;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Map<String, List<Offered>> councils = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Set<String> broken = new LinkedHashSet<>();

    private SheetInput(KindList kinds, Diagnostics out) {
        this.kinds = kinds;
        this.out = out;
    }

    /**
     * The councils of a sheet. One with a row that cannot be read is left out, for what is missing of it would look like
     * silence.
     *
     * @param broken the names of those that are left out are added to it
     */
    static List<Council> read(SourceFile file, KindList kinds, List<String> broken, Diagnostics out) {
        SheetInput sheet = new SheetInput(kinds, out);
        List<List<PlacedCell>> rows = PlacedCsv.rows(file, out);
        if (rows == null || !sheet.heads(rows, file)) {
            broken.add(file.path());
            return List.of();
        }
        for (List<PlacedCell> row : rows.subList(1, rows.size())) {
            sheet.row(row);
        }
        sheet.broken.forEach(each -> broken.add(Objects.requireNonNull(sheet.names.get(each))));
        List<Council> whole = new ArrayList<>();
        sheet.councils.forEach((folded, offers) -> {
            if (!sheet.broken.contains(folded)) {
                whole.add(new Council("", Objects.requireNonNull(sheet.names.get(folded)), "", offers));
            }
        });
        return whole;
    }

    /** Whether a row names the columns that a sheet must have. */
    static boolean isHead(List<String> cells) {
        List<String> names = cells.stream()
                .map(each -> each.strip().toLowerCase(Locale.ROOT))
                .toList();
        return names.containsAll(COLUMNS.subList(0, NEEDED));
    }

    private boolean heads(List<List<PlacedCell>> rows, SourceFile file) {
        int before = out.errors();
        List<PlacedCell> heads = rows.isEmpty() ? List.of() : rows.get(0);
        for (int at = 0; at < heads.size(); at++) {
            PlacedCell head = heads.get(at);
            String name = head.text().strip().toLowerCase(Locale.ROOT);
            if (name.isEmpty()) {
                continue;
            }
            if (!COLUMNS.contains(name)) {
                String near = Nearest.of(name, COLUMNS);
                out.error(
                        "bad-sheet",
                        head.where(),
                        "no column is called “" + Line.of(head.text()) + "”",
                        near == null
                                ? "a sheet has the columns " + String.join(", ", COLUMNS)
                                : "did you mean " + near);
            } else if (columns.putIfAbsent(name, at) != null) {
                out.error("bad-sheet", head.where(), "two columns are called “" + name + "”", "take one of them out");
            }
        }
        for (String needed : COLUMNS.subList(0, NEEDED)) {
            if (out.errors() == before && !columns.containsKey(needed)) {
                out.error(
                        "bad-sheet",
                        heads.isEmpty() ? file.whole() : heads.get(0).where(),
                        "this sheet has no column “" + needed + "”",
                        "write what each column holds in its first row: " + String.join(", ", COLUMNS));
            }
        }
        return out.errors() == before;
    }

    private void row(List<PlacedCell> row) {
        int before = out.errors();
        PlacedCell council = cell(row, "council");
        String name = council == null ? "" : Line.of(council.text());
        if (name.isEmpty()) {
            out.error("bad-sheet", row.get(0).where(), "this row names no council", "write the name of the council");
            return;
        }
        String folded = Council.folded(name);
        names.putIfAbsent(folded, name);
        Offered offered = offered(row);
        if (out.errors() > before) {
            broken.add(folded);
        }
        councils.computeIfAbsent(folded, each -> new ArrayList<>()).add(offered);
    }

    private Offered offered(List<PlacedCell> row) {
        SheetCells cells = new SheetCells(kinds, out);
        PlacedCell title = cell(row, "title");
        String called = title == null ? "" : Line.of(title.text());
        if (called.isEmpty()) {
            out.error(
                    "bad-sheet",
                    title == null ? row.get(0).where() : title.where(),
                    "this row does not say what the council calls it",
                    "write its title");
        }
        PlacedCell first = row.get(0);
        return new Offered(
                "row " + first.where().position().line(),
                called,
                cells.kind(cell(row, "kind")),
                cells.worth(cell(row, "amount")),
                cells.age(cell(row, "youngest")),
                cells.age(cell(row, "oldest")),
                new Offered.Source(
                        cells.address(cell(row, "source"), first),
                        first.where().file().path(),
                        cells.day(cell(row, "day"), first)));
    }

    private @Nullable PlacedCell cell(List<PlacedCell> row, String column) {
        Integer at = columns.get(column);
        return at == null || at >= row.size() ? null : row.get(at);
    }
}
