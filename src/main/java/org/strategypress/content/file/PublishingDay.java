package org.strategypress.content.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.field.Ids;
import org.strategypress.model.ContentKind;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.YamlNode.Scalar;

/**
 * The days that decide whether an entry is out yet: never the clock, so that the same content is the same site on any day.
 *
 * @param today the day that a build stands for, where one was named; else it is what {@code site.yaml} says in {@code updated}
 * @param clock the day of findings; null where nobody asks
 */
public record PublishingDay(
        @Nullable LocalDate today, @Nullable LocalDate clock) {
    /** The publication's own day alone. */
    public static final PublishingDay OWN = new PublishingDay(null, null);

    /** The same, with the day that a site's file says where no other was named. */
    public PublishingDay of(List<ParsedFile> files) {
        return today != null
                ? this
                : new PublishingDay(
                        files.stream()
                                .filter(file -> file.found().kind() == ContentKind.SITE)
                                .flatMap(file -> file.candidates().stream())
                                .filter(each -> each.edition() == null)
                                .map(each -> Candidate.day(each.mapping(), "updated"))
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElse(null),
                        clock);
    }

    /** Whether an entry is to be left out until a later day; tells of one whose day has come by the clock alone. */
    public boolean isTooEarly(Candidate candidate, Diagnostics out) {
        LocalDate day = candidate.publishOn();
        if (day == null || today != null && !day.isAfter(today)) {
            return false;
        }
        Scalar where = Ids.scalar(candidate.mapping(), Candidate.PUBLISH_ON);
        if (clock != null && !day.isAfter(clock) && where != null) {
            String stands = today == null ? "no day is said" : "the site stands for " + today;
            out.warning(
                    "publish-on-past",
                    where.span(),
                    "this was to be out on " + day + ", and is left out: " + stands,
                    "build with --today and the day it is, or write updated: " + day + " or a later day in site.yaml");
        }
        return true;
    }
}
