package org.strategypress.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Breakdown;
import org.strategypress.model.Consultation;
import org.strategypress.model.Indicator;
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
            "pupils");

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
            for (Consultation.Respondents group : consultation.turnout().respondents()) {
                if (!group.small() && Breakdown.isFew(BigDecimal.valueOf(group.count()))) {
                    String cure = "count a larger group; or write small: yes, where it can tell of nobody";
                    tell(
                            BigDecimal.valueOf(group.count()),
                            group.who(),
                            consultation.meta().place("respondents"),
                            cure,
                            out);
                }
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
            BigDecimal figure = reading.figure();
            if (figure != null && Breakdown.isFew(figure)) {
                tell(figure, reading.when().printed(), measure.meta().place("readings"), cure, out);
            }
        }
        for (Breakdown breakdown : measure.figures().byGroup()) {
            for (Breakdown.Group group : breakdown.groups()) {
                BigDecimal figure = group.figure();
                if (figure != null && Breakdown.isFew(figure)) {
                    tell(figure, group.group(), breakdown.where(), cure, out);
                }
            }
            rest(measure, breakdown, out);
        }
    }

    /**
     * What is held back must not follow from the rest: of groups that have no figure, the total of the same time less the other
     * groups is none, or counts at least five people of at least two groups. Where groups overlap, the rest tells nothing.
     */
    private static void rest(Indicator measure, Breakdown breakdown, Diagnostics out) {
        List<String> heldBack = breakdown.groups().stream()
                .filter(Breakdown.Group::suppressed)
                .map(Breakdown.Group::group)
                .toList();
        BigDecimal total = measure.figures().readings().stream()
                .filter(reading ->
                        reading.when().printed().equals(breakdown.when().printed()))
                .map(Indicator.Reading::figure)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (total == null) {
            return;
        }
        List<@Nullable BigDecimal> figures = new ArrayList<>();
        breakdown.groups().forEach(group -> figures.add(group.figure()));
        if (Breakdown.givesBack(total, figures, heldBack.size())) {
            String message = "what is held back of “" + String.join("”, “", heldBack) + "” follows from the total, "
                    + total.toPlainString() + ", less the other groups";
            String cure = "hold back the smallest of the other groups too, or count larger groups";
            out.error("few-people", breakdown.where(), message, cure);
        }
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
