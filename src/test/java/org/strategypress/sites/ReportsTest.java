package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.BuildReport;
import org.strategypress.press.Requests;

/** A report is shown as it was printed, and no page says more than it does. */
class ReportsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    @TempDir
    Path temp;

    @Test
    void sectionsKeepTheirNumbersHeadingsAndOrder() throws Exception {
        Document page = page("""
                - title: Report to Cabinet
                  id: report
                  reasons: Because.
                  options:
                    - {number: "3.1", title: Do it}
                  implications:
                    - {kind: consultation, body: We asked 40 people.}
                    - {kind: financial, applies: no}
                  sections:
                    - {number: "1.", title: Background, text: "It began in 2017. See [3.1](#3.1) and [5](#5)."}
                    - {number: "3.", title: Alternatives, part: options}
                    - {number: "5.", title: Consultation, part: consultation}
                    - {number: "6.", title: Why now, part: reasons}
                """);
        assertThat(page.select("main h2").eachText())
                .startsWith("1. Background", "3. Alternatives", "5. Consultation", "6. Why now", "What it means for …")
                .doesNotContain("Why", "What we looked at");
        assertThat(page.getElementById("5")).isNotNull();
        assertThat(page.getElementById("3.1")).isNotNull();
        assertThat(page.select("main").text()).containsOnlyOnce("We asked 40 people.");
    }

    @Test
    void wordsOfTheFormStandAsPrinted() throws Exception {
        Document page = page("""
                - title: Report to Cabinet
                  id: report
                  status: Referred back
                  council-approval: yes
                  exempt: Appendix 2 is exempt.
                  considered-by: Scrutiny Board
                  background-papers: N/a
                  previous-minutes: None
                  appendices:
                    - {number: Appendix 1, title: The strategy}
                  audit: {lead-officer: [Director of Children, Director of Money]}
                """);
        assertThat(page.select(".kicker").text()).isEqualTo("Report");
        assertThat(page.select("main").text())
                .contains("Sent back to be looked at again", "Must the full council agree? Yes")
                .contains("Appendix 2 is exempt.", "Scrutiny Board", "Background papers N/a", "earlier meetings None")
                .contains("Director of Children Director of Money", "Appendix 1: The strategy")
                .doesNotContain("Appendix Appendix");
    }

    @Test
    void aPrintedNumberKeepsItsIdBesideAHeadingOfTheSame() throws Exception {
        Document page = page("""
                - title: Report to Cabinet
                  id: report
                  body: |
                    ## 5

                    See [that](#5).
                  sections:
                    - {number: "5.", title: Consultation, text: We asked.}
                """);
        assertThat(page.select("[id=5]")).hasSize(1);
        assertThat(page.getElementById("5").text()).isEqualTo("5.");
        assertThat(page.getElementById("5-2").text()).isEqualTo("5");
    }

    @Test
    void answersOfAFormAreTakenHoweverTheyAreWritten() throws Exception {
        Document page = page("""
                - title: Report to Cabinet
                  id: report
                  key-decision: N/a
                  council-approval: "No"
                  effective: As from March 2017
                  implications:
                    - {kind: legal, title: Law, applies: n/a}
                    - {kind: wards, title: Wards, applies: Not applicable}
                """);
        assertThat(page.select("main").text())
                .contains("Key decision Does not apply", "Must the full council agree? No", "As from March 2017")
                .contains("Law N/A: does not apply.", "Wards N/A: does not apply.");
    }

    @Test
    void onlyWhatWasDecidedIsADecision() throws Exception {
        assertThat(kicker("status: asked")).isEqualTo("Report");
        assertThat(kicker("status: Going round again")).isEqualTo("Report");
        assertThat(kicker("wards: All")).isEqualTo("Report");
        assertThat(kicker("status: decided")).isEqualTo("Decision");
        assertThat(kicker("on: 2026-10-01")).isEqualTo("Decision");
    }

    @Test
    void anOptionHasAVerdictOnlyWhereOneWasGiven() throws Exception {
        Document page = page("""
                - title: How many homes
                  id: report
                  options:
                    - {title: Ten homes}
                    - {title: Twelve homes, chosen: yes}
                    - {title: No homes, chosen: no}
                """);
        assertThat(page.select("main .tag").eachText()).containsExactly("We chose this", "We did not choose this");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "asked | Asked for",
                "recommended | Recommended",
                "decided | Decided",
                "refused | Refused",
                "noted | Noted",
                "deferred | Put off until later",
                "amended | Agreed with changes",
                "referred-back | Sent back to be looked at again",
                "Referred back | Sent back to be looked at again",
                "called in | Called in: councillors look at it again",
                "Withdrawn | Taken back",
                "Left on the table | Left on the table"
            })
    void whereItStandsIsSaidInWords(String status, String words) throws Exception {
        assertThat(page("- title: Report to Cabinet\n  id: report\n  status: " + status + "\n")
                        .select("main")
                        .text())
                .contains("Where this stands " + words);
    }

    @Test
    void whatWasAgreedWithChangesShowsTheWordsThatWereAgreed() throws Exception {
        Document page = page("""
                - title: Report to Cabinet
                  id: report
                  status: amended
                  adopted: Twelve homes, and a report in May.
                  recommendations:
                    - Ten homes.
                """);
        assertThat(page.select("main").text())
                .contains("Twelve homes, and a report in May.")
                .contains("Ten homes.");
    }

    @Test
    void theChosenOptionIsNotSomethingElse() throws Exception {
        Document page = page("""
                - title: How many homes
                  id: report
                  options:
                    - {title: Twelve homes, chosen: yes}
                """);
        assertThat(page.select("main h2").eachText()).contains("What we looked at");
        assertThat(page.select("main").text()).doesNotContain("looked at else", "else we looked at");
    }

    @Test
    void nobodyIsOfferedToBeAskedWhereNobodyIsNamed() throws Exception {
        assertThat(formats("")).isEmpty();
        assertThat(formats("help: {contact: team}\n")).contains("Tell us what works for you.");
        assertThat(formats("help: {contact: team}\nsentences: {formats.ask: off}\n"))
                .contains("Team")
                .doesNotContain("Tell us");
        assertThat(formats("help: {contact: team}\nsentences: {formats.ask: \"We can send it on paper.\"}\n"))
                .contains("We can send it on paper.")
                .doesNotContain("Tell us");
    }

    private String formats(String site) throws Exception {
        Path content =
                Files.createDirectories(Files.createTempDirectory(temp, "site").resolve("content"));
        Files.writeString(content.resolve("site.yaml"), "name: Test council\n" + site);
        Files.writeString(content.resolve("contacts.yaml"), "- {id: team, title: Team, phone: \"01632 960123\"}\n");
        Path output = content.resolveSibling("out");
        BuildReport report = Build.run(Requests.website(content, output, null, TODAY), BuildProgress.SILENT);
        assertThat(report.isRefused()).as("%s", report.diagnostics()).isFalse();
        return Jsoup.parse(Files.readString(output.resolve("formats.html")))
                .select("[aria-labelledby=formats-ask]")
                .text();
    }

    private String kicker(String field) throws Exception {
        return page("- title: Report to Cabinet\n  id: report\n  " + field + "\n")
                .select(".kicker")
                .text();
    }

    private Document page(String decisions) throws Exception {
        Path content =
                Files.createDirectories(Files.createTempDirectory(temp, "site").resolve("content"));
        Files.writeString(content.resolve("site.yaml"), "name: Test council\n");
        Files.writeString(content.resolve("decisions.yaml"), decisions);
        Path output = content.resolveSibling("out");
        BuildReport report = Build.run(Requests.website(content, output, null, TODAY), BuildProgress.SILENT);
        assertThat(report.isRefused()).as("%s", report.diagnostics()).isFalse();
        return Jsoup.parse(Files.readString(output.resolve("decisions/report.html")));
    }
}
