package org.strategypress.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Accessibility;
import org.strategypress.model.Action;
import org.strategypress.model.Consultation;
import org.strategypress.model.Entitlement;
import org.strategypress.model.Entry;
import org.strategypress.model.Indicator;
import org.strategypress.model.Milestone;
import org.strategypress.model.NextStep;
import org.strategypress.model.Publication;
import org.strategypress.model.Site;
import org.strategypress.model.Strategy;
import org.strategypress.model.date.PrintedDate;

/**
 * What should have been done by the day of the report, and what is to be done within 30, 60 and 90 days of it. Of a time that is
 * no exact day, such as “Autumn 2026”, the last day counts.
 */
final class DuePart {
    private static final int[] WINDOWS = {30, 60, 90};

    private final LocalDate day;
    private final List<Due> found = new ArrayList<>();

    private DuePart(LocalDate day) {
        this.day = day;
    }

    /** A day that something has, and what it is. */
    private record Due(LocalDate day, String printed, String what, Entry entry) {}

    static ReportPart of(Publication publication, LocalDate day) {
        DuePart due = new DuePart(day);
        publication.entries().stream().filter(EntryPlace::isOwn).forEach(due::look);
        List<ReportPart.Row> rows = due.found.stream()
                .sorted(Comparator.comparing(Due::day)
                        .thenComparing(each -> each.entry().where().file().path())
                        .thenComparing(each -> each.entry().where().start())
                        .thenComparing(Due::what))
                .map(each -> new ReportPart.Row(
                        new ReportPart.Say(due.window(each.day())),
                        List.of(EntryPlace.of(each.entry()), new ReportPart.Say(each.what()), each.printed())))
                .toList();
        return new ReportPart("due", List.of("entry", "what", "by"), rows);
    }

    private void look(Entry entry) {
        LocalDate review = entry.meta().upkeep().reviewBy();
        add(entry, "review", review == null ? null : PrintedDate.of(review));
        entry.as(Action.class).filter(DuePart::isOpen).ifPresent(each -> {
            PrintedDate later = each.timing().newDue();
            add(entry, "action", later == null ? each.timing().due() : later);
        });
        entry.as(Milestone.class).filter(each -> !each.done()).ifPresent(each -> add(entry, "milestone", each.due()));
        entry.as(NextStep.class).ifPresent(each -> add(entry, "next-step", each.due()));
        entry.as(Consultation.class)
                .ifPresent(each -> coming(entry, "consultation", each.conduct().closed()));
        entry.as(Entitlement.class)
                .ifPresent(each -> add(entry, "offer", each.availability().until()));
        entry.as(Indicator.class).ifPresent(this::targets);
        entry.as(Strategy.class).ifPresent(this::strategy);
        entry.as(Accessibility.class)
                .ifPresent(each -> each.issues().forEach(issue -> add(entry, "accessibility", issue.fixBy())));
        entry.as(Site.class).map(each -> each.server().security()).ifPresent(each -> {
            LocalDate expires = each.expires();
            add(entry, "security", expires == null ? null : PrintedDate.of(expires));
        });
    }

    private static boolean isOpen(Action action) {
        Action.Status status = action.standing().status();
        return status != Action.Status.DONE && status != Action.Status.STOPPED;
    }

    /** A target is met or missed once there is a reading of its day or a later one. */
    private void targets(Indicator indicator) {
        for (Indicator.Target target : indicator.figures().targets()) {
            LocalDate by = last(target.by());
            boolean read = by != null
                    && indicator.figures().readings().stream()
                            .map(reading -> last(reading.when()))
                            .anyMatch(each -> each != null && !each.isBefore(by));
            if (!read) {
                add(indicator, "target", target.by());
            }
        }
    }

    private void strategy(Strategy strategy) {
        Strategy.Refresh refresh = strategy.standing().refresh();
        add(strategy, "refresh", refresh == null ? null : refresh.due());
        LocalDate end = strategy.term().period() == null
                ? null
                : strategy.term().period().to();
        if (strategy.succession().supersededBy() == null) {
            add(strategy, "strategy", end == null ? null : PrintedDate.of(end));
        }
    }

    /** Something that ends by itself: once it is over, nobody is late. */
    private void coming(Entry entry, String what, @Nullable PrintedDate date) {
        LocalDate last = last(date);
        if (last != null && !last.isBefore(day)) {
            add(entry, what, date);
        }
    }

    private void add(Entry entry, String what, @Nullable PrintedDate date) {
        LocalDate last = last(date);
        if (date != null && last != null && !last.isAfter(day.plusDays(WINDOWS[WINDOWS.length - 1]))) {
            found.add(new Due(last, date.printed(), what, entry));
        }
    }

    private static @Nullable LocalDate last(@Nullable PrintedDate date) {
        return date == null ? null : date.to();
    }

    private String window(LocalDate due) {
        if (due.isBefore(day)) {
            return "overdue";
        }
        for (int days : WINDOWS) {
            if (!due.isAfter(day.plusDays(days))) {
                return "within-" + days;
            }
        }
        throw new IllegalStateException("not within a window: " + due);
    }
}
