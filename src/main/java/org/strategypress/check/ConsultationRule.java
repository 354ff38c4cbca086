package org.strategypress.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.strategypress.check.rule.CheckInput;
import org.strategypress.check.rule.Rule;
import org.strategypress.model.Consultation;
import org.strategypress.model.Consultation.Figure;
import org.strategypress.model.Consultation.Respondents;
import org.strategypress.model.Consultation.Theme;
import org.strategypress.model.text.Prose;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.Nearest;

/**
 * A figure that is said to add up groups of respondents follows from their counts, or a sic note says why not; and what was done
 * answers something that people are told to have said.
 */
final class ConsultationRule implements Rule {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String CURE = "if the report prints it so, keep it and say so with sic:";

    @Override
    public void check(CheckInput input, Diagnostics out) {
        for (Consultation consultation : input.publication().consultations()) {
            answers(consultation, out);
            for (Figure figure : consultation.said().figures()) {
                boolean told = figure.groups().isEmpty() || !areKnown(figure, consultation, out);
                if (!told && figure.sic() == null) {
                    check(figure, consultation, out);
                }
            }
        }
    }

    private static void answers(Consultation consultation, Diagnostics out) {
        List<Theme> said = consultation.said().themes();
        for (Consultation.Did done : consultation.response().did()) {
            done.answers().stream()
                    .filter(answer -> said.stream()
                            .noneMatch(theme -> theme.title().html().equals(answer.html())))
                    .forEach(answer -> unknown(answer, said, out));
        }
    }

    private static void unknown(Prose answer, List<Theme> said, Diagnostics out) {
        String written = words(answer);
        List<String> titles = said.stream().map(each -> words(each.title())).toList();
        String near = Nearest.of(written, titles);
        String cure = near != null
                ? "did you mean “" + near + "”?"
                : "write a title that stands under said: " + String.join("; ", titles);
        out.error("unknown-answer", answer.where(), "under said nobody said “" + written + "”", cure);
    }

    private static String words(Prose line) {
        return TAG.matcher(line.html()).replaceAll("");
    }

    private static boolean areKnown(Figure figure, Consultation consultation, Diagnostics out) {
        Set<String> known = new TreeSet<>();
        consultation.turnout().respondents().forEach(group -> known.add(group.who()));
        boolean all = true;
        for (String group : figure.groups()) {
            if (!known.contains(group)) {
                String near = Nearest.of(group, known);
                String cure =
                        near != null ? "did you mean “" + near + "”?" : "the groups are: " + String.join(", ", known);
                out.error("unknown-group", figure.where(), "there is no group of respondents “" + group + "”", cure);
                all = false;
            }
        }
        return all;
    }

    private static void check(Figure figure, Consultation consultation, Diagnostics out) {
        Map<String, Integer> counts = new HashMap<>();
        consultation.turnout().respondents().forEach(group -> counts.merge(group.who(), group.count(), Integer::sum));
        long sum =
                new HashSet<>(figure.groups()).stream().mapToLong(counts::get).sum();
        Integer count = figure.count();
        if (count != null && count != sum) {
            out.warning("figure", figure.where(), "the groups add up to " + sum + ", and this says " + count, CURE);
        }
        BigDecimal percent = figure.percent();
        if (percent == null) {
            return;
        }
        List<Long> bases =
                bases(consultation).stream().filter(base -> base >= sum).toList();
        boolean follows = bases.stream()
                .anyMatch(base -> base > 0 && share(sum, base, percent.scale()).compareTo(percent) == 0);
        if (!follows) {
            StringBuilder shares = new StringBuilder();
            for (long base : bases) {
                if (base > 0) {
                    shares.append(shares.length() == 0 ? "" : ", ")
                            .append(sum)
                            .append(" of ")
                            .append(base)
                            .append(" is ");
                    shares.append(share(sum, base, 1).toPlainString()).append('%');
                }
            }
            String sums = shares.length() == 0 ? "they are more than all who answered" : shares.toString();
            String message = percent.toPlainString() + "% does not follow from the groups: " + sums;
            out.warning("figure", figure.where(), message, CURE);
        }
    }

    /** What a percentage may be of: all who answered, or one of the printed parts. */
    private static List<Long> bases(Consultation consultation) {
        Integer total = consultation.turnout().total();
        long all = total != null
                ? total
                : consultation.turnout().respondents().stream()
                        .mapToLong(Respondents::count)
                        .sum();
        return Stream.concat(
                        Stream.of(all), consultation.turnout().parts().stream().map(part -> (long) part.count()))
                .distinct()
                .toList();
    }

    private static BigDecimal share(long sum, long base, int scale) {
        return BigDecimal.valueOf(sum)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(base), Math.max(0, scale), RoundingMode.HALF_UP);
    }
}
