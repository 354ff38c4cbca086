package org.strategypress.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.strategypress.office.part.UnreadableFile;
import org.strategypress.sheet.grid.Cell;
import org.strategypress.sheet.grid.Grid;

/** Finds the table in a file: which of its sheets holds it, and which row heads its columns. */
final class HeadRow {
    private static final int SEARCHED = 30;

    private final List<Role> roles;
    private final Predicate<String> other;
    private final SheetRequest request;

    /**
     * A search.
     *
     * @param roles what columns may hold
     * @param other whether a head is one besides those of the roles, as a month is
     */
    HeadRow(List<Role> roles, Predicate<String> other, SheetRequest request) {
        this.roles = roles;
        this.other = other;
        this.request = request;
    }

    /**
     * The sheet that was asked for, else the one whose heads are known; the others are left out.
     *
     * @throws UnreadableFile when it is not known which
     */
    Grid chosen(List<Grid> grids, Account account) throws UnreadableFile {
        List<Grid> full = grids.stream().filter(each -> !each.rows().isEmpty()).toList();
        List<Grid> fit = full.stream()
                .filter(each -> request.sheet() == null
                        ? full.size() == 1 || score(each) > 1
                        : each.name().equals(request.sheet()))
                .toList();
        if (fit.size() != 1) {
            throw new UnreadableFile(unknown(full, fit.isEmpty()));
        }
        full.stream().filter(each -> !each.equals(fit.get(0))).forEach(each -> {
            account.tell("sheet “" + each.name() + "” is not brought in: --sheet names another one");
            each.rows().forEach(row -> account.leave(row, "its sheet was not asked for"));
        });
        return fit.get(0);
    }

    private String unknown(List<Grid> full, boolean none) {
        if (full.isEmpty()) {
            return "has no row that a reader of it sees: look whether its sheets are hidden, and show them";
        }
        String names =
                "say --sheet NAME, one of: " + full.stream().map(Grid::name).collect(Collectors.joining(", "));
        if (!none) {
            return "has several sheets that this could be: " + names;
        }
        return (request.sheet() == null ? "has no sheet whose heads are known: " : "has no such sheet: ") + names;
    }

    private int score(Grid grid) {
        int head = of(grid);
        return head < 0 ? 0 : score(grid.rows().get(head));
    }

    /** Which of the first rows heads the columns: the one with most heads that are known, else the first with two; -1 for none. */
    int of(Grid grid) {
        int best = -1;
        int most = 0;
        for (int at = 0; at < Math.min(SEARCHED, grid.rows().size()); at++) {
            List<Cell> row = grid.rows().get(at);
            long words = row.stream()
                    .map(Cell::text)
                    .filter(text -> !text.isEmpty())
                    .distinct()
                    .count();
            int score = words < 2 ? 0 : score(row);
            if (score > most || best < 0 && words > 1) {
                best = at;
                most = score;
            }
        }
        return best;
    }

    private Set<String> known() {
        Set<String> known = new TreeSet<>();
        roles.forEach(each -> known.addAll(each.names()));
        request.columns().values().forEach(each -> known.add(Role.level(each)));
        request.only().keySet().forEach(each -> known.add(Role.level(each)));
        return known;
    }

    private boolean isKnown(Cell cell) {
        return known().contains(Role.level(cell.text()));
    }

    private int score(List<Cell> row) {
        Set<String> known = known();
        int named = 0;
        int others = 0;
        for (Cell cell : row) {
            named += known.contains(Role.level(cell.text())) ? 1 : 0;
            others += !cell.isEmpty() && other.test(cell.text()) ? 1 : 0;
        }
        return named + (named > 0 || others > 1 ? others : 0);
    }

    /**
     * The heads of the columns where the row below the heads parts those that are merged over several: its own words below those,
     * and what stands above in the other columns; nothing where it is no such row. A known head may stand below an empty cell.
     */
    List<Cell> under(List<Cell> heads, List<Cell> below) {
        List<Cell> under = new ArrayList<>();
        int parted = 0;
        for (int at = 0; at < Math.max(heads.size(), below.size()); at++) {
            boolean empty = at >= below.size() || below.get(at).isEmpty();
            boolean over = at < heads.size() && isOver(heads, at);
            boolean same = !empty && at < heads.size() && below.get(at).copy() && isSame(heads.get(at), below.get(at));
            boolean head = !empty && (at >= heads.size() || heads.get(at).isEmpty()) && isKnown(below.get(at));
            if (!empty && !over && !same && !head || empty && at >= heads.size()) {
                return List.of();
            }
            parted += over && !same && !empty ? 1 : 0;
            under.add(empty || same ? heads.get(at) : below.get(at));
        }
        return parted > 1 ? List.copyOf(under) : List.of();
    }

    /** Whether a head goes over this column and another. */
    private static boolean isOver(List<Cell> heads, int at) {
        Cell head = heads.get(at);
        boolean first = at + 1 < heads.size() && heads.get(at + 1).copy() && isSame(head, heads.get(at + 1));
        boolean later = at > 0 && head.copy() && isSame(head, heads.get(at - 1));
        return !head.isEmpty() && (first || later);
    }

    private static boolean isSame(Cell one, Cell other) {
        return !one.isEmpty() && one.text().equals(other.text());
    }
}
