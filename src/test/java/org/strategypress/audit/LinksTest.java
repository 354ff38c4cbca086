package org.strategypress.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.strategypress.output.OutputFile;
import org.strategypress.output.OutputFile.Role;
import org.strategypress.source.Diagnostic;

class LinksTest {
    @Test
    void everyWayToNameAFileIsFollowed() {
        assertThat(site("""
                <a href="pledges/homes.html">a</a> <a href="./pledges/homes.html#part">b</a>
                <a href="pledges/homes.html?from=home#part">c</a>
                <img src="a.webp" srcset="a.webp 1x, b.webp 2x" alt="">
                <picture><source srcset="a.webp 300w,b.webp 600w"><img src="b.webp" alt=""></picture>
                <a href="plan.pdf#page=3">d</a>
                """)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<a href=\"nowhere.html\">x</a> | broken-link",
                "<a href=\"pledges/\">x</a> | broken-link",
                "<a href=\"../index.html\">x</a> | broken-link",
                "<a href=\"Plan.pdf\">x</a> | broken-link",
                "<a href=\"\">x</a> | broken-link",
                "<img src=\"gone.webp\" alt=\"\"> | broken-link",
                "<img src=\"a.webp\" srcset=\"a.webp 1x, gone.webp 2x\" alt=\"\"> | broken-link",
                "<script src=\"gone.js\"></script> | broken-link",
                "<link rel=\"stylesheet\" href=\"gone.css\"> | broken-link",
                "<link rel=\"alternate\" href=\"gone.xml\"> | broken-link",
                "<svg aria-hidden=\"true\"><use href=\"gone.svg#x\"/></svg> | broken-link",
                "<form action=\"gone.html\"></form> | broken-link",
                "<a href=\"#nowhere\">x</a> | broken-fragment",
                "<a href=\"#\">x</a> | broken-fragment",
                "<a href=\"index.html#nowhere\">x</a> | broken-fragment",
                "<a href=\"pledges/homes.html#nowhere\">x</a> | broken-fragment",
                "<a href=\"pledges/homes.html#\">x</a> | broken-fragment",
                "<a href=\"/index.html\">x</a> | absolute-link",
                "<base href=\"/\"> | absolute-link",
                "<img src=\"https://example.org/a.png\" alt=\"\"> | other-origin",
                "<img src=\"//example.org/a.png\" alt=\"\"> | other-origin",
                "<img src=\"data:image/png;base64,AAAA\" alt=\"\"> | other-origin",
                "<link rel=\"preconnect\" href=\"https://example.org\"> | other-origin",
                "<script src=\"https://example.org/a.js\"></script> | other-origin",
                "<a href=\"javascript:x()\">x</a> | unsafe-link",
                "<a href=\"jav&#97;script:x()\">x</a> | unsafe-link",
                "<a href=\"//example.org\">x</a> | unsafe-link",
                "<a href=\"file:///etc/passwd\">x</a> | unsafe-link",
            })
    void aLinkThatDoesNotLandIsNamed(String content, String rule) {
        assertThat(site(content))
                .hasSize(1)
                .allSatisfy(found -> assertThat(found).startsWith(rule + ": "));
    }

    @ParameterizedTest
    @CsvSource({
        "foreword, did you mean #1-foreword?",
        "2, did you mean #2-what-we-do?",
        "2-waht-we-do, did you mean #2-what-we-do?",
        "part, ",
        "elsewhere, "
    })
    void theHeadingThatIsMeantIsNamed(String part, String cure) {
        String content = "<h2 id=\"1-foreword\">1. Foreword</h2><h2 id=\"2-what-we-do\">2. What we do</h2>"
                + "<h2 id=\"a-part\">A part</h2><h2 id=\"another-part\">Another part</h2><a href=\"#" + part
                + "\">x</a>";
        assertThat(Pages.run(Pages.page("index.html", "Home", content)))
                .filteredOn(each -> each.rule().equals("broken-fragment"))
                .extracting(Diagnostic::hint)
                .containsExactly(cure);
    }

    @Test
    void relationsMayNameTheSitesOwnAddress() {
        assertThat(site("<link rel=\"canonical\" href=\"https://example.org/index.html\">"))
                .isEmpty();
    }

    @Test
    void linksOfDeepPagesAreFollowedFromTheirFolder() {
        assertThat(Pages.audit(
                        Pages.page("index.html", "Home", "<a href=\"a/b/c.html\">c</a>"),
                        Pages.page(
                                "a/b/c.html", "Deep", "<a href=\"../../index.html\">x</a> <a href=\"../d.html\">d</a>"),
                        Pages.page("a/d.html", "D", "<a href=\"b/c.html\">x</a> <a href=\"d.html#content\">d</a>")))
                .isEmpty();
    }

    @Test
    void onlyThePageForLostReadersUsesFullAddresses() {
        String links = "<a href=\"/council/index.html\">a</a><a href=\"https://example.org/x/index.html\">b</a>"
                + "<a href=\"/council/\">c</a><img src=\"/council/css/site.css\" alt=\"\">";

        assertThat(Pages.audit(Pages.page("index.html", "Home", ""), Pages.page("404.html", "Lost", links)))
                .isEmpty();
        assertThat(Pages.audit(
                        Pages.page("index.html", "Home", ""),
                        Pages.page("404.html", "Lost", "<a href=\"/council/gone.html\">x</a>")))
                .containsExactly("broken-link: the address \"/council/gone.html\" leads to no file of the site");
    }

    @Test
    void styleSheetsAskOnlyForFilesOfTheSite() {
        assertThat(sheet(
                        "@import 'x.css'; a { b: url(\"../a.webp\"), url(../gone.svg#y), url('https://example.org/z') }"
                                + "/* url(comment.png) */ c { d: url(#part) }"))
                .containsExactly(
                        "broken-link: the address \"../gone.svg#y\" in the style sheet leads to no file of the site",
                        "broken-link: the address \"x.css\" in the style sheet leads to no file of the site",
                        "other-origin: the style sheet fetches \"https://example.org/z\" from elsewhere");
    }

    private static List<String> sheet(String css) {
        List<OutputFile> files = List.of(
                Pages.page("index.html", "Home", ""), Pages.css(css), OutputFile.text("a.webp", Role.ASSET, "a"));
        return WebAudit.run(files).stream()
                .map(found -> found.rule() + ": " + found.message())
                .toList();
    }

    private static List<String> site(String content) {
        return Pages.audit(
                Pages.page("index.html", "Home", content + "<a href=\"pledges/homes.html\">Homes</a>"),
                Pages.page("pledges/homes.html", "Homes", "<p id=\"part\">x</p>"),
                OutputFile.text("a.webp", Role.ASSET, "a"),
                OutputFile.text("b.webp", Role.ASSET, "b"),
                OutputFile.text("plan.pdf", Role.DOCUMENT, "pdf"));
    }
}
