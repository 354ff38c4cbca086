package org.strategypress.page.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.content.ContentReader;
import org.strategypress.model.Entry;
import org.strategypress.model.Movement;
import org.strategypress.model.Publication;
import org.strategypress.page.PagePlan;
import org.strategypress.sites.SiteText;

/** What the content says happened in the twelve months up to a day, with the right answers worked out by hand. */
class LastYearTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    private static final String SITE = """
            -- site.yaml --
            name: Test
            frames: []
            updated: 2026-09-30
            """;

    @TempDir
    Path folder;

    private Publication read(String rest) throws IOException {
        SiteText.parse(SITE + rest).writeTo(folder);
        return Objects.requireNonNull(
                ContentReader.read(folder, "content", false).publication());
    }

    private LastYear year(String rest) throws IOException {
        return LastYear.of(read(rest), DAY);
    }

    private static List<String> ids(List<? extends Entry> entries) {
        return entries.stream().map(Entry::id).toList();
    }

    @Test
    void theYearEndsOnThePublicationsDay() throws IOException {
        assertThat(year("").period()).isEqualTo(new ReportPeriod(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 9, 30)));
    }

    @Test
    void actionsHaveTheNotesOfTheYearAndThoseThatAreLateStandFirst() throws IOException {
        LastYear year = year("""
                -- actions.yaml --
                - {id: done, title: Done, status: done, log: [{when: September 2025, text: Before.}, {when: October 2025, text: In it.}]}
                - {id: old, title: Old, status: on-track, log: [{when: 2025-09-30, text: The day before.}]}
                - {id: silent, title: Silent, status: late}
                - {id: late, title: Late, status: late, log: [{when: 2026-09-30, text: The last day.}]}
                """);
        assertThat(year.actions()).extracting(each -> each.action().id()).containsExactly("late", "done");
        assertThat(year.actions().get(1).notes()).hasSize(1);
        assertThat(year.states())
                .extracting(each -> each.word() + " " + each.count())
                .containsExactly("late 1", "done 1");
    }

    @Test
    void aFigureIsComparedWithTheOneThatStoodWhenTheYearBegan() throws IOException {
        LastYear year = year("""
                -- indicators.yaml --
                - id: quarters
                  title: By quarters
                  better: higher
                  baseline: {value: 10, when: March 2024}
                  readings: [{when: June 2025, value: 20}, {when: December 2025, value: 30}, {when: June 2026, value: 25}]
                - {id: years, title: By years, better: lower, readings: [{when: 2025, value: 61}, {when: 2026, value: 66}]}
                - {id: young, title: Young, better: higher, readings: [{when: March 2026, value: 5}, {when: June 2026, value: 6}, {when: July 2026, value: 5}]}
                - {id: start, title: Start, better: higher, baseline: {value: 4, when: 2024}, readings: [{when: May 2026, value: 4}]}
                - {id: anew, title: Anew, better: higher, readings: [{when: 2024, value: 1}, {when: May 2026, value: 2, counted-anew: yes}]}
                - {id: held, title: Held, better: higher, readings: [{when: 2024, value: 9}, {when: May 2026, suppressed: yes}]}
                - {id: old, title: Old, better: higher, readings: [{when: June 2025, value: 1}]}
                """);
        assertThat(year.measures())
                .extracting(
                        each -> each.measure().id(),
                        each -> each.latest().when().printed(),
                        LastYear.Read::way,
                        each -> each.step() == null ? null : each.step().from(),
                        each -> each.step() == null ? null : each.step().since().printed())
                .containsExactly(
                        tuple("quarters", "June 2026", Movement.Way.BETTER, new BigDecimal("20"), "June 2025"),
                        tuple("years", "2026", Movement.Way.WORSE, new BigDecimal("61"), "2025"),
                        tuple("young", "July 2026", Movement.Way.SAME, new BigDecimal("5"), "March 2026"),
                        tuple("start", "May 2026", Movement.Way.SAME, new BigDecimal("4"), "2024"),
                        tuple("anew", "May 2026", Movement.Way.UNKNOWN, null, null),
                        tuple("held", "May 2026", Movement.Way.UNKNOWN, null, null));
        assertThat(year.ways())
                .extracting(each -> each.word() + " " + each.count())
                .containsExactly("better 1", "worse 1", "same 2");
    }

    private static Tuple tuple(Object... values) {
        return Tuple.tuple(values);
    }

    @Test
    void promisesHaveTheMarksOfTheYearAndPledgesTheReviews() throws IOException {
        LastYear year = year("""
                -- pledges/one.yaml --
                id: one
                title: One
                status: made
                promises:
                  - title: Marked
                    marks: [{by: council, mark: partly, on: 2025-03-01}, {by: council, mark: kept, on: 2026-03-01}]
                  - title: Marked before
                    marks: [{by: council, mark: kept, on: 2025-03-01}]
                  - title: Marked on no day
                    marks: [{by: council, mark: kept}]
                reviews:
                  - {when: November 2025, conclusion: Shorter.}
                  - {when: 2024, conclusion: Longer.}
                """);
        assertThat(year.promises()).hasSize(1);
        assertThat(year.promises().get(0).promise().place()).isEqualTo("promise-1");
        assertThat(year.promises().get(0).marks()).hasSize(1);
        assertThat(year.kept())
                .extracting(each -> each.word() + " " + each.count())
                .containsExactly("kept 1");
        assertThat(year.reviewed()).hasSize(1);
        assertThat(year.reviews()).isEqualTo(1);
    }

    @Test
    void whatWasDecidedAskedAndDoneStandsByDay() throws IOException {
        LastYear year = year("""
                -- decisions/later.yaml --
                {id: later, title: Later, on: 2026-05-01}
                -- decisions/sooner.yaml --
                {id: sooner, title: Sooner, on: 2025-12-01}
                -- decisions/waits.yaml --
                {id: waits, title: Waits, on: 2026-06-01, status: Recommended}
                -- decisions/before.yaml --
                {id: before, title: Before, on: 2025-06-01}
                -- consultations/open.yaml --
                {id: open, title: Open, opened: 2025-09-01, closed: 2025-10-01}
                -- consultations/shut.yaml --
                {id: shut, title: Shut, opened: 2025-08-01, closed: 2025-09-30}
                -- milestones.yaml --
                - {id: done, title: Done, due: May 2026, done: yes}
                - {id: missed, title: Missed, due: May 2026}
                - {id: coming, title: Coming, due: May 2027}
                """);
        assertThat(ids(year.decided())).containsExactly("sooner", "later");
        assertThat(ids(year.asked())).containsExactly("open");
        assertThat(ids(year.done())).containsExactly("done");
    }

    @Test
    void whereNothingIsToldThereIsNoPage() throws IOException {
        Publication silent = read("""
                -- actions.yaml --
                - {id: old, title: Old, status: on-track, log: [{when: 2025-09-30, text: The day before.}]}
                """);
        assertThat(LastYear.of(silent, DAY).isTold()).isFalse();
        assertThat(PagePlan.of(silent).find(PagePlan.LAST_YEAR)).isEmpty();
        Publication told = read("""
                -- actions.yaml --
                - {id: new, title: New, status: on-track, log: [{when: 2025-10-01, text: The first day.}]}
                """);
        assertThat(PagePlan.of(told).find(PagePlan.LAST_YEAR)).isPresent();
    }
}
