package org.strategypress.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.strategypress.model.ContentKind;
import org.strategypress.model.EntryMeta;
import org.strategypress.model.Indicator;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.source.SourceFile;

/** A measure with figures, for tests. */
final class Measured {
    private final String unit;
    private Indicator.Baseline baseline;
    private final List<Indicator.Target> targets = new ArrayList<>();
    private final List<Indicator.Comparison> compared = new ArrayList<>();
    private final List<Indicator.Reading> readings = new ArrayList<>();

    Measured(String unit) {
        this.unit = unit;
    }

    private static PrintedDate when(String when) {
        return PrintedDate.parse(when).orElseThrow();
    }

    Measured from(String when, String value) {
        baseline = new Indicator.Baseline(new BigDecimal(value), when(when), null);
        return this;
    }

    Measured target(String value, String by) {
        targets.add(new Indicator.Target(new BigDecimal(value), when(by), null));
        return this;
    }

    Measured compared(String where, String when, String value) {
        compared.add(new Indicator.Comparison(where, new BigDecimal(value), when(when), null));
        return this;
    }

    Measured read(String when, String value) {
        return reading(when, value, false, false);
    }

    Measured anew(String when, String value) {
        return reading(when, value, false, true);
    }

    Measured heldBack(String when, String value) {
        return reading(when, value, true, false);
    }

    private Measured reading(String when, String value, boolean suppressed, boolean anew) {
        BigDecimal figure = new BigDecimal(value);
        readings.add(new Indicator.Reading(when(when), figure, null, null, null, suppressed, null, anew));
        return this;
    }

    Indicator made() {
        return made("a");
    }

    Indicator made(String id) {
        return new Indicator(
                EntryMeta.of(ContentKind.INDICATOR, id, "A", new SourceFile("a.yaml", "").whole()),
                new Indicator.Purpose(List.of(), List.of()),
                new Indicator.Measure(null, null, unit, null, Indicator.Better.HIGHER, false),
                new Indicator.Responsible(null, true),
                new Indicator.Figures(baseline, targets, compared, readings, List.of()));
    }

    TimeChart chart() {
        return TimeChart.of(made(), new Words(unit)).orElseThrow();
    }

    /** Words that say which they are. */
    record Words(String unit) implements ChartWords {
        @Override
        public String figure(BigDecimal value) {
            return value.toPlainString() + (unit.equals("%") ? "%" : " " + unit);
        }

        @Override
        public String tick(BigDecimal value) {
            return value.toPlainString();
        }

        @Override
        public String day(PrintedDate when) {
            return when.printed();
        }

        @Override
        public String said(String words) {
            return words;
        }

        @Override
        public String reading(Indicator.Reading reading) {
            return reading.shown().word();
        }

        @Override
        public String get(Saying saying, String... with) {
            return saying == Saying.NAMED || saying == Saying.DATED
                    ? String.join(" is ", with)
                    : saying.name().toLowerCase(java.util.Locale.ROOT)
                            + (with.length == 0 ? "" : " ")
                            + String.join(" ", with);
        }
    }
}
