package org.strategypress.page.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Action;
import org.strategypress.model.Consultation;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Decision;
import org.strategypress.model.Entry;
import org.strategypress.model.NextStep;
import org.strategypress.model.Pledge;
import org.strategypress.model.Publication;
import org.strategypress.model.Strategy;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.source.Worded;

/**
 * All that has a place in time: dates to know, deadlines, when people were asked, decisions, reviews. Imprecise dates stand where
 * they begin; what is printed as words that have no place in time is left out.
 *
 * @param moments the moments, in order
 */
public record Timeline(List<Moment> moments) {
    public Timeline {
        moments = List.copyOf(moments);
    }

    /** What a moment is of an entry. */
    public enum What implements Worded {
        /** A date to know, or a next step. */
        DATE,
        /** By when an action is to be done. */
        DUE,
        /** From when on an action is done. */
        STARTS,
        /** People begin to be asked. */
        OPENS,
        /** The last day on which people can answer. */
        CLOSES,
        /** People met to be asked. */
        MET,
        /** Something is decided. */
        DECIDED,
        /** The strategy is looked at again. */
        REFRESH,
        /** A pledge was looked at again. */
        REVIEWED
    }

    /**
     * A moment.
     *
     * @param entry what it is of
     * @param what what it is of the entry
     * @param when when
     * @param done whether the entry says that it is done
     */
    public record Moment(Entry entry, What what, PrintedDate when, boolean done) {
        /** The first day that it can mean. */
        public LocalDate first() {
            return Objects.requireNonNull(when.earliest());
        }

        /** The last day that it can mean. */
        public LocalDate last() {
            return Objects.requireNonNull(when.latest());
        }

        /** The year in which it begins. */
        public int year() {
            return first().getYear();
        }

        /** What it is called among all moments: two of one entry are never called the same. */
        public String id() {
            String id = entry.kind().folder() + "/" + entry.id() + "/" + what.word();
            return what == What.MET ? id + "/" + first() + "/" + last() : id;
        }
    }

    /**
     * A year and its moments.
     *
     * @param year the year
     * @param moments the moments that begin in it
     */
    public record Year(int year, List<Moment> moments) {
        public Year {
            moments = List.copyOf(moments);
        }
    }

    /** The timeline of a publication. */
    public static Timeline of(Publication publication) {
        List<Moment> all = new ArrayList<>();
        publication.milestones().forEach(each -> add(all, each, What.DATE, each.due(), each.done()));
        publication
                .all(ContentKind.NEXT_STEP, NextStep.class)
                .forEach(each -> add(all, each, What.DATE, each.due(), false));
        for (Action action : publication.actions()) {
            PrintedDate due = action.timing().newDue() == null
                    ? action.timing().due()
                    : action.timing().newDue();
            boolean starts = due != null && due.precision() == PrintedDate.Precision.FROM;
            add(
                    all,
                    action,
                    starts ? What.STARTS : What.DUE,
                    due,
                    action.standing().status() == Action.Status.DONE);
        }
        for (Consultation each : publication.consultations()) {
            add(all, each, What.OPENS, each.conduct().opened(), false);
            add(all, each, What.CLOSES, each.conduct().closed(), false);
            meetings(each).forEach(when -> add(all, each, What.MET, when, false));
        }
        publication
                .all(ContentKind.DECISION, Decision.class)
                .forEach(each -> add(all, each, What.DECIDED, each.meeting().on(), false));
        Strategy strategy = publication.strategy();
        if (strategy != null && strategy.standing().refresh() != null) {
            add(all, strategy, What.REFRESH, strategy.standing().refresh().due(), false);
        }
        for (Pledge pledge : publication.pledges()) {
            pledge.reviews().stream()
                    .filter(review -> review.when() != null)
                    .max(Comparator.comparing(Pledge.Review::when, PrintedDate.ABSENT_LAST.reversed()))
                    .ifPresent(review -> add(all, pledge, What.REVIEWED, review.when(), false));
        }
        return new Timeline(all.stream()
                .sorted(Comparator.comparing(Moment::when, PrintedDate.ORDER))
                .toList());
    }

    /** When people met, each time once: two meetings of one day are one moment. */
    private static Collection<PrintedDate> meetings(Consultation consultation) {
        Map<String, PrintedDate> times = new LinkedHashMap<>();
        consultation.conduct().events().stream()
                .map(Consultation.Event::when)
                .filter(when -> when != null && when.earliest() != null)
                .forEach(when -> times.putIfAbsent(when.earliest() + "/" + when.latest(), when));
        return times.values();
    }

    private static void add(List<Moment> all, Entry entry, What what, @Nullable PrintedDate when, boolean done) {
        if (when != null && when.earliest() != null && !entry.meta().upkeep().draft()) {
            all.add(new Moment(entry, what, when, done));
        }
    }

    /** Whether it tells more than a list of one kind does. */
    public boolean isTold() {
        return moments.stream().map(each -> each.entry().kind()).distinct().count() > 1;
    }

    /** The years in order, each with its moments. */
    public List<Year> years() {
        Map<Integer, List<Moment>> years = new LinkedHashMap<>();
        moments.forEach(each ->
                years.computeIfAbsent(each.year(), year -> new ArrayList<>()).add(each));
        return years.entrySet().stream()
                .map(year -> new Year(year.getKey(), year.getValue()))
                .toList();
    }

    /** What a calendar may hold: all but what was looked at again, which is past. */
    public Stream<Moment> planned() {
        return moments.stream().filter(each -> each.what() != What.REVIEWED);
    }
}
