package org.strategypress.check.rule;

import org.strategypress.source.Diagnostics;

/** A rule over a whole publication. */
public interface Rule {
    /** Adds what is wrong. */
    void check(CheckInput input, Diagnostics out);
}
