package org.strategypress.page.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.strategypress.content.ContentReader;
import org.strategypress.content.ContentResult;
import org.strategypress.model.Action;
import org.strategypress.model.Body;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.page.time.ReportPeriod;
import org.strategypress.sites.SiteText;
import org.strategypress.source.Diagnostic;

/** What a committee is told of a period, with the right answers worked out by hand. */
class CommitteeReportTest {
    private static final ReportPeriod SUMMER = new ReportPeriod(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 9, 30));

    private static final String SITE = """
            -- site.yaml --
            name: Test council
            frames: []
            -- bodies.yaml --
            - {id: cabinet, title: Cabinet, kind: cabinet}
            - {id: board, title: Board, kind: board, accountable: [{to: cabinet, scope: children in care}]}
            - {id: homes-group, title: Homes group, kind: subgroup, part-of: board}
            - {id: police, title: Police, kind: partnership}
            -- priorities.yaml --
            - {id: homes, title: Homes, lead: homes-group}
            - {id: jobs, title: Jobs}
            - {id: health, title: Health}
            -- actions.yaml --
            - id: build
              title: Build
              lead: homes-group
              priorities: [homes, jobs]
              status: late
              due: June 2026
              new-due: January 2027
              log:
                - {when: March 2026, text: Before.}
                - {when: 2026-03-31, text: The day before.}
                - {when: 2026-04-01, text: The first day.}
                - {when: Autumn 2026, text: It may be September.}
                - {when: October 2026, text: After.}
            - {id: patrol, title: Patrol, lead: police, status: on-track, due: March 2027}
            - {id: paint, title: Paint, lead: board, status: done, due: March 2027}
            -- indicators.yaml --
            - {id: beds, title: Beds, priorities: [homes], readings: [{when: March 2026, value: 1}, {when: June 2026, value: 2}]}
            - {id: checks, title: Checks, priorities: [health], readings: [{when: March 2026, value: 1}]}
            -- pledges.yaml --
            - id: pledge-jobs
              title: Jobs pledge
              priorities: [jobs]
              promises:
                - {title: One, marks: [{by: young-people, mark: partly, on: 2026-05-01}]}
                - {title: Two, marks: [{by: young-people, mark: kept, on: 2025-05-01}]}
              reviews: [{when: May 2026, conclusion: Fine.}, {when: May 2025, conclusion: Old.}]
            - {id: pledge-old, title: Old pledge, status: replaced, replaced-by: pledge-jobs, promises: [{title: Three}]}
            -- consultations.yaml --
            - {id: asked-in-spring, title: Spring, opened: March 2026, closed: 2026-04-01, events: [{what: Talk, body: board}]}
            - {id: asked-in-winter, title: Winter, opened: January 2026, closed: 2026-03-31}
            -- milestones.yaml --
            - {id: opening, title: Opening, due: May 2026, lead: cabinet, done: yes}
            - {id: review, title: Review, due: Autumn 2026, lead: board}
            -- next-steps.yaml --
            - {id: guide, title: A guide, due: December 2026, lead: homes-group}
            - {id: old-step, title: An old step, due: May 2026, lead: homes-group}
            -- risks.yaml --
            - {id: money, title: Money runs out}
            -- decisions.yaml --
            - {id: open-report, title: Agree it, body-of: cabinet, status: asked, recommendations: [{text: That it be agreed.}]}
            - id: taken
              title: Taken
              body-of: board
              on: 12 May 2026
              recommendations: [{text: That it be taken.}]
              implications:
                - {kind: Financial}
                - {kind: legal, title: The law, signed: Head of law}
            - {id: long-ago, title: Long ago, on: 12 May 2025, implications: [{kind: financial, title: Money, signed: Head of money}]}
            """;

    @TempDir
    Path folder;

    private CommitteeReport report(String body) throws Exception {
        SiteText.parse(SITE).writeTo(folder);
        ContentResult read = ContentReader.read(folder, "content", false);
        assertThat(read.diagnostics().stream().filter(Diagnostic::isError)).isEmpty();
        Publication publication = Objects.requireNonNull(read.publication());
        return CommitteeReport.of(
                publication,
                SUMMER,
                Optional.of(body)
                        .flatMap(id -> publication.find(id, Body.class))
                        .orElse(null));
    }

    private static List<String> ids(List<? extends Entry> entries) {
        return entries.stream().map(Entry::id).toList();
    }

    private static List<String> due(CommitteeReport report) {
        return report.next().stream()
                .map(each -> each.entry().id() + " " + each.when().printed())
                .toList();
    }

    @Test
    void allOfItIsToldWhereNobodyInParticularIsReportedTo() throws Exception {
        CommitteeReport report = report("");
        assertThat(report.actions())
                .extracting(CommitteeReport.ActionGroup::state)
                .containsExactly("late", "on-track", "done");
        assertThat(report.tally().late()).isEqualTo(1);
        assertThat(report.measures()).extracting(each -> each.measure().id()).containsExactly("beds", "checks");
        assertThat(report.pledges()).extracting(each -> each.pledge().id()).containsExactly("pledge-jobs");
        assertThat(ids(report.risks())).containsExactly("money");
        assertThat(report.scope().below()).isEmpty();
    }

    @Test
    void onlyTheNotesOfThePeriodAreToldOfAnAction() throws Exception {
        CommitteeReport.Told build = report("").actions().get(0).actions().get(0);
        assertThat(build.action().id()).isEqualTo("build");
        assertThat(build.notes())
                .extracting(Action.LogLine::when)
                .extracting(PrintedDate::printed)
                .containsExactly("2026-04-01", "Autumn 2026");
    }

    @Test
    void figuresMarksAndReviewsOfThePeriodAreToldApart() throws Exception {
        CommitteeReport report = report("");
        assertThat(report.measures().get(0).readings())
                .extracting(each -> each.when().printed())
                .containsExactly("June 2026");
        assertThat(report.measures().get(1).readings()).isEmpty();
        assertThat(report.pledges().get(0).marked()).isEqualTo(1);
        assertThat(report.pledges().get(0).reviews()).hasSize(1);
        assertThat(ids(report.happened().consultations())).containsExactly("asked-in-spring");
        assertThat(ids(report.happened().milestones())).containsExactly("opening", "review");
    }

    @Test
    void whatIsDueAfterThePeriodStandsInItsOrderAndWhatIsDoneIsNotDue() throws Exception {
        assertThat(due(report("")))
                .containsExactly(
                        "review Autumn 2026", "guide December 2026", "build January 2027", "patrol March 2027");
    }

    @Test
    void aRecommendationIsWhatAReportThatWaitsAsksForAndNeverWhatWasDecided() throws Exception {
        CommitteeReport report = report("");
        assertThat(ids(report.recommendations())).containsExactly("open-report");
        assertThat(ids(report.decided())).containsExactly("taken");
    }

    @Test
    void theHeadsOfTheImplicationsAreThoseOfTheCouncilsOwnReports() throws Exception {
        assertThat(report("").implications())
                .containsExactly(
                        new CommitteeReport.Gap("Financial", "Head of money"),
                        new CommitteeReport.Gap("The law", "Head of law"));
    }

    @Test
    void aBodyIsToldWhatItLeadsAndWhatThoseLeadThatAnswerToIt() throws Exception {
        CommitteeReport cabinet = report("cabinet");
        assertThat(cabinet.scope().below())
                .extracting(each -> each.body().id())
                .containsExactly("board", "homes-group");
        assertThat(Objects.requireNonNull(cabinet.scope().below().get(0).scope())
                        .html())
                .contains("children in care");
        assertThat(cabinet.scope().below().get(1).scope()).isNull();
        assertThat(cabinet.actions())
                .flatExtracting(CommitteeReport.ActionGroup::actions)
                .extracting(each -> each.action().id())
                .containsExactly("build", "paint");
        assertThat(cabinet.measures()).extracting(each -> each.measure().id()).containsExactly("beds");
        assertThat(cabinet.pledges()).extracting(each -> each.pledge().id()).containsExactly("pledge-jobs");
        assertThat(ids(cabinet.happened().consultations())).containsExactly("asked-in-spring");
        assertThat(ids(cabinet.recommendations())).containsExactly("open-report");
        assertThat(due(cabinet)).doesNotContain("patrol March 2027");
    }

    @Test
    void aBodyIsNotToldWhatStandsAboveItOrBesideIt() throws Exception {
        CommitteeReport group = report("homes-group");
        assertThat(group.actions())
                .flatExtracting(CommitteeReport.ActionGroup::actions)
                .extracting(each -> each.action().id())
                .containsExactly("build");
        assertThat(group.recommendations()).isEmpty();
        assertThat(group.happened().milestones()).isEmpty();
        assertThat(report("police").measures()).isEmpty();
    }

    @Test
    void whatNamesNobodyIsToldToEachSinceItIsNobodyElses() throws Exception {
        SiteText.parse("""
                -- site.yaml --
                name: Test council
                frames: []
                -- bodies.yaml --
                - {id: board, title: Board}
                - {id: police, title: Police}
                -- priorities.yaml --
                - {id: safe, title: Safe, lead: police}
                -- actions.yaml --
                - {id: loose, title: Loose}
                - {id: patrol, title: Patrol, lead: police}
                -- indicators.yaml --
                - {id: loose-figure, title: Loose figure}
                - {id: police-figure, title: Police figure, priorities: [safe]}
                -- pledges.yaml --
                - {id: loose-pledge, title: Loose pledge}
                -- next-steps.yaml --
                - {id: loose-step, title: Loose step, due: January 2027}
                -- consultations.yaml --
                - {id: loose-talk, title: Loose talk, opened: May 2026}
                -- decisions.yaml --
                - {id: loose-report, title: Loose report, status: asked}
                """).writeTo(folder);
        Publication publication = Objects.requireNonNull(
                ContentReader.read(folder, "content", false).publication());
        CommitteeReport board = CommitteeReport.of(
                publication, SUMMER, publication.find("board", Body.class).orElseThrow());
        assertThat(board.actions())
                .flatExtracting(CommitteeReport.ActionGroup::actions)
                .extracting(each -> each.action().id())
                .containsExactly("loose");
        assertThat(board.measures()).extracting(each -> each.measure().id()).containsExactly("loose-figure");
        assertThat(board.pledges()).extracting(each -> each.pledge().id()).containsExactly("loose-pledge");
        assertThat(due(board)).containsExactly("loose-step January 2027");
        assertThat(ids(board.happened().consultations())).containsExactly("loose-talk");
        assertThat(ids(board.recommendations())).containsExactly("loose-report");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-01, true",
        "2026-09-30, true",
        "2026-03-31, false",
        "2026-10-01, false",
        "September 2026, true",
        "October 2026, false",
        "2026, true",
        "From July 2026, true",
        "From March 2026, false",
        "By March 2026, false"
    })
    void aDateIsOfThePeriodWhereItMayLieInIt(String printed, boolean isIn) {
        assertThat(SUMMER.holds(PrintedDate.parse(printed).orElseThrow())).isEqualTo(isIn);
    }

    @Test
    void aDateWithoutADayIsOfNoPeriod() {
        assertThat(SUMMER.holds(null)).isFalse();
        assertThat(SUMMER.holds(PrintedDate.words("Ongoing", null, null))).isFalse();
        assertThat(SUMMER.touches(null, null)).isFalse();
        assertThat(SUMMER.touches(null, PrintedDate.of(SUMMER.from()))).isTrue();
        assertThat(SUMMER.isBefore(null)).isFalse();
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> new ReportPeriod(SUMMER.to(), SUMMER.from()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
