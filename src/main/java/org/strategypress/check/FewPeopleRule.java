package org.strategypress.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.strategypress.check.rule.CheckInput;
import org.strategypress.check.rule.Rule;
import org.strategypress.model.Breakdown;
import org.strategypress.model.Consultation;
import org.strategypress.model.Indicator;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.Span;

/**
 * Figures of so few people that one could be known by them, which are from 1 to 4, are held back, unless the content says of
 * them by name that they may be shown. Councils and the Department for Education hold back counts under 5 of children in care.
 */
final class FewPeopleRule implements Rule {
    /** What is counted in people; a share or a rate of them is not. */
    private static final Set<String> PEOPLE = Set.of(
            "people",
            "person",
            "persons",
            "children",
            "child",
            "leavers",
            "leaver",
            "adults",
            "parents",
            "carers",
            "families",
            "siblings",
            "girls",
            "boys",
            "babies",
            "refugees",
            "apprentices",
            "students",
            "pupils",
            "learners",
            "teenager",
            "teenagers",
            "teens",
            "youth",
            "youths",
            "minors",
            "infants",
            "toddlers",
            "women",
            "men",
            "mothers",
            "fathers",
            "sisters",
            "brothers",
            "seekers",
            "tenants",
            "residents",
            "patients",
            "offenders",
            "victims");

    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final int MONTH = 31;

    private static final Pattern WORDS = Pattern.compile("\\P{L}+");
    private static final Pattern RATE = Pattern.compile("(?i)%|\\bper\\b|£");

    @Override
    public void check(CheckInput input, Diagnostics out) {
        for (Indicator measure : input.publication().indicators()) {
            if (!measure.measure().fewShown() && countsPeople(measure.measure().unit())) {
                figures(measure, out);
            }
        }
        for (Consultation consultation : input.publication().consultations()) {
            answers(consultation, out);
        }
    }

    private static void answers(Consultation consultation, Diagnostics out) {
        List<Consultation.Respondents> respondents = consultation.turnout().respondents();
        for (Consultation.Respondents group : respondents) {
            if (!group.small() && Breakdown.isFew(BigDecimal.valueOf(group.count()))) {
                String cure = "count a larger group; or write small: yes, where it can tell of nobody";
                Span where = consultation.meta().place("respondents");
                tell(BigDecimal.valueOf(group.count()), group.who(), where, cure, out);
            }
        }
        for (Consultation.Part part : consultation.turnout().parts()) {
            boolean named = respondents.stream().anyMatch(each -> part.part().equals(each.part()));
            if (!named && Breakdown.isFew(BigDecimal.valueOf(part.count()))) {
                String cure =
                        "name the groups that are counted in it under respondents, with small: yes where they can tell"
                                + " of nobody; or take it out";
                tell(BigDecimal.valueOf(part.count()), part.part(), part.where(), cure, out);
            }
        }
        for (Consultation.Figure figure : consultation.said().figures()) {
            BigDecimal count = figure.count() == null ? null : BigDecimal.valueOf(figure.count());
            if (count != null && !figure.accepted() && Breakdown.isFew(count)) {
                String of = figure.of() == null ? "count" : figure.of();
                String cure =
                        "say it without a number, as one of themes; or write accepted: yes, where it can tell of nobody";
                tell(count, of, figure.where(), cure, out);
            }
        }
    }

    private static void figures(Indicator measure, Diagnostics out) {
        Indicator.Baseline baseline = measure.figures().baseline();
        String cure = "write suppressed: yes in place of it; or few-shown: yes, where it can tell of nobody";
        if (baseline != null && Breakdown.isFew(baseline.value())) {
            String start = "take it out; or write few-shown: yes, where it can tell of nobody";
            tell(baseline.value(), "baseline", measure.meta().place("baseline"), start, out);
        }
        for (Indicator.Reading reading : measure.figures().readings()) {
            BigDecimal figure = seen(reading.figure(), reading.shown(), reading.printed());
            if (figure != null && Breakdown.isFew(figure)) {
                tell(figure, reading.when().printed(), measure.meta().place("readings"), cure, out);
            }
        }
        for (Breakdown breakdown : measure.figures().byGroup()) {
            for (Breakdown.Group group : breakdown.groups()) {
                BigDecimal figure = seen(group.figure(), group.shown(), group.printed());
                if (figure != null && Breakdown.isFew(figure)) {
                    tell(figure, group.group(), breakdown.where(), cure, out);
                }
            }
            rest(measure, breakdown, out);
        }
    }

    /** The number that readers see: a figure may be there as it was printed alone. */
    private static @Nullable BigDecimal seen(
            @Nullable BigDecimal figure, Indicator.Reading.Shown shown, @Nullable String printed) {
        if (printed == null || shown != Indicator.Reading.Shown.PRINTED) {
            return figure;
        }
        String words = printed.strip();
        return WHOLE.matcher(words).matches() ? new BigDecimal(words) : figure;
    }

    /**
     * What is held back must not follow from the rest: of groups that have no figure, the total of the same time less the other
     * groups is none, or counts at least five people of at least two groups. Where groups overlap, the rest tells nothing. The
     * total may stand as a reading, as the baseline, or be what the groups of another list of the same time add up to; as groups
     * need not add up, such a sum counts where it leaves few people alone.
     */
    private static void rest(Indicator measure, Breakdown breakdown, Diagnostics out) {
        List<String> heldBack = breakdown.groups().stream()
                .filter(Breakdown.Group::suppressed)
                .map(Breakdown.Group::group)
                .toList();
        List<@Nullable BigDecimal> figures = new ArrayList<>();
        breakdown.groups().forEach(group -> figures.add(group.figure()));
        BigDecimal total = totals(measure, breakdown.when())
                .filter(each -> Breakdown.givesBack(each, figures, heldBack.size()))
                .findFirst()
                .orElse(null);
        if (total != null) {
            follows(heldBack, "the total, " + total.toPlainString(), breakdown, out);
            return;
        }
        for (Breakdown other :
                heldBack.isEmpty() ? List.<Breakdown>of() : measure.figures().byGroup()) {
            boolean whole = other.groups().stream().allMatch(group -> group.figure() != null);
            BigDecimal sum = other.groups().stream()
                    .map(Breakdown.Group::figure)
                    .filter(Objects::nonNull)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal left = figures.stream().filter(Objects::nonNull).reduce(sum, BigDecimal::subtract);
            if (whole && isSameTime(other.when(), breakdown.when()) && Breakdown.isFew(left)) {
                follows(heldBack, "the sum of “" + other.by() + "”, " + sum.toPlainString(), breakdown, out);
                return;
            }
        }
    }

    private static void follows(List<String> heldBack, String from, Breakdown breakdown, Diagnostics out) {
        String message = "what is held back of “" + String.join("”, “", heldBack) + "” follows from " + from
                + ", less the other groups";
        String cure = "hold back the smallest of the other groups too, or count larger groups";
        out.error("few-people", breakdown.where(), message, cure);
    }

    private static Stream<BigDecimal> totals(Indicator measure, PrintedDate when) {
        Stream<BigDecimal> readings = measure.figures().readings().stream()
                .filter(reading -> isSameTime(reading.when(), when))
                .map(reading -> seen(reading.figure(), reading.shown(), reading.printed()))
                .flatMap(Stream::ofNullable);
        Indicator.Baseline start = measure.figures().baseline();
        PrintedDate begun = start == null ? null : start.when();
        return start == null || begun == null || !isSameTime(begun, when)
                ? readings
                : Stream.concat(readings, Stream.of(start.value()));
    }

    /** Whether two dates mean one time: the same days, or a day of a month and that month. */
    private static boolean isSameTime(PrintedDate one, PrintedDate other) {
        return one.printed().equals(other.printed())
                || isWithin(one, other) && isWithin(other, one)
                || one.isExact() && isMonth(other) && isWithin(one, other)
                || other.isExact() && isMonth(one) && isWithin(other, one);
    }

    private static boolean isWithin(PrintedDate inner, PrintedDate outer) {
        LocalDate from = outer.earliest();
        LocalDate to = outer.latest();
        LocalDate first = inner.earliest();
        LocalDate last = inner.latest();
        return from != null
                && to != null
                && first != null
                && last != null
                && !first.isBefore(from)
                && !last.isAfter(to);
    }

    private static boolean isMonth(PrintedDate date) {
        LocalDate from = date.earliest();
        LocalDate to = date.latest();
        return from != null && to != null && from.plusDays(MONTH).isAfter(to);
    }

    private static boolean countsPeople(@Nullable String unit) {
        return unit != null
                && !RATE.matcher(unit).find()
                && WORDS.splitAsStream(unit)
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .anyMatch(PEOPLE::contains);
    }

    private static void tell(BigDecimal count, String of, Span where, String cure, Diagnostics out) {
        String message =
                "the " + count.toPlainString() + " of “" + of + "” counts so few people that one could be known by it";
        out.error("few-people", where, message, cure);
    }
}
