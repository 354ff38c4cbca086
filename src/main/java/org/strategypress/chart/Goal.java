package org.strategypress.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.strategypress.model.Indicator.Target;

/**
 * Where a measure should go: a figure, or one after the other, each up to its day.
 *
 * @param aims the figures with the day up to which each holds, in order
 */
record Goal(List<Step> aims) {
    Goal {
        aims = List.copyOf(aims);
    }

    /** A figure and the last day on which it holds. */
    record Step(BigDecimal value, long until) {}

    static Goal of(List<Target> targets) {
        List<Step> aims = new ArrayList<>();
        for (Target target : targets) {
            if (target.value() != null) {
                LocalDate by = target.by() == null ? null : target.by().latest();
                aims.add(new Step(target.value(), by == null ? Long.MAX_VALUE : by.toEpochDay()));
            }
        }
        aims.sort(Comparator.comparingLong(Step::until));
        return new Goal(aims);
    }

    /** What it is within some days: each figure with its last day there, of which the last is the last day. */
    List<Step> between(long from, long until) {
        List<Step> steps = new ArrayList<>();
        for (int at = 0; at < aims.size(); at++) {
            Step aim = aims.get(at);
            boolean last = at == aims.size() - 1 || aim.until() >= until;
            if (last) {
                steps.add(new Step(aim.value(), until));
                break;
            }
            if (aim.until() >= from) {
                steps.add(aim);
            }
        }
        return steps;
    }
}
