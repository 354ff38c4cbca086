package org.strategypress.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.strategypress.source.SourceFile;

/** How a measure moved: from its start, and never across a new way of counting. */
class MovementTest {
    private static Indicator.Reading reading(int year, int value, boolean countedAnew) {
        PrintedDate when = PrintedDate.parse(String.valueOf(year)).orElseThrow();
        return new Indicator.Reading(when, BigDecimal.valueOf(value), null, null, null, false, null, countedAnew);
    }

    private static Movement of(Indicator.Reading... readings) {
        Indicator.Baseline baseline = new Indicator.Baseline(
                BigDecimal.valueOf(50), PrintedDate.parse("2020").orElseThrow(), null);
        return Movement.of(new Indicator(
                EntryMeta.of(ContentKind.INDICATOR, "a", "A", new SourceFile("a.yaml", "").whole()),
                new Indicator.Purpose(List.of(), List.of()),
                new Indicator.Measure(null, null, "%", null, Indicator.Better.HIGHER),
                new Indicator.Responsible(null, true),
                new Indicator.Figures(baseline, List.of(), List.of(), Arrays.asList(readings))));
    }

    @Test
    void isToldFromTheStart() {
        Movement moved = of(reading(2021, 55, false), reading(2022, 60, false));
        assertThat(moved.way()).isEqualTo(Movement.Way.BETTER);
        assertThat(moved.from()).isEqualByComparingTo("50");
    }

    @Test
    void isToldFromTheFirstFigureThatIsCountedInTheSameWay() {
        Movement moved = of(reading(2021, 55, false), reading(2022, 70, true), reading(2023, 66, false));
        assertThat(moved.way()).isEqualTo(Movement.Way.WORSE);
        assertThat(moved.from()).isEqualByComparingTo("70");
    }

    @Test
    void isNotKnownWhereTheLatestFigureIsTheFirstOfItsWay() {
        Movement moved = of(reading(2021, 55, false), reading(2022, 70, true));
        assertThat(moved.way()).isEqualTo(Movement.Way.UNKNOWN);
        assertThat(moved.from()).isNull();
        assertThat(moved.step()).isNull();
    }

    @Test
    void theStartIsNotComparedWithAFirstReadingOfAnotherWay() {
        assertThat(of(reading(2021, 55, true)).way()).isEqualTo(Movement.Way.UNKNOWN);
    }
}
