package org.strategypress.model.decision;

import org.strategypress.source.Worded;

/** An answer on a council's form: yes, no, or "N/A". */
public enum YesNoNa implements Worded {
    /** Yes. */
    YES,
    /** No. */
    NO,
    /** Not applicable, printed "N/A". */
    NA
}
