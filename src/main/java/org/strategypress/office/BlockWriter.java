package org.strategypress.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.office.block.MarkdownText;
import org.strategypress.office.block.OfficeBlock;
import org.strategypress.office.block.OfficeBlock.Box;
import org.strategypress.office.block.OfficeBlock.Note;
import org.strategypress.office.block.OfficeBlock.Paragraph;
import org.strategypress.office.block.OfficeBlock.Role;
import org.strategypress.office.block.OfficeBlock.Table;
import org.strategypress.office.block.Places;

/** Writes blocks as Markdown of our own dialect. */
final class BlockWriter {
    private static final Pattern COUNTED = Pattern.compile("(0|[1-9]\\d{0,8})[.)]?");
    private static final int DEEPEST = 6;
    private static final int LONGEST_HEADING = 200;
    private static final String MEANING = "  ";

    /** A list that is open: how deep its items stand in the document and in the file, and which number comes next. */
    private static final class OpenList {
        private final int level;
        private final String indent;
        private final char sign;
        private String inner = "";
        private long next;

        private OpenList(int level, String indent, char sign) {
            this.level = level;
            this.indent = indent;
            this.sign = sign;
        }
    }

    private final Phrases phrases;
    private final Places places;
    private final TableText tables;
    private final StringBuilder out = new StringBuilder();
    private final Deque<OpenList> lists = new ArrayDeque<>();
    /** What stands before the table that comes next; null where nothing does. */
    private @Nullable Paragraph caption;
    /** The list of the item that was written last; null where something else was. */
    private @Nullable OpenList above;
    /** The list right above, with which the next one must not run together; null where nothing such stands there. */
    private @Nullable OpenList ended;
    /** Whether the line that was written last is a term. */
    private boolean term;
    /** The levels of the headings above, as the document has them. */
    private final Deque<Integer> levels = new ArrayDeque<>();

    BlockWriter(Phrases phrases, Places places) {
        this.phrases = phrases;
        this.places = places;
        this.tables = new TableText(phrases, places);
    }

    /** Blocks that stand in a cell, a box or a note. */
    static String inside(List<OfficeBlock> blocks, Phrases phrases, Places places) {
        BlockWriter writer = new BlockWriter(phrases, places);
        blocks.forEach(writer::write);
        writer.release();
        return writer.out.toString();
    }

    /** What was written. */
    String text() {
        return out.toString();
    }

    /** Writes a block behind the others; a paragraph of nothing parts the lists before and behind it. */
    void write(OfficeBlock block) {
        if (block instanceof Paragraph nothing && nothing.runs().isEmpty()) {
            release();
            ended = lists.isEmpty() ? ended : lists.peekFirst();
            above = null;
            lists.clear();
            return;
        }
        ended = block instanceof Paragraph each && each.role() == Role.ITEM ? ended : null;
        above = block instanceof Paragraph each && each.role() == Role.ITEM ? above : null;
        term &= block instanceof Paragraph each && each.role() == Role.TERM;
        Paragraph before = block instanceof Table ? caption : null;
        if (before == null) {
            release();
        }
        caption = null;
        if (block instanceof Paragraph each && each.role() == Role.CAPTION) {
            caption = each;
        } else if (block instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Box box) {
            lists.clear();
            String inside = inside(box.blocks(), phrases, places);
            if (box.meaning()) {
                add(": " + indented(MEANING, inside).strip(), "\n");
                term = false;
                return;
            }
            add("> " + inside.replace("\n", "\n> ").replace("\n> \n", "\n>\n"), "\n\n");
        } else if (block instanceof Table table) {
            lists.clear();
            add(tables.write(table, before), "\n\n");
        }
    }

    /** Writes a caption that no table follows. */
    private void release() {
        Paragraph left = caption;
        caption = null;
        if (left != null) {
            lists.clear();
            add(labelled(left), "\n\n");
        }
    }

    /** Writes the notes that were called, each with what it calls itself. */
    void notes() {
        release();
        lists.clear();
        for (int i = 0; i < phrases.notes().size(); i++) {
            Note note = phrases.notes().get(i);
            String words = inside(Shaping.of(note.blocks()), phrases, places);
            add("[^" + (i + 1) + "]: " + words.replaceAll("\n(?=[^\n])", "\n    "), "\n\n");
        }
    }

    private void add(String text, String gap) {
        if (!text.isEmpty()) {
            out.append(out.isEmpty() ? "" : gap).append(text);
        }
    }

    /** Whether a paragraph is written as a heading. */
    static boolean isHeading(Paragraph paragraph) {
        return paragraph.role() == Role.HEADING && paragraph.text().length() <= LONGEST_HEADING;
    }

    private void paragraph(Paragraph paragraph) {
        if (isHeading(paragraph)) {
            lists.clear();
            heading(paragraph);
        } else if (paragraph.role() == Role.ITEM) {
            item(paragraph);
        } else if (paragraph.role() == Role.REST && attributes(paragraph).isEmpty()) {
            rest(paragraph);
        } else if (paragraph.role() == Role.TERM) {
            lists.clear();
            String words = phrases.write(paragraph.runs(), true).replace('\n', ' ');
            add(MarkdownText.lines(words), term ? "\n" : "\n\n");
            term = true;
        } else {
            lists.clear();
            if (paragraph.role() == Role.HEADING) {
                add(
                        places.mark("a heading of more than " + LONGEST_HEADING + " letters: it is written as words"),
                        "\n\n");
                out.append(labelled(paragraph));
            } else {
                add(spoken(paragraph) + labelled(paragraph), "\n\n");
            }
        }
    }

    private void heading(Paragraph paragraph) {
        while (!levels.isEmpty() && levels.peekLast() >= paragraph.level()) {
            levels.removeLast();
        }
        levels.addLast(paragraph.level());
        String words = phrases.write(paragraph.runs(), true).replace("\n", " ");
        String label = MarkdownText.escape(MarkdownText.clean(paragraph.label()));
        String mark = paragraph.guessed()
                ? places.mark("a line that looks like a heading, and is written as one: “"
                        + MarkdownText.clean(paragraph.text()).strip() + "”; take the # signs away if it is none")
                : "";
        String shown = (label + ' ' + words).strip();
        shown = shown.endsWith("#") ? shown.substring(0, shown.length() - 1) + "\\#" : shown;
        String id = phrases.id(paragraph);
        add(
                mark
                        + "#".repeat(Math.min(DEEPEST, levels.size() + 1))
                        + ' '
                        + shown
                        + braces(id, attributes(paragraph)),
                "\n\n");
    }

    private static String braces(@Nullable String id, String attributes) {
        String inside = ((id == null ? "" : '#' + id) + ' ' + attributes).strip();
        return inside.isEmpty() ? "" : " {" + inside + '}';
    }

    /** What says in which language words are, on a line of its own before their block; empty for those of the document's own. */
    private String spoken(Paragraph paragraph) {
        String attributes = attributes(paragraph);
        if (attributes.isEmpty()) {
            return "";
        }
        String mark = paragraph.language().isEmpty()
                ? places.mark(
                        "words that run from right to left, in a language that the document does not say: write it"
                                + " beside dir=rtl, like {lang=ar dir=rtl}")
                : "";
        return mark + '{' + attributes + "}\n\n";
    }

    private static String attributes(Paragraph paragraph) {
        return !paragraph.language().isEmpty()
                ? "lang=" + paragraph.language()
                : paragraph.isFromRight() ? "dir=rtl" : "";
    }

    private String labelled(Paragraph paragraph) {
        String words = phrases.write(paragraph.runs(), false);
        String label = MarkdownText.escape(MarkdownText.clean(paragraph.label()));
        return MarkdownText.lines((label + ' ' + words).strip());
    }

    private void item(Paragraph paragraph) {
        while (!lists.isEmpty() && lists.getLast().level > paragraph.level()) {
            lists.removeLast();
        }
        OpenList same = lists.peekLast();
        if (same != null && same.level < paragraph.level()) {
            same = null;
        }
        Matcher counted = COUNTED.matcher(paragraph.label());
        if (paragraph.label().isEmpty()) {
            bullet(paragraph, same);
        } else if (counted.matches()) {
            counted(paragraph, Long.parseLong(counted.group(1)), same);
        } else {
            if (same != null) {
                lists.removeLast();
            }
            above = null;
            String indent = lists.isEmpty() ? "" : lists.getLast().inner;
            add(indented(indent, labelled(paragraph)), "\n\n");
        }
    }

    /** Writes another paragraph of an item; where none stands above, it is words as others are. */
    private void rest(Paragraph paragraph) {
        while (!lists.isEmpty() && lists.getLast().level > paragraph.level()) {
            lists.removeLast();
        }
        add(indented(lists.isEmpty() ? "" : lists.getLast().inner, labelled(paragraph)), "\n\n");
    }

    private void bullet(Paragraph paragraph, @Nullable OpenList same) {
        boolean goesOn = same != null && isBullet(same.sign);
        char sign =
                ended != null && ended.sign == '-' ? '*' : '-'; // another sign begins another list (CommonMark, 5.3)
        OpenList list = same != null && goesOn ? same : open(paragraph.level(), sign);
        ended = null;
        put(list, list.sign + " ", paragraph, goesOn);
    }

    private static boolean isBullet(char sign) {
        return sign == '-' || sign == '*';
    }

    private void counted(Paragraph paragraph, long number, @Nullable OpenList same) {
        boolean goesOn = same != null && !isBullet(same.sign) && same.next == number;
        char sign = same != null && same.sign == '.' ? ')' : '.';
        OpenList list = same != null && goesOn ? same : open(paragraph.level(), sign);
        list.next = number + 1;
        put(list, number + String.valueOf(list.sign) + ' ', paragraph, goesOn);
    }

    private OpenList open(int level, char sign) {
        while (!lists.isEmpty() && lists.getLast().level >= level) {
            lists.removeLast();
        }
        OpenList list = new OpenList(level, lists.isEmpty() ? "" : lists.getLast().inner, sign);
        lists.addLast(list);
        return list;
    }

    private void put(OpenList list, String marker, Paragraph paragraph, boolean goesOn) {
        list.inner = list.indent + " ".repeat(marker.length());
        String words = MarkdownText.lines(phrases.write(paragraph.runs(), false));
        boolean first = isBullet(list.sign)
                || list.next == 2; // another number cannot begin right below words (CommonMark, 5.2)
        boolean below = first && above != null && list.indent.equals(above.inner) && list.level > above.level;
        String spoken = list.indent.isEmpty() && !goesOn ? spoken(paragraph) : "";
        add(spoken + list.indent + marker + indented(list.inner, words).strip(), goesOn || below ? "\n" : "\n\n");
        above = list;
    }

    private static String indented(String indent, String words) {
        List<String> lines = new ArrayList<>();
        for (String line : words.split("\n", -1)) {
            lines.add(line.isEmpty() ? "" : indent + line);
        }
        return String.join("\n", lines);
    }
}
