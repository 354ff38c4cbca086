package org.strategypress.html;

import org.strategypress.markup.Tokens;

/** The words of our own HTML without its markup. */
final class PlainText {
    private PlainText() {}

    /** The text of a fragment. */
    static String of(String html) {
        return Tokens.of(html).words().strip();
    }
}
