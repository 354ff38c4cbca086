package org.strategypress.press;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Builds as tests ask for them: published, without drafts, and without PDFs from earlier builds. */
public final class Requests {
    private Requests() {}

    /** A website alone, on a day. */
    public static BuildRequest website(Path content, Path output, @Nullable String theme, LocalDate day) {
        return new BuildRequest(content, output, theme, null, day, day, false, false, true, null);
    }

    /** A website and its books, on a day. */
    public static BuildRequest books(Path content, Path output, LocalDate day) {
        return new BuildRequest(content, output, null, null, day, day, false, true, true, null);
    }

    /** A website and its books of the publication's own date, whatever the day on the clock is. */
    public static BuildRequest ownDate(Path content, Path output, @Nullable String theme, LocalDate clock) {
        return new BuildRequest(content, output, theme, null, null, clock, false, true, true, null);
    }
}
