package org.strategypress.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Area;
import org.strategypress.model.PrintedDate;
import org.strategypress.model.Publication;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.Span;

/** A local offer has something in each area that the law names on the day (CSWA 2017 s.2(2)). */
final class StatutoryAreaRule implements Rule {
    @Override
    public void check(CheckInput input, Diagnostics out) {
        Publication publication = input.publication();
        if (publication.entitlements().isEmpty()) {
            return;
        }
        Span where = publication.site().meta().place("use");
        for (Area area : publication.areas()) {
            boolean required =
                    area.legal() != null && !begins(area.since(), input.today()) && !ended(area.until(), input.today());
            if (required && publication.entitlementsIn(area.id()).isEmpty()) {
                String begins = area.enacted() != null && area.inForce() == null && isNew(area)
                        ? " (the day this becomes a duty is not set)"
                        : "";
                String message = "the local offer has nothing in the area “" + area.title() + "”" + begins;
                out.warning("empty-area", where, message, "add an entitlement with areas: [" + area.id() + "]");
            }
        }
    }

    private static boolean isNew(Area area) {
        PrintedDate enacted = area.enacted();
        LocalDate from = enacted == null ? null : enacted.from();
        return from != null && from.getYear() > 2017;
    }

    private static boolean begins(@Nullable PrintedDate since, LocalDate today) {
        LocalDate from = since == null ? null : since.from();
        return from != null && from.isAfter(today);
    }

    private static boolean ended(@Nullable PrintedDate until, LocalDate today) {
        LocalDate to = until == null ? null : until.to();
        return to != null && to.isBefore(today);
    }
}
