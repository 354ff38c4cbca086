package org.strategypress.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.strategypress.output.OutputFile;
import org.strategypress.output.OutputFile.Role;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Severity;

class SiteRulesTest {
    @Test
    void twoPagesOfOneLanguageDoNotShareATitle() {
        assertThat(Pages.audit(
                        Pages.page("index.html", "Homes", "<a href=\"b.html\">b</a> <a href=\"c.html\">c</a>"),
                        Pages.page("b.html", "Homes", ""),
                        Pages.html(
                                "c.html",
                                Pages.page("c.html", "Homes", "").text().replace("en-GB", "cy"))))
                .containsExactly("duplicate-title: the page has the same title as b.html");
    }

    @Test
    void aPageThatNoWayLeadsToIsAWarning() {
        List<Diagnostic> found = Pages.run(
                Pages.page("index.html", "Home", "<a href=\"a.html\">a</a>"),
                Pages.page("a.html", "A", ""),
                Pages.page("404.html", "Lost", "<a href=\"lost.html\">x</a>"),
                Pages.page("lost.html", "L", "<a href=\"lost-too.html\">x</a>"),
                Pages.page("lost-too.html", "M", "<a href=\"lost.html\">x</a>"));

        assertThat(found).extracting(Diagnostic::path).containsExactly("lost-too.html", "lost.html");
        assertThat(found).extracting(Diagnostic::severity).containsOnly(Severity.WARNING);
    }

    @Test
    void aSiteHasAHomePage() {
        String lost = Pages.page("a.html", "A", "").text().replace("index.html", "a.html");

        assertThat(Pages.audit(Pages.html("a.html", lost))).containsExactly("no-home: the site has no home page");
    }

    @Test
    void aFileThatHostsRefuseIsNamed() {
        OutputFile large = new OutputFile("big.pdf", Role.DOCUMENT, new byte[SiteRules.MOST_BYTES + 1]);

        assertThat(Pages.audit(Pages.page("index.html", "Home", ""), large))
                .containsExactly("file-size: the file has 26214401 bytes; many hosts take 25 MiB at most");
    }

    @Test
    void findingsComeInOneOrderWhateverTheOrderOfTheFiles() {
        List<OutputFile> files = new ArrayList<>(List.of(Pages.css("")));
        for (int i = 0; i < 40; i++) {
            files.add(Pages.page("p" + i + ".html", "Same", "<h4>x</h4><a href=\"gone" + i + ".html\">x</a>"));
        }
        List<Diagnostic> first = WebAudit.run(files);
        Collections.shuffle(files, new Random(3));

        assertThat(WebAudit.run(files).toString().replaceAll("@[0-9a-f]+", ""))
                .isEqualTo(first.toString().replaceAll("@[0-9a-f]+", ""));
        assertThat(first).hasSize(40 * 4);
    }
}
