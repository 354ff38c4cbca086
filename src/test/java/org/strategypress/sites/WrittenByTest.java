package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.Requests;
import org.strategypress.source.Diagnostic;

/** What an audit finds in finished pages is told of the content that wrote it, once, with a cure for who writes. */
final class WrittenByTest {
    @TempDir
    Path temp;

    private List<Diagnostic> errors(String files) throws Exception {
        return findings(files).stream().filter(Diagnostic::isError).toList();
    }

    private List<Diagnostic> findings(String files) throws Exception {
        Path content =
                SiteText.parse("-- site.yaml --\nname: Test council\n" + files).writeTo(temp.resolve("content"));
        return Build.run(
                        Requests.website(content, temp.resolve("out"), null, LocalDate.of(2026, 11, 1)),
                        BuildProgress.SILENT)
                .diagnostics();
    }

    private static String place(Diagnostic each) {
        return each.path().replaceFirst(".*/content/", "") + ":"
                + each.where().position().line() + ":"
                + each.where().position().column();
    }

    @Test
    void twoPagesOfOneTitleAreToldWhereTheTitleIsWritten() throws Exception {
        String page = "---\nsummary: Words.\ntitle: Money for a bed\n---\nWords of ";
        List<Diagnostic> found = findings("-- pages/a.md --\n" + page + "one.\n-- pages/b.md --\n" + page + "two.\n");
        assertThat(found)
                .filteredOn(each -> each.rule().equals("duplicate-title"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(place(each)).isEqualTo("pages/b.md:3:8");
                    assertThat(each.hint()).isEqualTo("give one of the two a title that tells them apart");
                });
    }

    @Test
    void aLinkToNoPartIsToldAtItsPlace() throws Exception {
        List<Diagnostic> errors = errors("""
                -- pages/a.md --
                ---
                title: A
                summary: See [below](#nowhere).
                ---
                Some words, and [there](#gone), and *more*.
                -- decisions/d.yaml --
                title: Approve it
                body: "Those initiatives are in [3.6](#3.6)."
                """);
        assertThat(errors)
                .extracting(WrittenByTest::place)
                .containsExactlyInAnyOrder("pages/a.md:3:14", "pages/a.md:5:17", "decisions/d.yaml:2:33");
        assertThat(errors).allSatisfy(each -> {
            assertThat(each.message()).contains(" pages, like ").doesNotContain("--");
            assertThat(each.hint()).contains("entry:");
        });
    }

    @Test
    void aTableWithoutHeadsIsToldWhereItBegins() throws Exception {
        List<Diagnostic> errors =
                errors("-- pages/a.md --\n---\ntitle: A\n---\nWords.\n\n<table><tr><td>Monday</td></tr></table>\n");
        assertThat(errors).singleElement().satisfies(each -> {
            assertThat(place(each)).isEqualTo("pages/a.md:6:1");
            assertThat(each.rule()).isEqualTo("table");
        });
    }

    @Test
    void textAboutTemplatesCanBePublished() throws Exception {
        assertThat(errors("""
                -- pages/a.md --
                ---
                title: Write ${name} or <#if>
                summary: How ${name} & <#list> are used, and [object Object].
                ---
                Write ${name} in your letter, or <#if>.
                -- priorities.yaml --
                - number: "1"
                  title: A home
                  told: ["You write ${first.name} & <#else>."]
                """)).isEmpty();
    }

    @Test
    void noMoreIsTheReasonWhyAPageWasTakenBack() throws Exception {
        assertThat(
                        errors(
                                "-- pages/a.md --\n---\ntitle: A\nwithdrawn: {on: 2026-10-01, why: 'Ask ${name}.'}\n---\nWords.\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| Write ${name} | <#list x as y> |\n| --- | --- |\n| ${a} | ${b} |",
                "Write ${\"name\"} and ${'x'}.",
                "Write ${a*b*c} and ${a&nbsp;b} and $\\{a}.",
                "- ${a}\n- <#if>",
                "## ${\"a\"} for all\n\nWords."
            })
    void inWhateverFormTheyAreWritten(String text) throws Exception {
        assertThat(errors("-- pages/a.md --\n---\ntitle: A\n---\n" + text + "\n"))
                .isEmpty();
    }

    @Test
    void theWordsOfCellsAndItemsStandApartInADescription() throws Exception {
        errors("-- pages/a.md --\n---\ntitle: A\n---\n| Day | Hours |\n| --- | --- |\n| Monday | 9 to 5 |\n");
        assertThat(Files.readString(temp.resolve("out/pages/a.html")))
                .contains("<meta name=\"description\" content=\"Day Hours Monday 9 to 5\">");
    }

    @Test
    void whatAThemeLeavesIsToldOfItsFile() throws Exception {
        Path theme = Files.createDirectories(temp.resolve("themes/mine/messages"));
        Files.writeString(theme.resolve("en.properties"), "a=b\nframe.help=Help ${now}\n");
        assertThat(errors("theme: mine\n")).singleElement().satisfies(each -> {
            assertThat(each.path()).endsWith("themes/mine/messages/en.properties");
            assertThat(each.where().position().line()).isEqualTo(2);
        });
    }

    @Test
    void aThemeMayWriteAllThatHtmlAllows() throws Exception {
        Path theme = Files.createDirectories(temp.resolve("themes/mine"));
        Files.writeString(theme.resolve("header.ftlh"), """
                <!-- <p class='no> --><HEADER class='x > y'><A class=skip HREF=#main>Skip to the words</A>
                <p>3 < 4 <a href='page:home' title="a>b">Home</a></p></HEADER>
                """);
        assertThat(errors("theme: mine\n")).isEmpty();
        assertThat(Files.readString(temp.resolve("out/index.html")))
                .contains("<HEADER class=\"x > y\"><A class=\"skip\" HREF=\"#main\">")
                .contains("3 &lt; 4 <a href=\"index.html\" title=\"a>b\">");
    }
}
