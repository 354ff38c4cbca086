package org.strategypress.check.plain;

import org.strategypress.model.Publication;
import org.strategypress.source.Diagnostics;

/** A rule over the words of one entry. */
interface WordCheck {
    /** Adds what is to be told of them. */
    void check(EntryWords words, Publication publication, Diagnostics out);
}
