package org.strategypress.page;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Entitlement;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;

/** The day a publication stands for, read from the publication itself, so that a build never depends on the clock. */
public final class PublicationDate {
    private static final LocalDate NONE = LocalDate.of(2000, 1, 1);

    private PublicationDate() {}

    /** The day where one is known, else null. */
    public static @Nullable LocalDate known(Publication publication) {
        LocalDate day = of(publication);
        return day.equals(NONE) ? null : day;
    }

    /** The site's own date, else the latest day that an entry was updated or checked, else 1 January 2000. */
    public static LocalDate of(Publication publication) {
        LocalDate stated = publication.stated();
        if (stated != null) {
            return stated;
        }
        return publication.entries().stream()
                .flatMap(PublicationDate::days)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(NONE);
    }

    private static Stream<@Nullable LocalDate> days(Entry entry) {
        return Stream.of(
                entry.meta().upkeep().updated(),
                entry.as(Entitlement.class).map(Entitlement::checked).orElse(null));
    }
}
