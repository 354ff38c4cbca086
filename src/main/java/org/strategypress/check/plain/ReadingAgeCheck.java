package org.strategypress.check.plain;

import java.util.Locale;
import java.util.OptionalDouble;
import org.strategypress.source.Diagnostics;

/** An entry asks for no more than a child of eleven reads. */
final class ReadingAgeCheck implements WordCheck {
    /** Children leave primary school at this age. */
    private static final double OLDEST = 11;

    @Override
    public void check(EntryWords words, Diagnostics out) {
        OptionalDouble age = ReadingAge.of(words.sentences());
        if (age.isPresent() && age.getAsDouble() > OLDEST + 0.5) {
            String message = String.format(
                    Locale.ROOT,
                    "this asks for the reading of a child of %.0f (Flesch-Kincaid), and %.0f is the aim",
                    age.getAsDouble(),
                    OLDEST);
            String cure = "make the longest sentences shorter, and put in shorter words";
            out.warning("reading-age", words.entry().where(), message, cure);
        }
    }
}
