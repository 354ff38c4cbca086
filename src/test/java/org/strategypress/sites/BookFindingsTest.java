package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.strategypress.output.PublishException;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.BuildReport;
import org.strategypress.press.Requests;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.DiagnosticText;

/** A book that says other words than the website is refused, and told where in the content the words come from. */
class BookFindingsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private static final String SITE = """
            -- site.yaml --
            name: Test council
            -- glossary.yaml --
            - title: panel
              meaning: People who decide together.
            -- pages/about.md --
            ---
            title: About us
            summary: Who we are and what we do.
            ---
            The panel meets in May. See the rooms.[^1]

            - The first room is red.
            - The second room is blue.

            | Room | Seats |
            |---|---|
            | Red | twelve |
            | Blue | twenty |

            <p lang="cy">Mae croeso i bawb.</p>

            [^1]: They are on the top floor.
            -- offer/bus.md --
            ---
            title: Free bus pass
            areas: [employment]
            basis: discretionary
            how:
              - Ask the driver.
            ---
            Ask at the desk.
            """;

    @TempDir
    Path temp;

    @Test
    void bothSayTheSameWords() throws Exception {
        assertThat(build(SITE, "")).isEmpty();
    }

    /** What a rule for print hides is found at its line, wherever it stands: tables, lists, notes, terms, translations. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ".lead { display: none } | pages/about.md:3:10 | Who we are and what we do.",
                "tbody tr + tr { display: none } | pages/about.md:13:3 | Blue twenty",
                "li + li { display: none } | pages/about.md:8:3 | The second room is blue.",
                ".notes { display: none } | pages/about.md:17:7 | They are on the top floor.",
                "a.term { display: none } | pages/about.md:5:5 | panel",
                "p[lang] { display: none } | pages/about.md:15:14 | Mae croeso i bawb.",
                ".steps { display: none } | offer/bus.md:6:5 | Ask the driver.",
            })
    void whatPrintHidesIsFoundAtItsLine(String css, String place, String words) throws Exception {
        assertThat(String.join("\n", build(SITE, css)))
                .contains("content/" + place)
                .contains(words)
                .contains("[pdf-differs]");
    }

    @Test
    void whatPrintAddsIsFoundAtTheWordsBeforeIt() throws Exception {
        assertThat(String.join("\n", build(SITE, ".lead:after { content: \" for ever\" }")))
                .contains("content/pages/about.md:")
                .contains("the PDF says \"for ever\", the website does not");
    }

    @Test
    void theWholeMessageIsPlain() throws Exception {
        String site = """
                -- site.yaml --
                name: Test council
                -- pages/about.md --
                ---
                title: About us
                ---
                We meet in May. The first room is red.

                > Come in.
                """;
        assertThat(build(site, "blockquote { display: none }")).containsExactly("""
                        content/pages/about.md:6:3: error: the website says "Come in.", the PDF does not, in pages/about.html: … The first room is red. [Come in.]; in documents/whole.pdf: … The first room is red. []  [pdf-differs]
                            > Come in.
                              ^~~~
                          cure: the theme shows or hides these words in one of the two only; both must show the same""");
    }

    /** What a look at the paper finds is told at the words, and stops nobody's build. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ".notes { page-break-before: always } | pages/about.md:17:7 | print-few-lines",
                "li { font-size: 6pt } | pages/about.md:7:3 | print-small-text",
                "p + ul li { margin-left: 150mm; white-space: nowrap } | pages/about.md:7:3 | print-cut-off",
            })
    void whatIsWrongOnPaperIsAWarningAtItsLine(String css, String place, String rule) throws Exception {
        BuildReport report = report(SITE, css);
        assertThat(report.diagnostics()).noneMatch(Diagnostic::isError);
        assertThat(report.diagnostics())
                .filteredOn(each -> each.rule().equals(rule))
                .extracting(each -> DiagnosticText.text(each).replace(temp.toString() + "/", ""))
                .anySatisfy(each -> assertThat(each)
                        .startsWith("content/" + place)
                        .contains(" of documents/whole.pdf")
                        .contains("cure: "));
    }

    private List<String> build(String text, String css) throws IOException, PublishException {
        Path content = temp.resolve("content");
        return report(text, css).diagnostics().stream()
                .filter(Diagnostic::isError)
                .map(each -> DiagnosticText.text(each).replace(content.toString(), "content"))
                .collect(Collectors.toList());
    }

    private BuildReport report(String text, String css) throws IOException, PublishException {
        Path content = SiteText.parse(text).writeTo(temp.resolve("content"));
        Path print = Files.createDirectories(temp.resolve("themes/own/print"));
        String usual = Files.readString(Path.of("themes/default/print/print.css"));
        Files.writeString(print.resolve("print.css"), usual + css);
        return Build.run(Requests.ownDate(content, temp.resolve("out"), "own", TODAY), BuildProgress.SILENT);
    }
}
