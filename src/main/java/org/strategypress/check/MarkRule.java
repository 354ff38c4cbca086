package org.strategypress.check;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.strategypress.check.rule.CheckInput;
import org.strategypress.check.rule.Rule;
import org.strategypress.model.Pledge;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.source.Diagnostics;

/** A promise is marked in one way, by “kept” or by “marks”, and each who marks it does so in the order of days. */
final class MarkRule implements Rule {
    private static final String NAME = "promise-marks";

    @Override
    public void check(CheckInput input, Diagnostics out) {
        for (Pledge pledge : input.publication().pledges()) {
            pledge.promises().forEach(promise -> check(promise, out));
        }
    }

    private static void check(Pledge.Promise promise, Diagnostics out) {
        if (promise.kept() != null && !promise.marks().isEmpty()) {
            out.error(
                    NAME,
                    promise.marks().get(0).where(),
                    "this promise has a line kept and marks too, so that nobody can tell which counts",
                    "make the line kept the first of the marks, with who says so");
        }
        Map<Pledge.Marker, Pledge.Mark> last = new EnumMap<>(Pledge.Marker.class);
        for (Pledge.Mark mark : promise.marks()) {
            Pledge.Mark before = last.put(mark.by(), mark);
            if (before != null && isBefore(mark.on(), before.on())) {
                out.error(
                        NAME,
                        mark.where(),
                        "this mark is older than the one before it, and the last one counts",
                        "put the marks of " + mark.by().word() + " in the order of their days");
            }
        }
    }

    private static boolean isBefore(@Nullable PrintedDate later, @Nullable PrintedDate earlier) {
        LocalDate end = later == null ? null : later.latest();
        LocalDate start = earlier == null ? null : earlier.earliest();
        return end != null && start != null && end.isBefore(start);
    }
}
