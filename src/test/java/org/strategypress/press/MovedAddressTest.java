package org.strategypress.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.strategypress.source.Diagnostic;

/** An address that was published leads to its entry, whatever that is called now; only what is there now is listed. */
class MovedAddressTest extends WrittenSite {
    private void writeAll() throws IOException {
        write("site.yaml", "name: Growing up here\nbase-url: https://care.example/offer\nlanguages: [en, ar]\n");
        write("contacts.yaml", "- {id: duty, title: Duty team, kind: emergency, phone: 01632 960001, urgent: yes}\n");
        write(
                "offer/grant.md",
                "---\ntitle: Home grant\nwas: [leaving-grant, setup]\nareas: [accommodation]\nbasis: discretionary\ncontact: duty\n---\nMoney.\n");
        write("offer/grant.ar.md", "---\ntitle: منحة\n---\nمال.\n");
        write("pages/visit.md", "---\ntitle: Visit us\nwas: come\n---\nCome in. See [it](entry:grant).\n");
    }

    @Test
    void theOldAddressSaysWhereItIsNow() throws Exception {
        writeAll();
        assertThat(build())
                .noneMatch(Diagnostic::isError)
                .extracting(Diagnostic::rule)
                .doesNotContain("orphan", "duplicate-title");
        for (String old : List.of("leaving-grant", "setup")) {
            assertThat(read("offer/" + old + ".html"))
                    .contains("<h1>This page has a new address</h1>")
                    .contains("href=\"grant.html\">Home grant</a>")
                    .contains("<link rel=\"canonical\" href=\"https://care.example/offer/offer/grant.html\">")
                    .doesNotContain("http-equiv=\"refresh\"");
        }
        assertThat(read("offer/setup.ar.html"))
                .contains("lang=\"ar\" dir=\"rtl\"", "<h1>لهذه الصفحة عنوان جديد</h1>", "href=\"grant.ar.html\"");
        assertThat(read("pages/come.html")).contains("href=\"visit.html\">Visit us</a>");
    }

    @Test
    void webServersLeadThereAtOnce() throws Exception {
        writeAll();
        build();
        assertThat(read("hosting/nginx.conf"))
                .contains("location = /offer/pages/come.html { return 301 /offer/pages/visit.html; }\n")
                .contains(
                        "location = /offer/offer/setup.html { access_log off; return 301 /offer/offer/grant.html; }\n");
        assertThat(read("hosting/apache.conf"))
                .contains("RedirectMatch permanent \"^/offer/pages/come\\.html$\" \"/offer/pages/visit.html\"\n");
        assertThat(read("hosting/site.caddy"))
                .contains("redir /offer/pages/come.html /offer/pages/visit.html permanent\n");
        assertThat(read("_redirects")).contains("/offer/pages/come.html /offer/pages/visit.html 301\n");
        assertThat(read("hosting/busybox.conf")).doesNotContain("come", "{moved}");
    }

    @Test
    void listsSearchAndSitemapKnowThePresentOnly() throws Exception {
        writeAll();
        build();
        try (Stream<Path> all = Files.walk(temp.resolve("out"))) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                String path = temp.resolve("out").relativize(each).toString();
                if (path.matches("[^.].*(html|xml|js|json)")
                        && !path.matches("offer/(leaving-grant|setup).*|pages/come.html|about.html")) {
                    assertThat(Files.readString(each))
                            .as(path)
                            .doesNotContain("leaving-grant", "come.html", "setup.html");
                }
            }
        }
    }

    @Test
    void anAddressThatIsTakenIsRefusedAndAnOldReferenceIsTold() throws Exception {
        writeAll();
        write("pages/other.md", "---\ntitle: Other\nwas: [grant, come]\n---\nWords.\n");
        write("pages/third.md", "---\ntitle: Third\n---\nWords.\n");
        write("explainers/why.md", "---\ntitle: Why\nabout: [setup]\n---\nWords.\n");
        List<Diagnostic> found = build().stream().filter(Diagnostic::isError).toList();
        assertThat(found)
                .extracting(Diagnostic::rule)
                .containsExactlyInAnyOrder("was-taken", "was-taken", "unknown-reference");
        assertThat(found).anySatisfy(each -> assertThat(each.hint()).isEqualTo("its id is “grant” now: write that"));
    }

    @Test
    void withoutOldIdsNothingIsWritten() throws Exception {
        writeAll();
        write("offer/grant.md", "---\ntitle: Home grant\nareas: [accommodation]\nbasis: discretionary\n---\nMoney.\n");
        write("pages/visit.md", "---\ntitle: Visit us\n---\nCome in. See [it](entry:grant).\n");
        build();
        assertThat(temp.resolve("out/_redirects")).doesNotExist();
        assertThat(read("hosting/nginx.conf")).endsWith("}\n").doesNotContain("{moved}", "301");
    }

    @Test
    void whatWasTakenBackSaysSoAndNothingElseHasIt() throws Exception {
        writeAll();
        write(
                "offer/grant.md",
                "---\ntitle: Home grant\nwithdrawn: {on: 2026-10-01, why: Ask for the new fund.}\nareas: [accommodation]\nbasis: discretionary\ncontact: duty\n---\nMoney.\n");
        assertThat(build()).extracting(Diagnostic::rule).contains("refers-to-withdrawn");
        write("pages/visit.md", "---\ntitle: Visit us\n---\nCome in.\n");
        write("pages/visit.ar.md", "---\ntitle: زورونا\n---\nتعالوا.\n");
        assertThat(build())
                .noneMatch(Diagnostic::isError)
                .extracting(Diagnostic::rule)
                .doesNotContain("orphan");
        assertThat(read("offer/grant.html"))
                .contains("<h1>Home grant</h1>", "We took this page down on 1 October 2026.", "Ask for the new fund.")
                .contains("<meta name=\"robots\" content=\"noindex\">")
                .doesNotContain("Money.");
        assertThat(read("offer/grant.ar.html"))
                .contains("منحة</h1>", "أزلنا هذه الصفحة", "lang=\"ar\" dir=\"rtl\"")
                .doesNotContain("مال.");
        assertThat(read("hosting/nginx.conf")).contains("offer/grant\\.html$");
        for (String list : List.of("contents.html", "a-z.html", "index.html", "sitemap.xml", "all.html")) {
            assertThat(read(list)).as(list).doesNotContain("Home grant", "offer/grant");
        }
    }

    @Test
    void aDayAloneTakesAnEntryBack() throws Exception {
        writeAll();
        write("pages/visit.md", "---\ntitle: Visit us\nwithdrawn: 2026-10-01\n---\nCome in.\n");
        assertThat(build()).noneMatch(Diagnostic::isError);
        assertThat(read("pages/visit.html")).contains("We took this page down on 1 October 2026.");
    }
}
