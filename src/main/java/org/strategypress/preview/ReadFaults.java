package org.strategypress.preview;

import java.io.UncheckedIOException;
import java.util.Objects;
import org.strategypress.source.Diagnostic;

/** What is told where the site cannot be read anew: the one before stays. */
final class ReadFaults {
    private ReadFaults() {}

    /** A mistake of the program; the next save may not meet it. */
    static Diagnostic program(String content, RuntimeException fault) {
        return Diagnostic.fileError(
                "fault",
                content,
                "a mistake of the program: " + fault,
                "send those who made it these words and what you changed last");
    }

    /** The disk does not let the content be read. */
    static Diagnostic disk(String content, UncheckedIOException refused) {
        return Diagnostic.fileError(
                "unreadable",
                content,
                "the disk does not let the content be read: "
                        + Objects.requireNonNull(refused.getCause()).getMessage(),
                "look whether another program holds the file; save once more to try again");
    }
}
