package org.strategypress.pdf.dom;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Makes tables fit that are wider than the paper: by columns as wide as their words ask for, then by smaller type, then by breaking
 * words, then on sheets turned on their long side, then by folding its rows into lines. A long one lies on turned sheets before its
 * type becomes hard to read. A table that fits as it is stays as it is, and one that fits nowhere is refused.
 *
 * <p>Letters are not measured: widths are those of a narrow, a middling and a wide one, which is on the safe side. Words of
 * more than a few letters may be broken at last resort, figures never.
 */
public final class WideTables {
    private static final double LETTER = 0.56;
    private static final String NARROW = "fijlrtI.,:;'()[]’“”!|/-";
    private static final double NARROW_LETTER = 0.38;
    private static final String WIDE = "mwMW%@";
    private static final double WIDE_LETTER = 0.86;
    private static final double CELL_PADDING = 0.6;

    /** How much more a cell of a table that is not fitted takes. */
    private static final double PADDING_SAVED = 0.5;

    /** The greatest width of a picture in a table that is fitted, which its style sheet says too. */
    private static final double PICTURE = 4.5;

    private static final double LINES = 4;
    private static final double BOLD = 1.06;
    /** Up to how many letters a word stays whole, the best first. */
    private static final List<Integer> UNBROKEN = List.of(13, 12, 11, 10, 9, 8, 7, 6, 5);

    /** Letters of a word that is never broken while the type is read with ease. */
    private static final int WHOLE = 20;

    /** The smallest type of a table, in points. */
    private static final double SMALLEST = 7;

    /** In how many lines a row is still found together. */
    private static final int MOST_LINES = 4;

    private static final List<Double> SIZES = List.of(1.0, 0.9, 0.8, 0.7);

    /** The smallest type that is read with ease, for which a long table is laid on turned sheets. */
    private static final double EASY = 0.8;

    /** How many words a table has that fills a turned sheet. */
    private static final int LONG = 200;

    private final Problems problems;
    private final PaperSize paper;

    /** Tables of one book, printed on that paper; one that cannot be made to fit is a problem. */
    public WideTables(Problems problems, PaperSize paper) {
        this.problems = problems;
        this.paper = paper;
    }

    /** Fits all tables below. */
    public void fit(Element body) {
        for (Element table : body.select("table:not(.bars)")) {
            Element parent = table.parent();
            if (parent != null && parent.closest("td, th") == null) {
                fit(table, columns(table));
            }
        }
    }

    private void fit(Element table, List<Column> columns) {
        double whole = columns.stream()
                .mapToDouble(column -> column.least(Integer.MAX_VALUE) + PADDING_SAVED)
                .sum();
        if (columns.isEmpty() || whole <= paper.room()) {
            return;
        }
        Element turning = paper.turned() > 0 ? TurnedSheets.whatTurns(table) : null;
        boolean isLong = table.text().split(" ", LONG + 1).length > LONG;
        if (fitsWithEase(table, columns, paper.room())
                || turning != null && isLong && lies(turning, fitsWithEase(table, columns, paper.roomTurned()))
                || fits(table, columns, paper.room())
                || turning != null && lies(turning, fits(table, columns, paper.roomTurned()))
                || isFolded(table, null, paper.room())
                || turning != null && isFolded(table, turning, paper.roomTurned())) {
            return;
        }
        refuse(table, columns, Math.max(paper.room(), turning == null ? 0 : paper.roomTurned()) / smallest());
    }

    /** Sets it in the largest type that is read with ease in which its words stay whole; says whether there is one. */
    private boolean fitsWithEase(Element table, List<Column> columns, double room) {
        return SIZES.stream().anyMatch(size -> size >= EASY && fits(table, columns, WHOLE, room, size));
    }

    /** Sets it in the largest type that fits, or in the smallest with as few broken words as may be; says whether it fits. */
    private boolean fits(Element table, List<Column> columns, double room) {
        return SIZES.stream().anyMatch(size -> fits(table, columns, UNBROKEN.get(0), room, size))
                || UNBROKEN.stream().anyMatch(letters -> fits(table, columns, letters, room, smallest()));
    }

    private boolean fits(Element table, List<Column> columns, int letters, double room, double size) {
        boolean fits = isLegible(size) && needed(columns, letters) * size <= room;
        if (fits) {
            set(table, columns, letters, room, size);
        }
        return fits;
    }

    /** Lays it on turned sheets, where it fits there. */
    private boolean lies(Element turning, boolean fits) {
        if (fits) {
            TurnedSheets.turn(turning, paper.turned());
        }
        return fits;
    }

    /** Folds its rows, where they fit then; says whether they did. */
    private boolean isFolded(Element table, @Nullable Element turning, double room) {
        for (int lines = 2; lines <= MOST_LINES; lines++) {
            Element folded = FoldedTable.of(table, lines);
            if (folded != null && fits(folded, columns(folded), room)) {
                table.replaceWith(folded);
                if (turning != null) {
                    TurnedSheets.turn(turning.nameIs("table") ? folded : turning, paper.turned());
                }
                return true;
            }
        }
        return false;
    }

    private double smallest() {
        return SIZES.stream().filter(this::isLegible).reduce(1.0, Math::min);
    }

    private boolean isLegible(double size) {
        return size >= 1 || size * paper.em() >= SMALLEST;
    }

    private static double needed(List<Column> columns, int letters) {
        return columns.stream().mapToDouble(column -> column.least(letters)).sum();
    }

    private void refuse(Element table, List<Column> columns, double room) {
        double sum = 0;
        int fitting = 0;
        for (Column column : columns) {
            sum += column.least(UNBROKEN.get(UNBROKEN.size() - 1));
            fitting += sum <= room ? 1 : 0;
        }
        problems.errorAt(
                "print-table-too-wide",
                table,
                "a table of " + columns.size() + " columns is " + (columns.size() - fitting)
                        + " columns too wide for paper, even in the smallest type: “"
                        + firstWords(table) + "”",
                "make two tables of it, or rows of its columns");
    }

    private static String firstWords(Element table) {
        String words = table.text();
        return words.substring(0, Math.min(words.length(), 40));
    }

    /** Gives each column what it needs, and shares out the rest by what it would like. */
    private static void set(Element table, List<Column> columns, int letters, double all, double size) {
        double room = all / size;
        double wanted = columns.stream()
                .mapToDouble(column -> column.wanted() - column.least(letters))
                .sum();
        double rest = Math.max(0, room - needed(columns, letters));
        Element group = new Element("colgroup");
        for (Column column : columns) {
            double least = column.least(letters);
            double width = least + (wanted == 0 ? rest / columns.size() : rest * (column.wanted() - least) / wanted);
            group.appendElement("col").attr("style", String.format(Locale.ROOT, "width: %.2f%%", 100 * width / room));
            column.cells.forEach(cell -> LongWords.mark(cell, (int) ((width - CELL_PADDING) / LETTER)));
        }
        table.select("> colgroup").remove();
        Element caption = table.selectFirst("> caption");
        if (caption == null) {
            table.prependChild(group);
        } else {
            caption.after(group);
        }
        table.addClass("fitted");
        table.attr("style", String.format(Locale.ROOT, "font-size: %.2fem", size));
    }

    private static List<Column> columns(Element table) {
        List<Column> columns = new ArrayList<>();
        for (Element row : table.select("> * > tr, > tr")) {
            int at = row.hasClass(FoldedTable.LINE) ? 1 : 0;
            for (Element cell : row.children()) {
                String span = cell.attr("colspan");
                int wide = span.matches("[0-9]{1,3}") ? Math.max(1, Integer.parseInt(span)) : 1;
                while (columns.size() < at + wide) {
                    columns.add(new Column());
                }
                if (wide == 1) {
                    columns.get(at).add(cell);
                }
                at += wide;
            }
        }
        return columns;
    }

    /** What a column asks for, in widths of the type's size. */
    private static final class Column {
        private final List<Element> cells = new ArrayList<>();
        private int figures;
        private String word = "";
        private int text;
        private boolean bold;
        private double picture;

        void add(Element cell) {
            cells.add(cell);
            picture = cell.selectFirst("img") == null ? picture : PICTURE;
            bold = bold || cell.normalName().equals("th");
            String words = cell.text();
            text = Math.max(text, words.length());
            for (String each : words.split(" ", -1)) {
                if (each.chars().noneMatch(Character::isLetter)) {
                    figures = Math.max(figures, each.length());
                } else {
                    word = width(each) > width(word) ? each : word;
                }
            }
        }

        /** The least width, when words of more letters may be broken. */
        double least(int letters) {
            double longest = word.length() <= letters ? width(word) : letters * LETTER;
            return Math.max(picture, Math.max(figures * LETTER, longest) * (bold ? BOLD : 1)) + CELL_PADDING;
        }

        /** Letters like i, l and t take little more than half of what others do, those like m more. */
        private static double width(String word) {
            return word.chars()
                    .mapToDouble(each ->
                            NARROW.indexOf(each) >= 0 ? NARROW_LETTER : WIDE.indexOf(each) >= 0 ? WIDE_LETTER : LETTER)
                    .sum();
        }

        /** The width at which its longest cell takes about four lines, or its longest word fits. */
        double wanted() {
            return Math.max(least(Integer.MAX_VALUE), text * LETTER / LINES + CELL_PADDING);
        }
    }
}
