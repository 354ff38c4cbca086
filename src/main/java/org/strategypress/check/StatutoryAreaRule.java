package org.strategypress.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Area;
import org.strategypress.model.PrintedDate;
import org.strategypress.model.Publication;
import org.strategypress.source.Diagnostics;

/** A local offer has something in each area that the law names on the day (CSWA 2017 s.2(2)). */
final class StatutoryAreaRule implements Rule {
    @Override
    public void check(CheckInput input, Diagnostics out) {
        Publication publication = input.publication();
        if (publication.entitlements().isEmpty() || !input.otherIds().unread().isEmpty()) {
            return;
        }
        List<String> empty = new ArrayList<>();
        for (Area area : publication.areas()) {
            if (isRequired(area, input.today())
                    && publication.entitlementsIn(area.id()).isEmpty()) {
                empty.add(area.id());
            }
        }
        if (!empty.isEmpty()) {
            String message = "the local offer has nothing in " + String.join(", ", empty);
            String cure = "add an entry of offer with areas: [" + empty.get(0)
                    + "]; the law says that an offer covers these areas";
            out.warning("empty-area", publication.site().meta().place("use"), message, cure);
        }
    }

    private static boolean isRequired(Area area, LocalDate today) {
        return area.legal() != null && !begins(area.since(), today) && !ended(area.until(), today);
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
