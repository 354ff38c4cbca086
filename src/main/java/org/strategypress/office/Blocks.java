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
        List<Run> out = new ArrayList<>();
        for (OfficeBlock block : blocks) {
            if (block instanceof Paragraph paragraph) {
                for (Run run : paragraph.runs()) {
                    out.add(run);
                    if (run.note() != null) {
                        out.addAll(runs(run.note().blocks()));
                    }
                }
            } else if (block instanceof Box box) {
                out.addAll(runs(box.blocks()));
            } else if (block instanceof Table table) {
                table.rows().forEach(row -> row.forEach(cell -> out.addAll(runs(cell.blocks()))));
            }
        }
        return out;
    }
}
