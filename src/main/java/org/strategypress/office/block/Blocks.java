package org.strategypress.office.block;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.office.block.OfficeBlock.Box;
import org.strategypress.office.block.OfficeBlock.Paragraph;
import org.strategypress.office.block.OfficeBlock.Run;
import org.strategypress.office.block.OfficeBlock.Table;

/** Looks through blocks. */
public final class Blocks {
    private static final Pattern CONTENTS = Pattern.compile(
            "(?i)(?:table\\s+of\\s+)?contents(?:\\s+(?:page|list))?\\W*|in this (?:document|report)\\W*");

    private Blocks() {}

    /** All runs in blocks, also in tables, boxes and notes. */
    public static List<Run> runs(List<OfficeBlock> blocks) {
        return paragraphs(blocks).stream().flatMap(each -> each.runs().stream()).toList();
    }

    /** All paragraphs in blocks, also in tables, boxes and notes; a note's behind the paragraph that calls it. */
    public static List<Paragraph> paragraphs(List<OfficeBlock> blocks) {
        List<Paragraph> out = new ArrayList<>();
        add(blocks, out);
        return out;
    }

    /** Takes the heading of a table of contents off the end of blocks, as that table is left out. */
    public static void takeHeadOfContents(List<OfficeBlock> blocks, OfficeDocument document) {
        int at = blocks.size() - 1;
        while (at >= 0 && blocks.get(at) instanceof Paragraph each && each.isEmpty()) {
            at--;
        }
        if (at >= 0 && blocks.get(at) instanceof Paragraph head && isHeadOfContents(head.text())) {
            blocks.remove(at);
            document.leaveOut(head.text(), "heads the table of contents");
        }
    }

    /** Puts a paragraph of a quotation to those before it where nothing stands between; gives back the box that it is in. */
    public static Box quote(Paragraph made, @Nullable Box before, List<OfficeBlock> out) {
        if (before != null && !out.isEmpty() && out.get(out.size() - 1) == before) {
            before.blocks().add(made);
            return before;
        }
        Box box = new Box(new ArrayList<>(List.of(made)));
        out.add(box);
        return box;
    }

    /** Whether words head a table of contents. */
    public static boolean isHeadOfContents(String words) {
        return CONTENTS.matcher(words.strip()).matches();
    }

    private static void add(List<OfficeBlock> blocks, List<Paragraph> out) {
        for (OfficeBlock block : blocks) {
            if (block instanceof Paragraph paragraph) {
                out.add(paragraph);
                for (Run run : paragraph.runs()) {
                    if (run.note() != null) {
                        add(run.note().blocks(), out);
                    }
                }
            } else if (block instanceof Box box) {
                add(box.blocks(), out);
            } else if (block instanceof Table table) {
                table.rows().forEach(row -> row.forEach(cell -> add(cell.blocks(), out)));
            }
        }
    }
}
