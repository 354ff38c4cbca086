package org.strategypress.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Area;
import org.strategypress.model.PrintedDate;
import org.strategypress.model.Publication;
import org.strategypress.source.Diagnostics;

/**
 * A local offer says something of each area that the law names and that is in force on the day (CSWA 2017 s.2(2)). A law that
 * was made but has no day on which it starts asks for nothing. The Act's list says what the services "include", so an offer
 * with nothing in an area breaks no words of it: it is asked to say so.
 */
final class StatutoryAreaRule implements Rule {
    @Override
    public void check(CheckInput input, Diagnostics out) {
        Publication publication = input.publication();
        if (publication.entitlements().isEmpty()) {
            return;
        }
        List<String> silent = new ArrayList<>();
        for (Area area : publication.areas()) {
            if (isNamed(area, input.today())
                    && area.meta().texts().body() == null
                    && publication.entitlementsIn(area.id()).isEmpty()) {
                silent.add(area.id());
            }
        }
        if (!silent.isEmpty()) {
            String message = "the law names areas that the local offer says nothing of: " + String.join(", ", silent);
            String cure = "say what you offer, with an entry of offer with areas: [" + silent.get(0)
                    + "], or that you offer nothing, in an entry of areas with the same id";
            out.warning("empty-area", publication.site().meta().place("use"), message, cure);
        }
    }

    /** Whether the law that names it is in force on a day; one that has no such day never is. */
    private static boolean isNamed(Area area, LocalDate day) {
        return area.legal() != null && began(area.inForce(), day) && !ended(area.until(), day);
    }

    /** Whether it has surely begun: of "Autumn 2026" the last day counts. */
    private static boolean began(@Nullable PrintedDate inForce, LocalDate day) {
        if (inForce == null) {
            return false;
        }
        LocalDate from = inForce.to() == null ? inForce.from() : inForce.to();
        return from != null && !from.isAfter(day);
    }

    private static boolean ended(@Nullable PrintedDate until, LocalDate day) {
        LocalDate to = until == null ? null : until.to();
        return to != null && to.isBefore(day);
    }
}
