package org.strategypress.cli.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DiffCommandTest {
    private static final String GRANT = """
        ---
        title: Setting up home grant
        areas: [accommodation]
        basis: discretionary
        amount: 2000
        who: {ages: 16-24}
        need: [A letter from your adviser]
        takes: 10 working days
        ---

        We pay for a bed and a cooker when you move in.
        """;

    @TempDir
    Path folder;

    private final StringWriter told = new StringWriter();

    @BeforeEach
    void twoStates() throws IOException {
        state("old", GRANT);
        state(
                "new",
                GRANT.replace("2000", "3000")
                        .replace("16-24", "16-25")
                        .replace("[A letter", "[Your passport, A letter")
                        .replace("takes: 10 working days\n", "checked: 2026-10-01\n")
                        .replace("and a cooker", "a cooker and a fridge"));
    }

    private void state(String name, String grant) throws IOException {
        Files.createDirectories(folder.resolve(name + "/offer"));
        Files.writeString(folder.resolve(name + "/site.yaml"), "name: Growing up here\ncouncil: {name: Ourshire}\n");
        Files.writeString(folder.resolve(name + "/offer/grant.md"), grant);
    }

    private int run(String... words) {
        PrintWriter out = new PrintWriter(told, true);
        return new CommandLine(new DiffCommand()).setOut(out).setErr(out).execute(words);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void changesAreToldInSentences() {
        assertThat(run(path("old"), path("new"))).isZero();
        assertThat(told.toString()).isEqualTo("""
            Entries: changed 1, new 0, gone 0.

            Setting up home grant  offer/grant
              Body changed: We pay for a bed [-and-] a cooker {+and a fridge+} when you move in.
              Who (ages) went from 16-24 to 16-25.
              Amount went from £2,000 to £3,000.
              Need (1): added “Your passport”.
              Checked: added 2026-10-01.
              Takes: removed “10 working days”.
            """);
    }

    @Test
    void markdownAndJsonSayTheSame() {
        assertThat(run(path("old"), path("new"), "--format", "markdown")).isZero();
        assertThat(told.toString())
                .contains(
                        "## Setting up home grant\n",
                        "- Amount went from £2,000 to £3,000.\n",
                        "~~and~~ a cooker **and a");
        told.getBuffer().setLength(0);
        assertThat(run(path("old"), path("new"), "--format", "json")).isZero();
        assertThat(told.toString())
                .contains(
                        "{\"way\":[{\"field\":\"amount\"},{\"field\":\"fixed\"}],\"change\":\"changed\",\"before\":\"£2,000\",")
                .contains("{\"kept\":\"We pay for a bed\"},{\"deleted\":\"and\"}");
    }

    @Test
    void anEntryThatCameAndOneThatMovedAreTold() throws IOException {
        state("new", GRANT);
        Files.move(folder.resolve("new/offer/grant.md"), folder.resolve("new/offer/first-home.md"));
        Files.createDirectories(folder.resolve("new/pages"));
        Files.writeString(folder.resolve("new/pages/visit.md"), "---\ntitle: Visit us\n---\nCome in.\n");
        assertThat(run(path("old"), path("new"))).isZero();
        assertThat(told.toString())
                .contains("Entries: changed 1, new 1, gone 0, of another id 1.")
                .contains("Moved: its id was grant and is first-home.")
                .contains("Visit us  pages/visit\n  New.");
    }

    @Test
    void whatIsWithdrawnIsToldWithItsDayAndAnOldIdIsBelieved() throws IOException {
        state("new", GRANT.replace("title:", "withdrawn: {on: 2026-10-01, why: Ask for the fund.}\ntitle:"));
        assertThat(run(path("old"), path("new"))).isZero();
        assertThat(told.toString())
                .contains("Entries: changed 1, new 0, gone 0.\n")
                .contains("  Withdrawn: added on 2026-10-01, why Ask for the fund.\n");
        told.getBuffer().setLength(0);
        state(
                "new",
                "---\n"
                        + "id: other\n"
                        + "was: grant\n"
                        + "title: Quite another thing\n"
                        + "areas: [participation]\n"
                        + "basis: partner\n"
                        + "---\n");
        assertThat(run(path("old"), path("new"))).isZero();
        assertThat(told.toString())
                .contains("Moved: its id was grant and is other.")
                .doesNotContain("Was:")
                .contains("Title went from Setting up home grant to Quite another thing.");
    }

    @Test
    void itemsOfListsAreToldByWhatReadersKnowThemBy() throws IOException {
        String asked = """
                - id: c
                  title: Asked
                  opened: 2026-05-01
                  respondents:
                    - {who: Care leavers, count: 46}
                    - {who: Carers, count: 20}
                """;
        String decided = """
                - id: d
                  title: Decided
                  on: 2026-05-01
                  implications:
                    - {kind: Financial, body: Up to £42 a year.}
                    - {kind: Legal, body: None.}
                  approvals:
                    - {role: Director of resources, on: 2026-03-09}
                    - {role: Leader, on: 2026-03-09}
                """;
        for (String state : new String[] {"old", "new"}) {
            boolean now = state.equals("new");
            Files.writeString(folder.resolve(state + "/consultations.yaml"), now ? asked.replace("46", "47") : asked);
            Files.writeString(
                    folder.resolve(state + "/decisions.yaml"),
                    now
                            ? decided.replace("£42", "£48").replace("Leader, on: 2026-03-09", "Leader, on: 2026-03-10")
                            : decided);
        }
        assertThat(run(path("old"), path("new"))).isZero();
        assertThat(told.toString())
                .contains("(“Care leavers”, count) went from 46 to 47.")
                .contains("(“Financial”, body) changed: Up to [-£42-] {+£48+} a year.")
                .contains("(“Leader”, on) went from 2026-03-09 to 2026-03-10.");
    }

    @Test
    void picturesAreToldThoughTheWordsAreTheSame() throws IOException {
        String with = GRANT + "\n![A home](media:a.svg)\n";
        state("old", with);
        state("new", with.replace("media:a.svg", "media:b.svg"));
        for (String state : new String[] {"old", "new"}) {
            Files.createDirectories(folder.resolve(state + "/media"));
            for (String each : new String[] {"a", "b", "c"}) {
                String fill = each.equals("c") ? state : each;
                Files.writeString(
                        folder.resolve(state + "/media/" + each + ".svg"),
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>" + fill
                                + "</title><path d=\"M0 0h9v9z\"/></svg>");
            }
        }
        assertThat(run(path("old"), path("new"))).isZero();
        assertThat(told.toString()).isEqualTo("""
            Entries: changed 1, new 0, gone 0.

            Files of media that hold something else: c.svg.

            Setting up home grant  offer/grant
              Body: the same words, with other pictures.
            """);
        told.getBuffer().setLength(0);
        state("new", with.replace("media:a.svg", "media:b.svg").replace("a cooker", "an oven"));
        assertThat(run(path("old"), path("new"))).isZero();
        assertThat(told.toString()).contains("{+an oven+}").contains(" It has other pictures.\n");
    }

    @Test
    void theSameIsNoChangeHoweverItIsWritten() throws IOException {
        state("new", GRANT.replace("amount: 2000", "amount: {fixed: 2000.00}").replace("takes: 10", "takes:  10"));
        assertThat(run(path("old"), path("new"))).isZero();
        assertThat(told.toString()).isEqualTo("Nothing changed.\n");
    }

    @Test
    void figuresOfGroupsAreToldByTheirGroup() throws IOException {
        String measure = """
            - id: work
              title: In work
              unit: "%"
              by-group:
                - {by: Age, when: 2025, groups: [{group: "17", value: 40}, {group: "18", value: 50}]}
                - {by: Place, when: 2025, groups: [{group: North, value: 41}]}
            """;
        state("new", GRANT);
        Files.writeString(folder.resolve("old/indicators.yaml"), measure);
        Files.writeString(
                folder.resolve("new/indicators.yaml"),
                measure.replace("value: 50}", "suppressed: yes}")
                        .replace("value: 41}", "value: 44}, {group: South, value: 9}"));
        assertThat(run(path("old"), path("new"))).isZero();
        assertThat(told.toString()).isEqualTo("""
            Entries: changed 1, new 0, gone 0.

            In work  indicators/work
              By group (“Age, 2025”, groups, 18, suppressed) went from no to yes.
              By group (“Age, 2025”, groups, 18, value): removed 50.
              By group (“Place, 2025”, groups, “North”, value) went from 41 to 44.
              By group (“Place, 2025”, groups, “South”): added group South, value 9, suppressed no.
            """);
    }

    @Test
    void anotherMainLanguageMakesNoEntryNew() throws IOException {
        String welsh = GRANT.replace("title: Setting up home grant", "title: Grant cartref")
                .replace("We pay for a bed and a cooker when you move in.", "Rydym yn talu am wely a ffwrn.");
        state("new", welsh);
        Files.writeString(
                folder.resolve("new/site.yaml"),
                "name: Growing up here\ncouncil: {name: Ourshire}\nlanguages: [cy, en]\n");
        assertThat(run(path("old"), path("new"))).as(told.toString()).isZero();
        assertThat(told.toString())
                .contains(
                        "Entries: changed 2, new 0, gone 0.", "Title went from Setting up home grant to Grant cartref.")
                .contains("Languages (1): added “cy”.");
        told.getBuffer().setLength(0);

        Files.writeString(
                folder.resolve("old/offer/grant.cy.md"), "---\ntitle: Grant cartref\n---\n\nRydym yn talu am wely.\n");
        Files.writeString(
                folder.resolve("new/offer/grant.en.md"),
                "---\ntitle: Setting up home grant\n---\n\nWe pay for a bed and an oven when you move in.\n");
        Files.writeString(
                folder.resolve("old/site.yaml"),
                "name: Growing up here\ncouncil: {name: Ourshire}\nlanguages: [en, cy]\n");
        assertThat(run(path("old"), path("new"))).as(told.toString()).isZero();
        assertThat(told.toString())
                .contains("Entries: changed 3, new 0, gone 0.")
                .contains(
                        "a bed and [-a cooker-] {+an oven+} when you move in.",
                        "Body changed: Rydym yn talu am [-wely.-] {+wely a ffwrn.+}\n\nSetting up")
                .doesNotContain("Areas", "Draft");
    }

    @Test
    void aStateThatCannotBeReadIsRefusedWithItsPlace() throws IOException {
        state("new", GRANT.replace("amount: 2000", "amount: lots of it"));
        assertThat(run(path("old"), path("new"))).isEqualTo(2);
        assertThat(told.toString()).contains("new/offer/grant.md:5:").doesNotContain("Nothing changed");
        assertThat(run(path("old"), path("none"))).isEqualTo(2);
        assertThat(told.toString()).contains("none” is no folder, and no revision");
        assertThat(run(path("old"))).isEqualTo(2);
    }

    @Test
    void aRevisionOfGitIsReadAsItWas() throws IOException, InterruptedException {
        assumeTrue(git("init", "-q"), "git is not here");
        Path content = folder.resolve("old");
        git("add", "old");
        git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-q", "-m", "first");
        git("tag", "v1");
        state("old", GRANT.replace("2000", "2500"));
        assertThat(run("v1", content.toString(), "--content", content.toString()))
                .isZero();
        assertThat(told.toString()).contains("Amount went from £2,000 to £2,500.");
        assertThat(run("v2", content.toString(), "--content", content.toString()))
                .isEqualTo(2);
        assertThat(run("--content", content.toString(), "--", "--output=x", content.toString()))
                .isEqualTo(2);
        assertThat(folder.resolve("old/x")).doesNotExist();
    }

    private boolean git(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        try {
            return new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException none) {
            return false;
        }
    }
}
