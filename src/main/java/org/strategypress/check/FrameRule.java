package org.strategypress.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.strategypress.check.rule.CheckInput;
import org.strategypress.check.rule.Rule;
import org.strategypress.frame.Frame;
import org.strategypress.frame.Frame.Duty;
import org.strategypress.model.Area;
import org.strategypress.model.DutyEntries;
import org.strategypress.model.FreePage;
import org.strategypress.model.Publication;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.Nearest;
import org.strategypress.source.Span;

/**
 * An offer says something of each area that the law of its frame names, and all else that this law asks it to say, as far as it
 * is in force on the day. A law that was made but has no day on which it starts asks for nothing; one that starts on a later day
 * is told with that day. Where the law's list says what the services "include", an offer with nothing in an area breaks no words
 * of it: it is asked to say so. What was not read in the law's own text is never asked for.
 */
final class FrameRule implements Rule {
    private static final String UNDATED =
            "add a line in-force: with that day; while no day is set, a line enacted: with the"
                    + " day on which the law was made";

    @Override
    public void check(CheckInput input, Diagnostics out) {
        Publication publication = input.publication();
        said(publication, out);
        undated(publication, out);
        if (publication.entitlements().isEmpty()) {
            return;
        }
        Span where = publication.site().meta().place("frames");
        if (publication.frames().isEmpty()) {
            areas(null, publication, input.today(), where, out);
        }
        for (Frame frame : publication.frames()) {
            areas(frame, publication, input.today(), where, out);
            List<Duty> unsaid = unsaid(frame, publication, input.today());
            duties(frame, unsaid, input.today(), where, out);
            coming(frame, publication, unsaid, input.today(), where, out);
        }
    }

    /** A law that is named without the day from which it counts: it is never asked for, and nobody learns whether it holds. */
    private static void undated(Publication publication, Diagnostics out) {
        for (Area area : publication.areas()) {
            if (area.legal() != null && area.inForce() == null && area.enacted() == null) {
                out.warning(
                        "law-undated",
                        area.meta().place("legal"),
                        "this names a law and not the day from which it counts, so nothing asks for it",
                        UNDATED);
            }
        }
        Span where = publication.site().meta().place("frames");
        for (Frame frame : publication.frames()) {
            Frame.Law law = frame.law();
            if (law != null && law.inForce() == null && law.enacted() == null) {
                out.warning(
                        "law-undated",
                        where,
                        "the frame " + frame.id() + " names a law (" + law.act()
                                + ") and not the day from which it counts, so no page says it",
                        UNDATED + ", under law in frames/" + frame.id() + "/frame.yaml");
            }
        }
    }

    private static void areas(
            @Nullable Frame frame, Publication publication, LocalDate today, Span where, Diagnostics out) {
        List<String> silent = silent(frame, publication).stream()
                .filter(area -> area.legal() != null && began(area.inForce(), today) && !ended(area.until(), today))
                .map(Area::id)
                .toList();
        if (!silent.isEmpty()) {
            boolean required = frame != null && frame.list() == Frame.Listing.REQUIRED;
            String message = required
                    ? "the law asks the local offer to hold these areas, and it says nothing of: "
                    : "the law names areas that the local offer says nothing of: ";
            String cure = "say what you offer, with an entry of offer with areas: [" + silent.get(0)
                    + "], or that you offer nothing, in " + entry(frame, silent.get(0));
            out.warning("empty-area", where, message + String.join(", ", silent), cure);
        }
    }

    /** Where an area is told of in words: of any frame but the first among the files of that frame. */
    private static String entry(@Nullable Frame frame, String area) {
        return frame == null || frame.isFirst()
                ? "an entry of areas with the same id"
                : "frames/" + frame.id() + "/areas.yaml, in an entry with the id "
                        + area.substring(frame.prefix().length());
    }

    /** The areas that the law names and nothing is said of. */
    private static List<Area> silent(@Nullable Frame frame, Publication publication) {
        return publication.areas().stream()
                .filter(area -> frame == null || frame.has(area.id()))
                .filter(area -> area.meta().texts().body() == null
                        && publication.entitlementsIn(area.id()).isEmpty())
                .toList();
    }

    private static void duties(Frame frame, List<Duty> all, LocalDate today, Span where, Diagnostics out) {
        List<Duty> unsaid = all.stream().filter(duty -> duty.isAskedOn(today)).toList();
        if (!unsaid.isEmpty()) {
            String message = law(frame) + " asks this offer to say more, and no page tells that it does: "
                    + unsaid.stream()
                            .map(duty -> duty.id() + " (" + duty.law() + ": " + duty.plain() + ")")
                            .collect(Collectors.joining("; "));
            String cure = "write it on a page, and add a line to the fields of that page: says: [" + frame.prefix()
                    + unsaid.get(0).id() + "]";
            out.warning("duty-unsaid", where, message, cure);
        }
    }

    /** The law of a frame, as it is cited; without a name where nobody read it there. */
    private static String law(Frame frame) {
        Frame.Law law = frame.law();
        return law == null || !law.isSure() ? "the law" : "the law (" + law.act() + ")";
    }

    private static List<Duty> unsaid(Frame frame, Publication publication, LocalDate today) {
        return frame.duties().stream()
                .filter(duty -> DutyEntries.of(publication, frame, duty, today).isEmpty())
                .toList();
    }

    /** What the law will ask for from a later day on and nothing is said of yet. */
    private static void coming(
            Frame frame, Publication publication, List<Duty> unsaid, LocalDate today, Span where, Diagnostics out) {
        Map<LocalDate, List<String>> byDay = new TreeMap<>();
        for (Area area : silent(frame, publication)) {
            LocalDate from = area.legal() == null ? null : first(area.inForce());
            if (from != null && from.isAfter(today)) {
                byDay.computeIfAbsent(from, day -> new ArrayList<>()).add(area.id());
            }
        }
        for (Duty duty : unsaid) {
            if (duty.inForce() != null && duty.isAskedOn(duty.inForce()) && !duty.isAskedOn(today)) {
                byDay.computeIfAbsent(duty.inForce(), day -> new ArrayList<>()).add(duty.id());
            }
        }
        byDay.forEach((day, missing) -> out.warning(
                "law-coming",
                where,
                "from " + day + " " + law(frame) + " names " + missing.size()
                        + (missing.size() == 1 ? " thing" : " things") + " of which nothing is said yet: "
                        + String.join(", ", missing),
                "write them before that day"));
    }

    /** A page that says what no frame asks for names it wrongly. */
    private static void said(Publication publication, Diagnostics out) {
        Set<String> known = new TreeSet<>();
        for (Frame frame : publication.frames()) {
            frame.duties().forEach(duty -> known.add(frame.prefix() + duty.id()));
        }
        for (FreePage page : publication.pages()) {
            for (String each : page.says()) {
                if (!known.contains(each) && duty(publication, each).isEmpty()) {
                    String near = Nearest.of(each, known);
                    out.error(
                            "unknown-duty",
                            page.meta().place("says"),
                            "no frame of this publication asks for “" + each + "”",
                            near != null
                                    ? "did you mean “" + near + "”?"
                                    : known.isEmpty()
                                            ? "remove the line: nothing more is asked for here"
                                            : "what may stand here: " + String.join(", ", known));
                }
            }
        }
    }

    private static Optional<Duty> duty(Publication publication, String said) {
        return publication.frames().stream()
                .filter(frame -> said.startsWith(frame.id() + "/"))
                .findFirst()
                .flatMap(frame -> frame.duty(said.substring(frame.id().length() + 1)));
    }

    /** Whether it has surely begun: of "Autumn 2026" the last day counts. */
    private static boolean began(@Nullable PrintedDate inForce, LocalDate day) {
        LocalDate from = first(inForce);
        return from != null && !from.isAfter(day);
    }

    private static @Nullable LocalDate first(@Nullable PrintedDate inForce) {
        return inForce == null ? null : inForce.to() == null ? inForce.from() : inForce.to();
    }

    private static boolean ended(@Nullable PrintedDate until, LocalDate day) {
        LocalDate to = until == null ? null : until.to();
        return to != null && to.isBefore(day);
    }
}
