package org.strategypress.sheet.grid;

import java.util.List;
import org.strategypress.office.part.LeftOut;

/**
 * What a file of tables holds.
 *
 * @param sheets the tables that readers see
 * @param leftOut what readers do not see, with why
 * @param remarks what somebody should know of how it was read
 * @param stamps what it says of the whole in no cell: names of sheets, heads and feet of printed pages, its properties
 */
public record GridFile(List<Grid> sheets, List<LeftOut> leftOut, List<String> remarks, List<String> stamps) {
    public GridFile {
        stamps = List.copyOf(stamps);
        sheets = List.copyOf(sheets);
        leftOut = List.copyOf(leftOut);
        remarks = List.copyOf(remarks);
    }

    /** A file that says nothing of the whole outside of its cells. */
    public GridFile(List<Grid> sheets, List<LeftOut> leftOut, List<String> remarks) {
        this(sheets, leftOut, remarks, List.of());
    }
}
