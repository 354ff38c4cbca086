package org.strategypress.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.content.ContentReader;
import org.strategypress.content.ContentResult;
import org.strategypress.source.Diagnostic;

/** What the law asks of an offer on a day: only what is in force, and only to say what is offered. */
class StatutoryAreaTest {
    private static final LocalDate BEGAN = LocalDate.of(2018, 4, 1);
    private static final String SIX =
            "health-and-wellbeing, relationships, education-and-training, employment, accommodation, participation";

    @TempDir
    Path folder;

    private List<String> asked(LocalDate day) throws IOException {
        Files.writeString(folder.resolve("site.yaml"), "name: Test\n");
        Files.writeString(
                folder.resolve("offer.yaml"), "- {title: Help, areas: [financial-literacy], basis: discretionary}\n");
        ContentResult result = ContentReader.read(folder, "content", false);
        assertThat(result.diagnostics()).isEmpty();
        CheckInput input = new CheckInput(Objects.requireNonNull(result.publication()), result.otherIds(), day);
        return Checks.run(input).stream()
                .filter(each -> each.rule().equals("empty-area"))
                .map(Diagnostic::message)
                .toList();
    }

    /** The days on which a law that a strategy of this kind may cite was passed or began; most change nothing here. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-04-01", "2019-04-01", "2021-10-01", "2022-01-05", "2022-04-27", "2023-09-22", "2024-04-01",
                "2024-10-11", "2026-04-01", "2026-04-29", "2026-05-15", "2026-05-16", "2026-06-01", "2026-06-29",
                "2028-12-31", "2099-01-01"
            })
    void onEachDayAndItsNeighboursOnlyWhatIsInForceIsAsked(String day) throws IOException {
        LocalDate on = LocalDate.parse(day);
        for (LocalDate each : List.of(on.minusDays(1), on, on.plusDays(1))) {
            List<String> expected = each.isBefore(BEGAN)
                    ? List.of()
                    : List.of("the law names areas that the local offer says nothing of: " + SIX);
            assertThat(asked(each)).as(each.toString()).isEqualTo(expected);
        }
    }

    @Test
    void anAreaThatWasPassedAndHasNoDayIsNeverAskedFor() throws IOException {
        area("{id: n, title: New, legal: Some Act, since: 2020-01-01, enacted: 2020-01-01}");
        assertThat(ids(LocalDate.of(2099, 1, 1))).doesNotContain("n");
    }

    @Test
    void anAreaIsAskedForFromTheDayItIsInForceToTheDayItEnds() throws IOException {
        area("{id: n, title: New, legal: Some Act, in-force: 2030-05-02, until: 2031-05-02}");
        assertThat(ids(LocalDate.of(2030, 5, 1))).doesNotContain("n");
        assertThat(ids(LocalDate.of(2030, 5, 2))).contains("n");
        assertThat(ids(LocalDate.of(2031, 5, 2))).contains("n");
        assertThat(ids(LocalDate.of(2031, 5, 3))).doesNotContain("n");
    }

    @Test
    void ofASeasonOnlyTheLastDayIsSure() throws IOException {
        area("{id: n, title: New, legal: Some Act, in-force: Autumn 2030}");
        assertThat(ids(LocalDate.of(2030, 11, 29))).doesNotContain("n");
        assertThat(ids(LocalDate.of(2030, 11, 30))).contains("n");
    }

    @Test
    void whoSaysThatNothingIsOfferedIsNotAsked() throws IOException {
        area("{id: n, title: New, legal: Some Act, in-force: 2018-04-01, body: We offer nothing here.}");
        assertThat(ids(LocalDate.of(2026, 11, 26))).doesNotContain("n");
    }

    private List<String> ids(LocalDate day) throws IOException {
        String message = asked(day).get(0);
        return List.of(message.substring(message.indexOf(": ") + 2).split(", "));
    }

    private void area(String yaml) throws IOException {
        Files.writeString(folder.resolve("areas.yaml"), "- " + yaml + "\n");
    }
}
