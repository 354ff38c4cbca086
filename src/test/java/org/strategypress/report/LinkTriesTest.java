package org.strategypress.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.strategypress.content.ContentReader;
import org.strategypress.model.Publication;
import org.strategypress.report.LinkTries.Result;
import org.strategypress.source.DiagnosticText;
import org.strategypress.source.Diagnostics;

/** What somebody's link checker said is told where the links stand. */
class LinkTriesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String LYCHEE = """
            {
              "total": 3,
              "excluded_map": {"a.md": [{"url": "https://no.example/", "status": {"text": "Excluded"}}]},
              "success_map": {"a.md": [{"url": "https://good.example/", "status": {"text": "200 OK", "code": 200}}]},
              "error_map": {
                "a.md": [
                  {"url": "https://gone.example/page", "status": {"text": "Rejected status code (this depends on your configuration)", "code": 404}},
                  {"url": "https://dead.example/", "status": {"text": "Network error", "details": "Name or service not known"}}
                ]
              }
            }
            """;

    @TempDir
    Path folder;

    private Publication read() throws IOException {
        Files.writeString(folder.resolve("site.yaml"), "name: Test\n");
        Files.createDirectories(folder.resolve("pages"));
        Files.writeString(
                folder.resolve("pages/a.md"),
                "---\ntitle: A page\n---\nRead [this](https://gone.example/page), [that](https://gone.example/page/two) and"
                        + " https://dead.example.\n\n- [again](https://GONE.example/page#part)\n- [good](https://good.example)\n");
        return Objects.requireNonNull(
                ContentReader.read(folder, "content", false).publication());
    }

    private String told(String list) throws IOException {
        Diagnostics out = new Diagnostics();
        LinkList.read(list, DAY).tell(read(), out);
        StringBuilder text = new StringBuilder();
        out.sorted().forEach(each -> text.append(DiagnosticText.text(each)).append('\n'));
        return text.toString();
    }

    @Test
    void brokenLinksOfLycheeAreToldAtEachPlace() throws IOException {
        String told = told(LYCHEE);
        assertThat(told)
                .contains(
                        "content/pages/a.md:4:13: warning: nobody got through to this address on 2026-11-20: 404 Rejected")
                .contains(
                        "content/pages/a.md:4:83: warning: nobody got through to this address on 2026-11-20: Network error")
                .contains("content/pages/a.md:6:11: warning:")
                .doesNotContain("4:48", "good");
    }

    @Test
    void theReportSaysOfEachAddressWhetherItWasTried() throws IOException {
        Publication publication = read();
        String tried = LinksPart.of(publication, LinkList.read(LYCHEE, DAY)).toString();
        assertThat(tried)
                .contains("[https://good.example, 2026-11-20, [Say[name=link-works], 200 OK], [")
                .contains("[https://gone.example/page, 2026-11-20, [Say[name=link-broken], 404 Rejected")
                .contains("[https://gone.example/page/two, Say[name=never], , [");
    }

    @Test
    void theLatestTryCounts() {
        LinkTries tries = LinkList.read(
                "{\"address\": \"https://a.example/x\", \"status\": 404, \"day\": \"2026-10-01\"}\n"
                        + "{\"address\": \"https://a.example/x/\", \"status\": 200, \"day\": \"2026-11-01\"}\n"
                        + "{\"address\": \"https://A.example/x#y\", \"status\": 500, \"day\": \"2026-09-01\"}\n",
                DAY);
        assertThat(tries.of("https://a.example/x"))
                .isEqualTo(new LinkTries.Try(LocalDate.of(2026, 11, 1), "200", Result.WORKS));
        assertThat(tries.of("https://a.example/X")).isNull();
    }

    @Test
    void aTableOfLinkCheckerFitsAsItIs() {
        LinkTries tries = LinkList.read(
                "# created by LinkChecker at 2026-11-02\n"
                        + "urlname;parentname;base;result;warningstring;infostring;valid;url;line;column;name\n"
                        + "a/b;p;;200 OK;;;True;https://a.example/b;1;1;n\n"
                        + "c;p;;\"404 Not; Found\";;;False;https://a.example/c;1;1;n\n",
                DAY);
        assertThat(tries.of("https://a.example/b"))
                .extracting(LinkTries.Try::result)
                .isEqualTo(Result.WORKS);
        assertThat(tries.of("https://a.example/c")).isEqualTo(new LinkTries.Try(DAY, "404 Not; Found", Result.BROKEN));
    }

    @ParameterizedTest
    @CsvSource({
        "200, WORKS",
        "301, WORKS",
        "ok, WORKS",
        "404 Not Found, BROKEN",
        "410, BROKEN",
        "500, BROKEN",
        "Failed: Network error, BROKEN",
        "403 Forbidden, UNSURE",
        "429, UNSURE",
        "999, UNSURE",
        "Timeout, UNSURE"
    })
    void whatServersTellProgramsAloneIsNoBrokenLink(String status, Result result) {
        LinkTries tries = LinkList.read("address,status,day\nhttps://a.example/,\"" + status + "\",2026-11-01\n", DAY);
        assertThat(tries.of("https://a.example"))
                .extracting(LinkTries.Try::result)
                .isEqualTo(result);
    }

    @Test
    void whatIsNoListHoldsNoTries() {
        assertThat(LinkList.read("Hello\nthere,\n", DAY).size()).isZero();
        assertThat(LinkList.read("{\"a\": [1, {\"url\": \"ftp://x\", \"status\": 1}]}", DAY)
                        .size())
                .isZero();
        assertThat(LinkList.read("", DAY).size()).isZero();
    }
}
