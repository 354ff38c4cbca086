package org.strategypress.many;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.strategypress.press.BuildReport;

/**
 * What became of one publication of many.
 *
 * @param place the publication
 * @param report what its build found and did; null where it came to no end
 * @param fault why it came to no end; null where it did
 */
public record BuiltPublication(
        Publications.Place place,
        @Nullable BuildReport report,
        @Nullable Throwable fault) {
    /** How a build ended, the worst last. */
    public enum State {
        /** It was built. */
        BUILT,
        /** Its content is refused: nothing was written. */
        REFUSED,
        /** The disk, the machine or the program failed. */
        FAULT;

        /** Its word. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How it ended. */
    public State state() {
        if (report == null) {
            return State.FAULT;
        }
        return report.isRefused() ? State.REFUSED : State.BUILT;
    }

    /** How many errors were found. */
    public long errors() {
        return report == null
                ? 0
                : report.diagnostics().stream().filter(each -> each.isError()).count();
    }
}
