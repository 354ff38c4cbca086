package org.strategypress.check.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table of counts, and which of its held-back figures its totals give back: total less parts, again and again, as a reader with a
 * pencil would do it. Official statistics hide a second figure for that reason (secondary suppression).
 */
final class HiddenFigures {
    private static final Pattern ROW = Pattern.compile("<tr\\b[^>]*>(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<t[hd]\\b[^>]*>(.*?)</t[hd]>", Pattern.DOTALL);
    private static final Pattern TOTAL =
            Pattern.compile("(?i)(?:(?:grand|sub-?) ?)?totals?\\b.*|in all|all(?: together)?");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,3}(?:,?[0-9]{3})*");
    private static final Pattern HIDDEN = Pattern.compile(
            "(?i)[cx*]|\\[c]|[<＜] ?[2-9]|(?:fewer|less) than (?:[2-9]|five|six|ten)|under (?:[2-9]|five|six|ten)|suppressed|held back|1 ?(?:-|–|to) ?[4-9]");

    private final List<List<Cell>> rows = new ArrayList<>();

    /** A table of the HTML that Markdown becomes. */
    HiddenFigures(String table) {
        Matcher row = ROW.matcher(table);
        while (row.find()) {
            rows.add(CELL.matcher(row.group(1))
                    .results()
                    .map(cell -> new Cell(Passage.words(cell.group(1)).strip()))
                    .toList());
        }
    }

    /** The words of the rows whose held-back figures can be worked out, in order. */
    List<String> givenBack() {
        List<List<Cell>> sums = sums();
        for (boolean more = true; more; ) {
            more = false;
            for (List<Cell> sum : sums) {
                more |= solve(sum);
            }
        }
        return rows.stream()
                .filter(row -> row.stream().anyMatch(Cell::isGivenBack))
                .map(row -> row.get(0).words)
                .toList();
    }

    /** Finds the one figure of a sum that is not known, if all others are. */
    private static boolean solve(List<Cell> sum) {
        List<Cell> unknown = sum.stream().filter(cell -> cell.value < 0).toList();
        if (unknown.size() != 1 || !unknown.get(0).isHidden) {
            return false;
        }
        Cell total = sum.get(sum.size() - 1);
        Cell wanted = unknown.get(0);
        long parts = sum.stream()
                .filter(cell -> cell != total && cell != wanted)
                .mapToLong(cell -> cell.value)
                .sum();
        wanted.value = wanted == total ? parts : Math.max(0, total.value - parts);
        return true;
    }

    /** Every sum of the table: its parts, and its total behind them. */
    private List<List<Cell>> sums() {
        List<List<Cell>> sums = new ArrayList<>();
        int width = rows.isEmpty() ? 0 : rows.get(0).size();
        int from = 1;
        for (int to = 1; to < rows.size(); to++) {
            if (isTotal(rows.get(to).isEmpty() ? "" : rows.get(to).get(0).words)) {
                for (int column = 1; column < width; column++) {
                    int at = column;
                    add(
                            sums,
                            rows.subList(from, to + 1).stream()
                                    .map(row -> at(row, at))
                                    .toList());
                }
                from = to + 1;
            }
        }
        from = 1;
        for (int column = 1; column < width; column++) {
            if (isTotal(rows.get(0).get(column).words)) {
                for (List<Cell> row : rows.subList(1, rows.size())) {
                    add(sums, row.subList(Math.min(from, row.size()), Math.min(column + 1, row.size())));
                }
                from = column + 1;
            }
        }
        return sums;
    }

    private static void add(List<List<Cell>> sums, List<Cell> sum) {
        if (sum.size() > 2) {
            sums.add(sum);
        }
    }

    private static Cell at(List<Cell> row, int column) {
        return column < row.size() ? row.get(column) : new Cell("");
    }

    private static boolean isTotal(String words) {
        return TOTAL.matcher(words).matches();
    }

    /** A cell, and its count where that is known by now; below 0 where it is not. */
    private static final class Cell {
        private final String words;
        private final boolean isHidden;
        private long value;

        Cell(String words) {
            this.words = words;
            isHidden = HIDDEN.matcher(words).matches();
            value = COUNT.matcher(words).matches() && words.length() < 16 ? Long.parseLong(words.replace(",", "")) : -1;
        }

        boolean isGivenBack() {
            return isHidden && value >= 0;
        }
    }
}
