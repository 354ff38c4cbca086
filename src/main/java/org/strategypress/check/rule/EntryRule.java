package org.strategypress.check.rule;

import org.strategypress.model.Entry;
import org.strategypress.source.Diagnostics;

/** A rule over one entry, which depends on nothing else: what it found in an entry holds until that changes. */
public interface EntryRule {
    /** Adds what is wrong. */
    void check(Entry entry, Diagnostics out);
}
