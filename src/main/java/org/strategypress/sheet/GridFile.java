package org.strategypress.sheet;

import java.util.List;
import org.strategypress.office.LeftOut;

/**
 * What a file of tables holds.
 *
 * @param sheets the tables that readers see
 * @param leftOut what readers do not see, with why
 * @param remarks what somebody should know of how it was read
 */
record GridFile(List<Grid> sheets, List<LeftOut> leftOut, List<String> remarks) {
    GridFile {
        sheets = List.copyOf(sheets);
        leftOut = List.copyOf(leftOut);
        remarks = List.copyOf(remarks);
    }
}
