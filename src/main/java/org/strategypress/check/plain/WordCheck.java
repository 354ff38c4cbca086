package org.strategypress.check.plain;

import org.strategypress.source.Diagnostics;

/** A rule over the words of one entry. What it finds depends on nothing else. */
interface WordCheck {
    /** Adds what is to be told of them. */
    void check(EntryWords words, Diagnostics out);
}
