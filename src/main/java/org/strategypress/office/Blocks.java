package org.strategypress.office;

import java.util.ArrayList;
import java.util.List;
import org.strategypress.office.OfficeBlock.Box;
import org.strategypress.office.OfficeBlock.Paragraph;
import org.strategypress.office.OfficeBlock.Run;
import org.strategypress.office.OfficeBlock.Table;

/** Looks through blocks. */
final class Blocks {
    private Blocks() {}

    /** All runs in blocks, also in tables, boxes and notes. */
    static List<Run> runs(List<OfficeBlock> blocks) {
        return paragraphs(blocks).stream().flatMap(each -> each.runs().stream()).toList();
    }

    /** All paragraphs in blocks, also in tables, boxes and notes; a note's behind the paragraph that calls it. */
    static List<Paragraph> paragraphs(List<OfficeBlock> blocks) {
        List<Paragraph> out = new ArrayList<>();
        add(blocks, out);
        return out;
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
