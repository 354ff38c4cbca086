package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.audit.PageWords;
import org.strategypress.audit.WebText;
import org.strategypress.audit.Words;
import org.strategypress.output.OutputFile;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.BuildReport;
import org.strategypress.press.Requests;
import org.strategypress.word.LibreOffice;
import org.strategypress.word.WordPages;

/** The strategy as a Word file: the words of the website's pages, in what Word knows as headings, lists, tables and links. */
class WordEditionTest {
    private static final String SITE = """
            -- site.yaml --
            name: Growing up here
            council: {name: Test council}
            languages: [%s]
            base-url: https://test.example
            updated: 2026-11-01
            editions: {offer: no, areas: no, pledges: no, word: yes}
            -- media.yaml --
            - {file: house.svg, alt: A house}
            -- media/house.svg --
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M0 0h9v9z"/></svg>
            -- strategy.md --
            ---
            title: Homes & friends
            period: 2026-30
            ---
            Words on [homes first](entry:homes), &lt;signs&gt; and a note[^1].

            ![A house](media:house.svg)

            1. One
            2. Two

            | A | B |
            |---|---|
            | 1 | 2 |

            [^1]: A note.
            -- priorities/homes.md --
            ---
            title: Homes first
            plain: A home for each of us.
            ---
            ## Why

            - A safe home
            """;

    @TempDir
    Path temp;

    @Test
    void itSaysTheWordsOfItsPagesInTheirOrder() throws Exception {
        Path docx = build("en", "en");
        List<PageWords> said = new ArrayList<>();
        for (String page : List.of("strategy/index.html", "priorities/homes.html")) {
            Path file = temp.resolve("out-en").resolve(page);
            said.addAll(WebText.read(new OutputFile(page, OutputFile.Role.PAGE, Files.readAllBytes(file))));
        }
        var pages = WordPages.read(Files.readAllBytes(docx));
        assertThat(said)
                .isNotEmpty()
                .allSatisfy(page -> assertThat(Words.of(String.valueOf(pages.get(page.page()))))
                        .as(page.page())
                        .isEqualTo(page.words()));
    }

    @Test
    void itHasHeadingsListsTablesLinksNotesAndPicturesWithTheirWords() throws Exception {
        String docx =
                Files.readString(build("en", "en"), StandardCharsets.ISO_8859_1).replaceAll("[^\\x20-\\x7e]", "");
        assertThat(docx)
                .contains(
                        "<w:pStyle w:val=\"Heading", "<w:pStyle w:val=\"ListNumber\"", "<w:pStyle w:val=\"ListBullet\"")
                .contains("<w:tblHeader/>", "<w:hyperlink ", "descr=\"A house\"", "A note.")
                .contains("&lt;signs&gt;")
                .doesNotContain("vbaProject", "<script");
    }

    @Test
    void theSameContentGivesTheSameBytesAndTheFileStandsOnThePageOfFormats() throws Exception {
        byte[] first = Files.readAllBytes(build("en", "en"));
        assertThat(Files.readAllBytes(build("en", "again"))).isEqualTo(first);
        assertThat(Jsoup.parse(Files.readString(temp.resolve("out-en/formats.html")))
                        .select("section:has(> #formats-word) a[href=documents/strategy.docx]")
                        .attr("type"))
                .startsWith("application/vnd.openxmlformats-officedocument.wordprocessingml");
    }

    @Test
    void noneIsMadeUnlessAskedFor() throws Exception {
        build("en", "without", SITE.replace(", word: yes", ""));
        assertThat(temp.resolve("out-without/documents/strategy.pdf")).exists();
        assertThat(temp.resolve("out-without/documents/strategy.docx")).doesNotExist();
    }

    /** Opened by another program than ours, where that is there. */
    @Test
    void libreOfficeReadsItWhole() throws Exception {
        for (String language : new String[] {"en", "ar"}) {
            Path docx = build(language, "office-" + language);
            List<String> read = Words.of(LibreOffice.text(docx));
            String pages =
                    String.join(" ", WordPages.read(Files.readAllBytes(docx)).values());
            assertThat(Words.of(pages)).contains("Two", "Homes");
            assertThat(read).as(language).containsAll(Words.of(pages));
        }
    }

    private Path build(String language, String name) throws Exception {
        return build(language, name, SITE);
    }

    private Path build(String language, String name, String site) throws Exception {
        Path content = SiteText.parse(site.formatted(language)).writeTo(temp.resolve("content-" + name));
        Path out = temp.resolve("out-" + name);
        BuildReport report =
                Build.run(Requests.ownDate(content, out, null, LocalDate.of(2026, 11, 1)), BuildProgress.SILENT);
        assertThat(report.isRefused()).as("%s", report.diagnostics()).isFalse();
        assertThat(report.diagnostics().toString()).doesNotContain("strategy.docx");
        return out.resolve("documents/strategy.docx");
    }
}
