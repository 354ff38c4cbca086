package org.strategypress.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.content.ContentReader;
import org.strategypress.model.Publication;
import org.strategypress.output.OutputFile;
import org.strategypress.source.Diagnostic;

/** The report says what stands in the content, to the day, and remembers what it saw. */
class ReportTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @TempDir
    Path folder;

    private void write(String text) throws IOException {
        for (String part : text.split("(?m)^-- ")) {
            if (!part.isBlank()) {
                Path file = folder.resolve(part.substring(0, part.indexOf(" --\n")));
                Files.createDirectories(file.getParent());
                Files.writeString(file, part.substring(part.indexOf('\n') + 1));
            }
        }
    }

    private Publication read() throws IOException {
        var read = ContentReader.read(folder, "content", false);
        assertThat(read.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
        return Objects.requireNonNull(read.publication());
    }

    private Map<String, String> report(@Nullable String before) throws IOException {
        OutputFile sheet = OutputFile.text("assets/site.css", OutputFile.Role.ASSET, "body{color:red}");
        Diagnostic finding =
                Diagnostic.fileWarning("unused-file", "content/media/a.png", "nothing uses it", "take <it> out");
        Map<String, String> files = new TreeMap<>();
        Report.of(new ReportInput(read(), List.of(finding), DAY, List.of(sheet), LinkTries.NONE, before))
                .forEach(each -> files.put(each.path(), new String(each.bytes(), StandardCharsets.UTF_8)));
        return files;
    }

    private List<String> rows(String part) throws IOException {
        String data = Objects.requireNonNull(report(null).get(Report.DATA));
        int from = data.indexOf("\"" + part + "\":[");
        assertThat(from).as(part).isPositive();
        return data.substring(from, data.indexOf("]\n", from) < 0 ? data.length() : data.indexOf("\n]", from))
                .lines()
                .skip(1)
                .toList();
    }

    @Test
    void whatIsDueStandsInItsWindowToTheDay() throws IOException {
        write("""
                -- site.yaml --
                name: Test
                -- pages/a.md --
                ---
                title: Overdue
                review-by: 2026-10-31
                ---
                Words.
                -- pages/b.md --
                ---
                title: Today
                review-by: 2026-11-01
                ---
                Words.
                -- milestones.yaml --
                - {title: In thirty days, due: 2026-12-01}
                - {title: In thirty-one days, due: 2026-12-02}
                - {title: In sixty-one days, due: 2027-01-01}
                - {title: In ninety days, due: 2027-01-30}
                - {title: In ninety-one days, due: 2027-01-31}
                - {title: Done, due: 2026-11-05, done: yes}
                - {title: This autumn, due: Autumn 2026}
                -- actions.yaml --
                - {title: Late and moved, due: 2026-01-01, new-due: 2026-12-24}
                - {title: Finished, due: 2026-01-01, status: done}
                """);
        assertThat(rows("due"))
                .extracting(row -> row.replaceAll(
                        ".*\"group\":\"([^\"]*)\".*\"title\":\"([^\"]*)\".*\"what\":\"([^\"]*)\".*", "$1 $2 $3"))
                .containsExactly(
                        "overdue Overdue review",
                        "within-30 Today review",
                        "within-30 This autumn milestone",
                        "within-30 In thirty days milestone",
                        "within-60 In thirty-one days milestone",
                        "within-60 Late and moved action",
                        "within-90 In sixty-one days milestone",
                        "within-90 In ninety days milestone");
    }

    @Test
    void theLawStandsBesideTheEntriesThatSpeakOfIt() throws IOException {
        write("""
                -- site.yaml --
                name: Test
                -- offer.yaml --
                - {title: Help with a flat, areas: [accommodation], basis: discretionary}
                """);
        List<String> law = rows("law");
        assertThat(law)
                .anySatisfy(row -> assertThat(row)
                        .contains(
                                "Children and Social Work Act 2017, section 2",
                                "\"in-force\":\"2018-04-01\"",
                                "law-in-force",
                                "Help with a flat"));
        assertThat(law).anySatisfy(row -> assertThat(row).contains("Health and well-being", "\"says\":\"no-entry\""));
        assertThat(law)
                .anySatisfy(row -> assertThat(row)
                        .contains("How you look ahead", "\"in-force\":\"no-day\"", "law-made", "no-entry"));
        assertThat(report(null).get(Report.PAGE)).doesNotContainIgnoringCase("compl");
    }

    @Test
    void gapsContactsEditionsAndMediaAreTold() throws IOException {
        write("""
                -- site.yaml --
                name: Test
                languages: [en, ar]
                help: {contact: team}
                -- contacts.yaml --
                - {id: team, title: Team, phone: "01632 960000"}
                - {id: idle, title: Idle, phone: "01632 960001"}
                -- priorities.yaml --
                - {id: served, title: Served}
                - {id: left, title: Left}
                - {id: not-now, title: Not now, no-actions: It is for next year.}
                -- outcomes.yaml --
                - {id: safe, title: Safe}
                -- actions.yaml --
                - {title: Do it, priorities: [served], owner: Head of Service, due: 2027-12-01}
                -- pledges/promise.md --
                ---
                title: Promise
                updated: 2026-10-02
                promises: [{title: We listen.}]
                ---
                Words.
                -- pledges/promise.ar.md --
                ---
                title: وعد
                updated: 2026-10-01
                ---
                كلمات.
                -- media/door.svg --
                <svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>
                """);
        assertThat(rows("gaps"))
                .extracting(row -> row.replaceAll(".*\"group\":\"([^\"]*)\".*\"id\":\"([^\"]*)\".*", "$1 $2"))
                .containsExactly("no-action left", "no-indicator safe", "never-reviewed promise");
        assertThat(rows("contacts"))
                .extracting(
                        row -> row.replaceAll(".*\"group\":\"([^\"]*)\",\"contact\":\\{\"id\":\"([^\"]*)\".*", "$1 $2"))
                .startsWith("contact-unused idle")
                .contains("contact-used team");
        assertThat(rows("editions"))
                .singleElement()
                .asString()
                .contains("\"easy\":\"missing\"", "\"ar\":\"out-of-date\"");
        assertThat(rows("media")).singleElement().asString().contains("door.svg", "\"alt\"");
    }

    @Test
    void anEntryThatWasCheckedAgainUnchangedIsToldAlsoWhenTheReportIsMadeTwice() throws IOException {
        String site =
                "-- site.yaml --\nname: Test\n-- contacts.yaml --\n- {id: team, title: Team, phone: \"%s\"}\n-- offer.yaml --\n"
                        + "- {id: grant, title: %s, areas: [accommodation], basis: discretionary, contact: team, checked: %s}\n";
        write(site.formatted("01632 960000", "Grant", "2026-01-01"));
        String first = report(null).get(Report.DATA);
        assertThat(first).contains("\"unchanged\":[]");
        assertThat(report(first).get(Report.DATA)).isEqualTo(first);

        write(site.formatted("01632 960000", "Grant", "2026-10-01"));
        String second = report(first).get(Report.DATA);
        assertThat(second).contains("\"same-since\":\"2026-01-01\",\"checked\":\"2026-10-01\"");
        assertThat(report(second).get(Report.DATA)).isEqualTo(second);

        write(site.formatted("01632 960009", "Grant", "2026-10-02"));
        assertThat(report(second).get(Report.DATA))
                .as("its contact has another number")
                .contains("\"unchanged\":[]");
        write(site.formatted("01632 960000", "More", "2026-10-02"));
        assertThat(report(second).get(Report.DATA)).as("it has other words").contains("\"unchanged\":[]");
        assertThat(report("{broken").get(Report.DATA)).contains("\"unchanged\":[]");
    }

    @Test
    void thePageRunsNothingAsksForNothingElsewhereAndEscapes() throws IOException {
        write("-- site.yaml --\nname: A & B\n");
        String page = report(null).get(Report.PAGE);
        assertThat(page)
                .contains("A &amp; B", "Take &lt;it&gt; out.", "content/media/a.png", "<code>unused-file</code>")
                .doesNotContain("<script", "style=", "http");
        assertThat(report(null).get("report.css")).startsWith("body{color:red}").contains(".report");
    }
}
