package org.strategypress.markdown.pasted;

import org.strategypress.source.Span;

/** Takes what is noted about words while they are written. */
public interface Remarks {
    /** The place in the file of offsets of the parsed text. */
    Span span(int start, int end);

    /** Notes a warning. */
    void warning(String rule, Span where, String message, String hint);
}
