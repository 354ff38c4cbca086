package org.strategypress.feed;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Publication;
import org.strategypress.page.PageTarget;
import org.strategypress.page.Pages;
import org.strategypress.page.PublicationDate;
import org.strategypress.page.time.Timeline;

/**
 * The dates of a publication as a calendar that can be subscribed to (iCalendar, RFC 5545): an event of whole days for each moment
 * of the timeline, which lasts from the first to the last day that an imprecise date can mean. An event keeps its id as long as its
 * entry does.
 */
final class Calendar {
    /** Its name in the site. */
    static final String PATH = "calendar.ics";

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);

    private final StringBuilder out = new StringBuilder();
    private final Publication publication;
    private final Pages pages;
    private final @Nullable String baseUrl;

    private Calendar(Publication publication, Pages pages, @Nullable String baseUrl) {
        this.publication = publication;
        this.pages = pages;
        this.baseUrl = baseUrl;
    }

    /** The calendar; null where there is no date to put into it. */
    static @Nullable String of(Publication publication, Pages pages, @Nullable String baseUrl) {
        List<Timeline.Moment> planned = Timeline.of(publication).planned().toList();
        return planned.isEmpty() ? null : new Calendar(publication, pages, baseUrl).of(planned);
    }

    private String of(List<Timeline.Moment> moments) {
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//Strategypress//Strategypress//EN");
        line("CALSCALE", "GREGORIAN");
        line("X-WR-CALNAME", text(publication.site().name()));
        LocalDate changed = PublicationDate.of(publication);
        String stamp = (changed == null ? LocalDate.EPOCH : changed).format(DAY) + "T000000Z";
        moments.forEach(moment -> event(moment, stamp));
        line("END", "VCALENDAR");
        return out.toString();
    }

    private void event(Timeline.Moment moment, String stamp) {
        line("BEGIN", "VEVENT");
        line("UID", moment.id() + "@" + host());
        line("DTSTAMP", stamp);
        line("DTSTART;VALUE=DATE", moment.first().format(DAY));
        line("DTEND;VALUE=DATE", moment.last().plusDays(1).format(DAY));
        line("SUMMARY", text(moment.entry().title()));
        if (!moment.first().equals(moment.last())) {
            line("DESCRIPTION", text(moment.when().printed()));
        }
        PageTarget target = pages.target(moment.entry().id()).orElse(null);
        if (baseUrl != null && target != null) {
            String place = target.fragment().isEmpty() ? "" : "#" + target.fragment();
            line("URL", baseUrl + target.page().path() + place);
        }
        line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
    }

    /** Whose events they are, so that those of two councils are never the same: the site's address, or else its council's. */
    private String host() {
        String address = baseUrl == null ? publication.site().council().website() : baseUrl;
        String bare = address == null ? publication.site().name() : address.replaceFirst("^[a-z]+://", "");
        return bare.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]+", "-").replaceAll("^-+|-+$", "");
    }

    /** A value of type TEXT (section 3.3.11). */
    private static String text(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\s*\\R\\s*", "\\\\n")
                .strip();
    }

    /** A line, folded before its 76th byte and never within a letter (section 3.1). */
    private void line(String name, String value) {
        String line = name + ":" + value;
        int bytes = 0;
        for (int at = 0; at < line.length(); ) {
            int letter = line.codePointAt(at);
            String one = Character.toString(letter);
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST_LINE) {
                out.append("\r\n ");
                bytes = 1;
            }
            out.append(one);
            bytes += size;
            at += one.length();
        }
        out.append("\r\n");
    }
}
