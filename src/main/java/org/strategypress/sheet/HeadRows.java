package org.strategypress.sheet;

import java.util.ArrayList;
import java.util.List;

/** Heads in two rows: a year that goes over its quarters, and the quarters below it. */
final class HeadRows {
    private HeadRows() {}

    /**
     * The heads of the columns where the row below the heads parts those that are merged over several: its own words below those,
     * and what stands above in the other columns; nothing where it is no such row.
     */
    static List<Cell> under(List<Cell> heads, List<Cell> below) {
        List<Cell> under = new ArrayList<>();
        int parted = 0;
        for (int at = 0; at < Math.max(heads.size(), below.size()); at++) {
            boolean empty = at >= below.size() || below.get(at).isEmpty();
            boolean over = at < heads.size() && isOver(heads, at);
            boolean same = !empty && at < heads.size() && below.get(at).copy() && isSame(heads.get(at), below.get(at));
            if (!empty && !over && !same || empty && at >= heads.size()) {
                return List.of();
            }
            parted += empty || same ? 0 : 1;
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
