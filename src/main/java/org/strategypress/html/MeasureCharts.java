package org.strategypress.html;

import freemarker.template.TemplateModel;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.strategypress.chart.ChartWords;
import org.strategypress.chart.SmallCharts;
import org.strategypress.chart.TimeChart;
import org.strategypress.html.prose.Translation;
import org.strategypress.html.template.Finished;
import org.strategypress.html.theme.Marks;
import org.strategypress.model.Indicator;
import org.strategypress.model.date.PrintedDate;

/** The charts of measures, in the words of one language. */
final class MeasureCharts {
    private static final String PERCENT = "%";
    private static final String POUNDS = "£";
    static final Map<ChartWords.Saying, String> KEYS = new EnumMap<>(Map.of(
            ChartWords.Saying.HERE, "chart.here",
            ChartWords.Saying.TARGET, "label.target",
            ChartWords.Saying.FROM_TO, "chart.from-to",
            ChartWords.Saying.NAMED, "chart.named",
            ChartWords.Saying.DATED, "chart.dated",
            ChartWords.Saying.BY, "indicator.by",
            ChartWords.Saying.STARTS_AT, "chart.starts-at",
            ChartWords.Saying.GAP, "chart.gap",
            ChartWords.Saying.COUNTED_ANEW, "reading.counted-anew"));

    private final Translation translation;
    private final Function<@Nullable Object, String> days;

    MeasureCharts(Translation translation, Function<@Nullable Object, String> days) {
        this.translation = translation;
        this.days = days;
    }

    /** The drawing of a measure's figures, as finished HTML; nothing where there are too few to make a line. */
    TemplateModel drawing(Indicator measure) {
        String title = translation
                .messages()
                .get("table.readings", translation.said(measure.meta().title()));
        return Finished.html(
                chart(measure, Marks::strip).map(chart -> chart.svg(title)).orElse(""));
    }

    /** The drawings of measures that are seen together, each as small as a word, by their ids; none for those that make no line. */
    Map<String, TemplateModel> small(List<Indicator> measures) {
        SmallCharts small = SmallCharts.of(measures);
        Map<String, TemplateModel> drawings = new LinkedHashMap<>();
        measures.forEach(each -> drawings.put(each.id(), Finished.html(small.svg(each))));
        return drawings;
    }

    /** What has to be read beside it. */
    List<String> notes(Indicator measure) {
        return chart(measure, UnaryOperator.identity()).map(TimeChart::notes).orElse(List.of());
    }

    private Optional<TimeChart> chart(Indicator measure, UnaryOperator<String> finish) {
        return TimeChart.of(measure, new Words(measure.measure().unit(), finish));
    }

    /** A figure with its unit: a share with its sign, money with its sign in front, all else with its unit behind. */
    String figure(Number value, @Nullable Object unit) {
        return figure(translation, value, unit);
    }

    /** A figure with its unit, in the words of a language. */
    static String figure(Translation translation, Number value, @Nullable Object unit) {
        String digits = Functions.digits(value);
        String of = unit == null ? "" : String.valueOf(unit);
        if (of.equals(PERCENT)) {
            return translation.messages().get("measure.percent", digits);
        }
        if (of.startsWith(POUNDS)) {
            return POUNDS + digits + translation.said(of).substring(POUNDS.length());
        }
        return of.isEmpty() ? digits : translation.messages().get("measure.unit", digits, translation.said(of));
    }

    /** The words for the figures of a unit. */
    private final class Words implements ChartWords {
        private final @Nullable String unit;
        private final UnaryOperator<String> finish;

        /** The words, each finished in a way: a drawing has no marks in its words of what is in another language. */
        Words(@Nullable String unit, UnaryOperator<String> finish) {
            this.unit = unit;
            this.finish = finish;
        }

        @Override
        public String figure(BigDecimal value) {
            return finish.apply(MeasureCharts.this.figure(value, unit));
        }

        @Override
        public String tick(BigDecimal value) {
            String sign = unit == null ? "" : unit.equals(PERCENT) ? PERCENT : unit.startsWith(POUNDS) ? POUNDS : "";
            return finish.apply(MeasureCharts.this.figure(value, sign));
        }

        @Override
        public String day(PrintedDate when) {
            return finish.apply(days.apply(when));
        }

        @Override
        public String said(String words) {
            return finish.apply(translation.said(words));
        }

        @Override
        public String reading(Indicator.Reading reading) {
            return switch (reading.shown()) {
                case PRINTED -> said(String.valueOf(reading.printed()));
                case FIGURE -> figure(reading.value() == null ? BigDecimal.ZERO : reading.value());
                case HELD_BACK -> message("suppressed");
                case NOTHING -> message("none");
                case NOT_APPLICABLE, LOW, NOT_AVAILABLE ->
                    message(reading.shown().word());
            };
        }

        private String message(String word) {
            return finish.apply(translation.messages().get("reading." + word));
        }

        @Override
        public String get(Saying saying, String... with) {
            return finish.apply(translation.messages().get(String.valueOf(KEYS.get(saying)), (Object[]) with));
        }
    }
}
