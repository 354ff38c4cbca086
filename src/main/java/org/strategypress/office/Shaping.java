package org.strategypress.office;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.strategypress.office.block.OfficeBlock;
import org.strategypress.office.block.OfficeBlock.Box;
import org.strategypress.office.block.OfficeBlock.Cell;
import org.strategypress.office.block.OfficeBlock.Paragraph;
import org.strategypress.office.block.OfficeBlock.Role;
import org.strategypress.office.block.OfficeBlock.Run;
import org.strategypress.office.block.OfficeBlock.Table;

/**
 * Takes blocks for what they look like: lines in bold letters for headings, typed bullets for items, tables of one column for what
 * stands in them. Each guess is marked as one, to be told.
 */
final class Shaping {
    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 14;
    private static final Pattern STEPS = Pattern.compile("^(\\d+(?:\\.\\d+)*)[.)]?(?:\\s|$)");
    private static final String STOPS = ".;,!";

    private Shaping() {}

    /** The blocks of a document, without what shows nothing. */
    static List<OfficeBlock> of(List<OfficeBlock> blocks) {
        List<OfficeBlock> flat = Captions.of(flat(anchored(blocks), true));
        List<OfficeBlock> out = new ArrayList<>();
        TreeSet<Integer> sizes = new TreeSet<>();
        flat.forEach(block -> {
            if (block instanceof Paragraph each && each.role() == Role.PLAIN && looksLikeHeading(each)) {
                sizes.add(each.level());
            }
        });
        int deepest = 0;
        for (int i = 0; i < flat.size(); i++) {
            OfficeBlock block = flat.get(i);
            if (block instanceof Paragraph paragraph) {
                if (paragraph.role() == Role.HEADING) {
                    deepest = paragraph.level();
                } else if (looksLikeHeading(paragraph) && i + 1 < flat.size() && !leadsIn(paragraph, flat.get(i + 1))) {
                    out.add(paragraph.as(Role.HEADING, level(paragraph, deepest, sizes), true));
                    continue;
                }
            }
            out.add(block);
        }
        return out;
    }

    /** The blocks with the names of places that stand in empty paragraphs at the next words. */
    private static List<OfficeBlock> anchored(List<OfficeBlock> blocks) {
        List<OfficeBlock> out = new ArrayList<>();
        List<Run> anchors = new ArrayList<>();
        for (OfficeBlock block : blocks) {
            if (block instanceof Paragraph paragraph && paragraph.isEmpty()) {
                paragraph.runs().stream().filter(each -> each.anchor() != null).forEach(anchors::add);
            } else if (block instanceof Paragraph paragraph && !anchors.isEmpty()) {
                anchors.addAll(paragraph.runs());
                out.add(new Paragraph(
                        paragraph.role(),
                        paragraph.level(),
                        paragraph.label(),
                        anchors,
                        paragraph.guessed(),
                        paragraph.language()));
                anchors.clear();
            } else {
                out.add(block);
            }
        }
        return out;
    }

    /** How deep a line goes that looks like a heading: by the steps of its number, and the lower the smaller its letters are. */
    private static int level(Paragraph paragraph, int deepest, TreeSet<Integer> sizes) {
        Matcher steps = STEPS.matcher(paragraph.label().isEmpty() ? paragraph.text() : paragraph.label());
        int own = steps.find() ? steps.group(1).split("\\.", -1).length : 1;
        int rank = paragraph.role() == Role.PLAIN
                ? sizes.tailSet(paragraph.level(), false).size() + 1
                : 1;
        return deepest == 0 ? Math.max(own, rank) : deepest + rank;
    }

    /** Whether a line with a colon begins the list below it, as “We will:” does. */
    private static boolean leadsIn(Paragraph line, OfficeBlock next) {
        return line.text().strip().endsWith(":")
                && next instanceof Paragraph item
                && item.role() == Role.ITEM
                && !looksLikeHeading(item);
    }

    private static boolean looksLikeHeading(Paragraph paragraph) {
        String text = paragraph.text().strip();
        if (text.isEmpty()
                || text.length() > LONGEST
                || text.indexOf('\n') >= 0
                || text.split("\\s+", -1).length > MOST_WORDS
                || STOPS.indexOf(text.charAt(text.length() - 1)) >= 0
                || !text.chars().anyMatch(Character::isLetter)
                || paragraph.role() == Role.TITLE
                || paragraph.role() == Role.CAPTION
                || paragraph.role() == Role.REST
                || paragraph.role() == Role.TERM
                || Captions.isOfFigure(text)
                || paragraph.role() == Role.ITEM && paragraph.label().isEmpty()) {
            return false;
        }
        List<Run> words =
                paragraph.runs().stream().filter(each -> !each.text().isBlank()).toList();
        boolean bold = words.stream().allMatch(Run::bold);
        boolean lined = words.stream().allMatch(each -> each.underlined() && each.link() == null);
        return (bold || lined) && paragraph.runs().stream().allMatch(each -> each.picture() == null);
    }

    private static List<OfficeBlock> flat(List<OfficeBlock> all, boolean top) {
        List<OfficeBlock> blocks = TypedLists.lined(all);
        List<OfficeBlock> out = new ArrayList<>();
        TypedLists levels = new TypedLists();
        for (int i = 0; i < blocks.size(); i++) {
            OfficeBlock block = blocks.get(i);
            if (block instanceof Paragraph paragraph) {
                Pattern sign = TypedLists.sign(blocks, i);
                int level = levels.of(paragraph, sign);
                paragraph(paragraph, sign, level, top, out);
            } else if (block instanceof Box box) {
                levels.end();
                List<OfficeBlock> inside = flat(box.blocks(), false);
                if (!inside.isEmpty()) {
                    out.add(new Box(inside, box.meaning()));
                }
            } else if (block instanceof Table table) {
                levels.end();
                table(table, top, out);
            }
        }
        return out;
    }

    private static void paragraph(Paragraph paragraph, Pattern sign, int level, boolean top, List<OfficeBlock> out) {
        if (paragraph.isEmpty()) {
            if (!top && !paragraph.label().isBlank()) { // a column of automatic numbers
                out.add(Paragraph.of(paragraph.label()));
            }
            return;
        }
        Matcher bullet = sign.matcher(paragraph.text());
        boolean first = !paragraph.runs().isEmpty() && bullet.find() && paragraph.isPlain();
        if (first && !paragraph.text().substring(bullet.end()).isBlank()) {
            out.add(new Paragraph(Role.ITEM, level, "", without(paragraph.runs(), bullet.end()), true)
                    .in(paragraph.language()));
        } else if (!top && (paragraph.role() == Role.HEADING || paragraph.role() == Role.TITLE)) {
            List<Run> bold = paragraph.runs().stream()
                    .map(each -> each.text().isBlank() ? each : each.inBold())
                    .toList();
            out.add(new Paragraph(Role.PLAIN, 0, paragraph.label(), bold, false).in(paragraph.language()));
        } else {
            out.add(paragraph);
        }
    }

    /** Runs without their first letters. */
    static List<Run> without(List<Run> runs, int letters) {
        List<Run> out = new ArrayList<>();
        int left = letters;
        for (Run run : runs) {
            int cut = Math.min(left, run.text().length());
            left -= cut;
            Run rest = run.with(run.text().substring(cut));
            if (cut == 0 || !rest.text().isEmpty()) {
                out.add(rest);
            }
        }
        return out;
    }

    /** Whether a table only sets texts side by side, as cards are: each of its cells holds a list or several paragraphs. */
    private static boolean isLayout(List<List<Cell>> rows) {
        List<Cell> full = rows.stream()
                .flatMap(List::stream)
                .filter(each -> !each.blocks().isEmpty())
                .toList();
        return full.stream().allMatch(each -> !each.head() && each.blocks().size() > 1);
    }

    private static void table(Table table, boolean top, List<OfficeBlock> out) {
        List<List<Cell>> rows = new ArrayList<>();
        for (List<Cell> row : Colours.written(table.rows())) {
            rows.add(row.stream()
                    .map(each -> new Cell(flat(each.blocks(), false), each.across(), each.down(), each.head()))
                    .toList());
        }
        boolean column = rows.stream()
                .allMatch(row ->
                        row.stream().filter(each -> !each.blocks().isEmpty()).count() <= 1);
        boolean bare = rows.stream()
                .noneMatch(row -> row.stream().anyMatch(each -> !each.text().isBlank()));
        if (column || bare || isLayout(rows) || !TableText.hasHeads(rows)) {
            table.rows().forEach(row -> row.forEach(each -> out.addAll(flat(each.blocks(), top))));
        } else if (rows.stream()
                .anyMatch(row -> row.stream().anyMatch(each -> !each.blocks().isEmpty()))) {
            out.add(new Table(rows));
        }
    }
}
