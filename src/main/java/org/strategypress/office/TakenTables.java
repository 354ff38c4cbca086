package org.strategypress.office;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.strategypress.office.block.Blocks;
import org.strategypress.office.block.MarkdownText;
import org.strategypress.office.block.OfficeBlock;
import org.strategypress.office.block.OfficeBlock.Cell;
import org.strategypress.office.block.OfficeBlock.Paragraph;
import org.strategypress.office.block.OfficeBlock.Role;
import org.strategypress.office.block.OfficeBlock.Run;
import org.strategypress.office.block.OfficeBlock.Table;
import org.strategypress.office.part.LeftOut;

/** A document without the tables whose rows became entries; where one stood, links lead to these. */
final class TakenTables {
    private static final int ROWS = 20_000;
    private static final int COLUMNS = 200;
    private static final int LONGEST_BEGIN = 40;

    private final TableTaker taker;
    private final String name;
    private final IdentityHashMap<OfficeBlock, String> priorities;
    private final Deque<Paragraph> headings = new ArrayDeque<>();
    private String priority = "";
    private final List<OfficeBlock> shown = new ArrayList<>();
    private final List<OfficeBlock> counted = new ArrayList<>();
    private final List<ImportLedger> ledgers = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final boolean cards;
    private int tables;

    private TakenTables(TableTaker taker, String name, IdentityHashMap<OfficeBlock, String> priorities, boolean cards) {
        this.taker = taker;
        this.name = name;
        this.priorities = priorities;
        this.cards = cards;
    }

    /**
     * Whether the rows of a table of a document become entries.
     *
     * @param cards whether the document has several cards
     */
    static boolean isPlan(Table table, List<OfficeBlock> document, boolean cards, TableTaker taker) {
        return taker.isPlan(rows(table), isWords(table))
                || cards && cards(document, document.indexOf(table), taker) > 0;
    }

    /** Whether a document has several cards: one alone may be anything, as the table is that heads a report. */
    static boolean hasCards(List<OfficeBlock> document, TableTaker taker) {
        int cards = 0;
        for (int i = 0; i < document.size(); i++) {
            cards += cards(document, i, taker);
        }
        return cards > 1;
    }

    /** Of how many entries a block is a card; 0 where it is none. */
    static int cards(List<OfficeBlock> document, int at, TableTaker taker) {
        return document.get(at) instanceof Table table
                ? taker.cards(rows(table), isWords(table), right(document, at))
                : 0;
    }

    /** The heading that stands right above a block; empty where another block does. */
    private static String right(List<OfficeBlock> blocks, int at) {
        return at > 0 && blocks.get(at - 1) instanceof Paragraph above && above.role() == Role.HEADING
                ? OfficeBlock.words(List.of(above))
                : "";
    }

    private static List<List<TableTaker.Place>> rows(Table table) {
        return rows(table, new TreeMap<>(), new ArrayList<>());
    }

    private static boolean isWords(Table table) {
        return table.rows().stream()
                .allMatch(row ->
                        row.stream().allMatch(cell -> cell.blocks().stream().allMatch(Paragraph.class::isInstance)));
    }

    /**
     * Shows all tables to the taker.
     *
     * @param name the document's file
     * @param priorities the ids of the priorities that chapters are, by their headings; empty words for other chapters
     */
    static TakenTables of(
            TypedCards document, String name, TableTaker taker, IdentityHashMap<OfficeBlock, String> priorities)
            throws IOException {
        List<OfficeBlock> blocks = document.blocks();
        TakenTables taken = new TakenTables(taker, name, priorities, hasCards(blocks, taker));
        for (int i = 0; i < blocks.size(); i++) {
            OfficeBlock block = blocks.get(i);
            if (block instanceof Table table) {
                taken.table(table, document.lines(table), right(blocks, i));
            } else {
                if (block instanceof Paragraph heading && heading.role() == Role.HEADING) {
                    taken.under(heading);
                }
                taken.shown.add(block);
                taken.counted.add(block);
            }
        }
        return taken;
    }

    /** What stands on the pages. */
    List<OfficeBlock> shown() {
        return shown;
    }

    /** The same without the words that the ledgers count. */
    List<OfficeBlock> counted() {
        return counted;
    }

    /** Where the words of the tables are that were taken. */
    List<ImportLedger> ledgers() {
        return ledgers;
    }

    /** What somebody must look at. */
    List<String> remarks() {
        return remarks;
    }

    /** What follows stands under a heading. */
    private void under(Paragraph heading) {
        while (!headings.isEmpty() && headings.peek().level() >= heading.level()) {
            headings.pop();
        }
        headings.push(heading);
        priority = priorities.getOrDefault(heading, priority);
    }

    /**
     * @param typed the lines that it stands for; none of a table of the document
     * @param right the heading that stands right above it; empty where another block does
     */
    private void table(Table table, List<OfficeBlock> typed, String right) throws IOException {
        tables += typed.isEmpty() ? 1 : 0;
        String called = typed.isEmpty() ? "table " + tables : '“' + begin(typed.get(0)) + '”';
        Map<Integer, List<Run>> beside = new TreeMap<>();
        List<LeftOut> struck = new ArrayList<>();
        List<List<TableTaker.Place>> rows = rows(table, beside, struck);
        List<String> above = headings.stream()
                .map(each -> (each.label() + ' ' + each.text()).strip())
                .toList();
        TableTaker.Under under = new TableTaker.Under(above, priority, cards, right);
        TableTaker.Taken taken = taker.take(name + ", " + called, rows, isWords(table), under);
        if (taken.lines().isEmpty()) {
            shown.addAll(typed.isEmpty() ? List.of(table) : typed);
            counted.addAll(typed.isEmpty() ? List.of(table) : typed);
            remarks.addAll(taken.remarks());
            return;
        }
        if (Colours.areWritten(table.rows())) {
            remarks.add(name + ", " + called + ": cells that say something by their colour alone: the colour's name"
                    + " is written; look whether it is the right one");
        }
        ledgers.add(taken.ledger());
        remarks.addAll(taken.remarks());
        ledgers.add(ImportLedger.of(0, struck));
        for (LeftOut each : struck) {
            remarks.add(name + ", " + called + ": “" + each.words() + "” is struck out, and is left out");
        }
        place(taken, beside, priority.isEmpty() || isUnderOwnHeading());
    }

    /** Whether a heading of less than a chapter stands right above, which would head nothing without links below it. */
    private boolean isUnderOwnHeading() {
        return !shown.isEmpty()
                && shown.get(shown.size() - 1) instanceof Paragraph above
                && above.role() == Role.HEADING
                && !priorities.containsKey(above);
    }

    private static String begin(OfficeBlock block) {
        String words = OfficeBlock.words(List.of(block)).replaceAll("\\s+", " ").strip();
        return words.length() > LONGEST_BEGIN
                ? words.substring(0, LONGEST_BEGIN).strip() + " …"
                : words;
    }

    /**
     * Puts links where the table stood, with the notes and pictures that stood in its rows. The page of a priority lists its
     * actions itself.
     *
     * @param led whether links lead to the actions here
     */
    private void place(TableTaker.Taken taken, Map<Integer, List<Run>> beside, boolean led) {
        Paragraph end =
                new Paragraph(Role.PLAIN, 0, "", List.of(), false); // of the list that stands above, and of the links
        boolean links = led && taken.lines().stream().anyMatch(each -> each.entry() != null);
        if (links) {
            shown.add(end);
        }
        for (TableTaker.Line line : taken.lines()) {
            if (line.entry() != null && !led) {
                continue;
            }
            List<Run> runs = new ArrayList<>();
            runs.add(
                    line.entry() == null
                            ? Run.of(line.words())
                            : Run.of(line.words()).to(Phrases.entry(line.entry())));
            List<Run> more = beside.remove(line.row());
            if (more != null) {
                runs.addAll(more);
                counted.add(new Paragraph(Role.PLAIN, 0, "", more, false));
            }
            Role role = line.entry() == null ? Role.PLAIN : Role.ITEM;
            shown.add(new Paragraph(role, 0, "", runs, false));
        }
        if (links) {
            shown.add(end);
        }
        beside.values().forEach(more -> {
            shown.add(new Paragraph(Role.PLAIN, 0, "", more, false));
            counted.add(new Paragraph(Role.PLAIN, 0, "", more, false));
        });
    }

    /** The table as readers see it: a merged cell in each of its places. */
    private static List<List<TableTaker.Place>> rows(
            Table table, Map<Integer, List<Run>> beside, List<LeftOut> struck) {
        Map<Integer, Map<Integer, TableTaker.Place>> below = new HashMap<>();
        List<List<TableTaker.Place>> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(ROWS, table.rows().size()); i++) {
            List<TableTaker.Place> row = new ArrayList<>();
            Map<Integer, TableTaker.Place> above = below.getOrDefault(i, Map.of());
            for (Cell cell : table.rows().get(i)) {
                fill(row, above);
                String text = text(cell, struck);
                boolean bold = TableText.isBold(cell);
                for (Run each : Blocks.runs(cell.blocks())) {
                    if (each.note() != null || each.picture() != null || each.anchor() != null) {
                        beside.computeIfAbsent(i + 1, any -> new ArrayList<>()).add(each);
                    }
                }
                for (int j = 0; j < cell.across() && row.size() < COLUMNS; j++) {
                    for (int down = 1;
                            down < cell.down() && i + down < table.rows().size();
                            down++) {
                        below.computeIfAbsent(i + down, any -> new HashMap<>())
                                .put(row.size(), new TableTaker.Place(text, true, List.of(), bold));
                    }
                    row.add(new TableTaker.Place(text, j > 0, j > 0 ? List.of() : links(cell, text), bold));
                }
            }
            fill(row, above);
            rows.add(row);
        }
        return rows;
    }

    private static void fill(List<TableTaker.Place> row, Map<Integer, TableTaker.Place> above) {
        for (TableTaker.Place place = above.get(row.size()); place != null; place = above.get(row.size())) {
            row.add(place);
        }
    }

    private static List<String> links(Cell cell, String text) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Run run : Blocks.runs(cell.blocks())) {
            String address = run.link() == null || run.struck() ? null : Phrases.outer(run.link());
            if (address != null) {
                words.merge(address, run.text(), String::concat);
            }
        }
        return words.entrySet().stream()
                .filter(each -> !each.getValue().isBlank())
                .filter(each -> !text.contains(each.getKey().replaceFirst("^(?:mailto|tel):", "")))
                .map(each -> '['
                        + MarkdownText.escape(MarkdownText.clean(each.getValue())
                                .replaceAll("\\s+", " ")
                                .strip()) + "](" + each.getKey() + ')')
                .toList();
    }

    /** A cell's words on one line, without those that are struck out; paragraphs without a stop are parted by a semicolon. */
    private static String text(Cell cell, List<LeftOut> struck) {
        StringBuilder out = new StringBuilder();
        for (OfficeBlock block : cell.blocks()) {
            if (block instanceof Paragraph paragraph) {
                StringBuilder words = new StringBuilder(paragraph.label()).append(' ');
                for (Run run : paragraph.runs()) {
                    if (run.struck() && !run.text().isBlank()) {
                        struck.add(
                                new LeftOut(run.text().strip(), "is struck out in a table whose rows are actions now"));
                    } else {
                        words.append(run.text());
                    }
                }
                for (String line : words.toString().split("\n", -1)) {
                    append(out, MarkdownText.clean(line).replaceAll("\\s+", " ").strip());
                }
            }
        }
        return out.toString();
    }

    private static void append(StringBuilder out, String line) {
        if (!line.isEmpty() && !out.isEmpty()) {
            boolean open =
                    Character.isLetterOrDigit(out.charAt(out.length() - 1)) || out.charAt(out.length() - 1) == ')';
            out.append(open ? "; " : " ");
        }
        out.append(line);
    }
}
