package org.strategypress.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.check.rule.CheckInput;
import org.strategypress.check.rule.Rule;
import org.strategypress.model.Consultation;
import org.strategypress.model.Consultation.Figure;
import org.strategypress.model.Indicator;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.Span;

/** A percentage of people lies between 0 and 100. */
final class PercentageRule implements Rule {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    @Override
    public void check(CheckInput input, Diagnostics out) {
        for (Consultation consultation : input.publication().consultations()) {
            List<Figure> figures = consultation.said().figures();
            figures.forEach(figure -> check(figure.percent(), figure.where(), out));
        }
        for (Indicator indicator : input.publication().indicators()) {
            if ("%".equals(indicator.measure().unit())) {
                Indicator.Baseline baseline = indicator.figures().baseline();
                check(
                        baseline == null ? null : baseline.value(),
                        indicator.meta().place("baseline"),
                        out);
                Span targets = indicator.meta().place("target");
                indicator.figures().targets().forEach(target -> check(target.value(), targets, out));
                Span compared = indicator.meta().place("compared");
                indicator.figures().compared().forEach(one -> check(one.value(), compared, out));
                Span readings = indicator.meta().place("readings");
                indicator.figures().readings().forEach(reading -> check(reading.value(), readings, out));
                indicator
                        .figures()
                        .byGroup()
                        .forEach(each -> each.groups().forEach(group -> check(group.value(), each.where(), out)));
            }
        }
    }

    private static void check(@Nullable BigDecimal percent, Span where, Diagnostics out) {
        if (percent != null && (percent.signum() < 0 || percent.compareTo(ALL) > 0)) {
            String message = percent.toPlainString() + "% does not lie between 0% and 100%";
            out.error("bad-percentage", at(where, percent.toPlainString()), message, "check the figure");
        }
    }

    /** The place of a figure within a list of several; the list where it is written in another way. */
    private static Span at(Span list, String figure) {
        Matcher found = Pattern.compile("(?<![0-9.])" + Pattern.quote(figure) + "(?![0-9.])")
                .matcher(list.text());
        return found.find() ? list.file().span(list.start() + found.start(), list.start() + found.end()) : list;
    }
}
