package org.strategypress.model;

/** An answer on a council's form: yes, no, or "N/A". */
public enum YesNoNa implements Worded {
    /** Yes. */
    YES,
    /** No. */
    NO,
    /** Not applicable, printed "N/A". */
    NA
}
