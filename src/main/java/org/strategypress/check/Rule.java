package org.strategypress.check;

import org.strategypress.source.Diagnostics;

/** A rule over a whole publication. */
interface Rule {
    /** Adds what is wrong. */
    void check(CheckInput input, Diagnostics out);
}
