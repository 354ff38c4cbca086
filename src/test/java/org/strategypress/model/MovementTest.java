package org.strategypress.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.strategypress.model.date.PrintedDate;
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
                new Indicator.Measure(null, null, "%", null, Indicator.Better.HIGHER, false),
                new Indicator.Responsible(null, true),
                new Indicator.Figures(baseline, List.of(), List.of(), Arrays.asList(readings), List.of())));
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

    private static Double shortfall(Indicator.Better better, String now, Indicator.Target... targets) {
        PrintedDate when = PrintedDate.parse("2026").orElseThrow();
        return new Indicator(
                        EntryMeta.of(ContentKind.INDICATOR, "a", "A", new SourceFile("a.yaml", "").whole()),
                        new Indicator.Purpose(List.of(), List.of()),
                        new Indicator.Measure(null, null, "%", null, better, false),
                        new Indicator.Responsible(null, true),
                        new Indicator.Figures(
                                null,
                                List.of(targets),
                                List.of(),
                                List.of(new Indicator.Reading(
                                        when, new BigDecimal(now), null, null, null, false, null, false)),
                                List.of()))
                .shortfall();
    }

    private static Indicator.Target target(String value, String by) {
        return new Indicator.Target(new BigDecimal(value), PrintedDate.parse(by).orElseThrow(), null);
    }

    /** How far it is to the target that holds: measures of different units stand in one order. */
    @Test
    void theWayThatIsLeftIsAShare() {
        assertThat(shortfall(Indicator.Better.HIGHER, "75", target("100", "2029")))
                .isEqualTo(0.25);
        assertThat(shortfall(Indicator.Better.LOWER, "8", target("2", "2029"))).isEqualTo(0.75);
        assertThat(shortfall(Indicator.Better.LOWER, "1", target("2", "2029"))).isZero();
        assertThat(shortfall(
                        Indicator.Better.HIGHER,
                        "75",
                        target("100", "2029"),
                        target("80", "2025"),
                        target("90", "2026")))
                .isCloseTo(15 / 90.0, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(shortfall(Indicator.Better.NEITHER, "75", target("100", "2029")))
                .isNull();
        assertThat(shortfall(Indicator.Better.HIGHER, "75")).isNull();
    }
}
