package org.strategypress.content.field;

import org.strategypress.source.Diagnostics;
import org.strategypress.source.LookAlike;
import org.strategypress.source.Span;
import org.strategypress.source.YamlNode.Scalar;

/** Looks for letters of another alphabet in a text that is no Markdown, like a title. */
public final class LookAlikeCheck {
    private LookAlikeCheck() {}

    /** Warns of each word that has a letter of another alphabet in it. */
    static void check(Scalar scalar, Diagnostics out) {
        String text = scalar.text();
        for (int i = 0; i < text.length(); i++) {
            if (LookAlike.isSuspect(text.charAt(i))) {
                LookAlike found = LookAlike.in(text, i);
                if (found != null) {
                    out.warning(LookAlike.RULE, place(scalar, found.at()), found.message(), LookAlike.CURE);
                }
                i = LookAlike.wordEnd(text, i);
            }
        }
    }

    /** The letter, where the value stands in the file as it is read; else the whole value. */
    private static Span place(Scalar scalar, int at) {
        Span span = scalar.span();
        int start = span.start() + span.text().indexOf(scalar.text()) + at;
        return span.text().contains(scalar.text()) ? new Span(span.file(), start, start + 1) : span;
    }
}
