package org.strategypress.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.source.Diagnostic;

class PageRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>One<br>two <strong>three</strong> &amp; four &lt; five</p>",
                "<h2>A</h2><h3>B</h3><h4>C</h4><h2>D</h2>",
                "<img src=\"css/site.css\" alt=\"\"><img src=\"css/site.css\" alt=\"A front door\">",
                "<svg aria-hidden=\"true\"><path d=\"M0 0\"/></svg><svg role=\"img\" aria-label=\"Up\"><path/></svg>",
                "<a href=\"index.html\"><img src=\"css/site.css\" alt=\"Home\"></a>",
                "<a href=\"https://example.org/a?b=1&amp;c=2\">Out</a> <a href=\"tel:+44207\">Call</a> <a href=\"mailto:a@b.c\">Write</a>",
                "<button aria-label=\"Close\"><svg aria-hidden=\"true\"></svg></button>",
                "<label for=\"q\">Search</label><input id=\"q\"><label>Age <select><option>1</option></select></label>",
                "<p lang=\"ar\" dir=\"rtl\">نص <span lang=\"en\" dir=\"ltr\">text</span></p><p lang=\"zh-Hant\">x</p>",
                "<a id=\"place\"></a><bdi lang=\"ar\">x</bdi><p lang=\"az-Arab\" dir=\"rtl\">x</p><p lang=\"ckb\" dir=\"rtl\">x</p><p lang=\"ti\">x</p>",
                "<table><caption>Who</caption><tr><th scope=\"col\">A</th></tr><tr><td>1</td></tr></table>",
                "<script type=\"application/ld+json\">{\"a\":\"<b>\"}</script><script src=\"css/site.css\" defer></script>",
                "<pre><code>${x}</code></pre><p data-callout=\"note\">Costs $5 {really}</p>",
                "<p id=\"a\">x</p><p aria-describedby=\"a content\"><a href=\"#a\">a</a> <a href=\"#top\">up</a></p>",
                "<p id=\"für\">x</p><a href=\"#f%C3%BCr\">für</a>",
                "<!-- <div> a comment --><details><summary>More</summary><p>x</p></details>",
            })
    void findNothingOnAGoodPage(String content) {
        assertThat(Pages.audit(content)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<h1>Second</h1> | headings",
                "<h3>Skipped</h3> | headings",
                "<h2> &nbsp; </h2> | empty-heading",
                "<p>never closed | broken-markup",
                "<b><i>crossed</b></i> | broken-markup",
                "</section> | broken-markup",
                "<div/> | broken-markup",
                "<p>a <div>block</div> b</p> | broken-markup",
                "<p class=\"a\" class=\"b\">x</p> | broken-markup",
                "<p>1 < 2</p> | broken-markup",
                "<a href=\"index.html\">a <button>b</button></a> | broken-markup",
                "<p id=\"content\">x</p> | duplicate-id",
                "<p id=\"\">x</p> | id",
                "<p id=\"a b\">x</p> | id",
                "<p aria-labelledby=\"nowhere\">x</p> | missing-id",
                "<label for=\"nowhere\">x</label> | missing-id",
                "<input type=\"text\"> | field-label",
                "<img src=\"css/site.css\"> | image-alt",
                "<svg><path/></svg> | image-alt",
                "<a href=\"index.html\"></a> | empty-link",
                "<a href=\"index.html\"><span aria-hidden=\"true\">x</span></a> | empty-link",
                "<button><img src=\"css/site.css\" alt=\"\"></button> | empty-button",
                "<p lang=\"english\">x</p> | language",
                "<p lang=\"xx\">x</p> | language",
                "<p lang=\"en_GB\">x</p> | language",
                "<a hreflang=\"\" href=\"index.html\">x</a> | language",
                "<p lang=\"fa\">x</p> | direction",
                "<p lang=\"en\" dir=\"rtl\">x</p> | direction",
                "<p lang=\"ku-Arab\">x</p> | direction",
                "<p style=\"color:red\">x</p> | inline-code",
                "<p onclick=\"x()\">x</p> | inline-code",
                "<script>x()</script> | inline-code",
                "<style>p{}</style> | inline-code",
                "<table><tr><th scope=\"col\">A</th></tr></table> | table",
                "<table><caption>A</caption><tr><td>A</td></tr></table> | table",
                "<table><caption>A</caption><tr><th>A</th></tr></table> | table",
                "<table><caption>A</caption><tr><th scope=\"\">A</th></tr></table> | table",
                "<main>x</main> | landmarks",
                "<p>${title}</p> | leftover",
                "<p title=\"${title}\">x</p> | leftover",
                "<p>&lt;#if x&gt;</p> | leftover",
                "<div data-callout=\"\"></div> | leftover",
                "<a href=\"entry:homes\">x</a> | symbolic-link",
                "<img src=\"media:a.png\" alt=\"\"> | symbolic-link",
                "<a href=\"page:home\">x</a> | symbolic-link",
            })
    void nameTheFault(String content, String rule) {
        assertThat(Pages.rules(content)).containsExactly(rule);
    }

    @Test
    void pointAtTheTagInTheFinishedPage() {
        Diagnostic found = Pages.run(Pages.page("index.html", "A", "<p>x</p>\n  <h4>Deep</h4>"))
                .get(0);

        assertThat(found.path()).isEqualTo("index.html");
        assertThat(found.message()).isEqualTo("a heading jumps from h1 to h4");
        assertThat(found.where().text()).isEqualTo("<h4>");
        assertThat(found.where().position().line()).isEqualTo(10);
    }

    @Test
    void wantADocumentThatSaysWhatItIs() {
        String good = Pages.page("index.html", "A", "").text();

        assertThat(broken(good, "<!DOCTYPE html>", "")).containsExactly("page-document");
        assertThat(broken(good, "<meta charset=\"utf-8\">", "")).containsExactly("page-document");
        assertThat(broken(good, "<title>A</title>", "")).containsExactly("page-title");
        assertThat(broken(good, "<title>A</title>", "<title> </title>")).containsExactly("page-title");
        assertThat(broken(good, " lang=\"en-GB\"", "")).containsExactly("language");
        assertThat(broken(good, "<h1>A</h1>", "")).containsExactly("headings");
        assertThat(broken(good, "<a href=\"#content\">Skip to content</a>", "")).containsExactly("skip-link");
        assertThat(broken(good, "<h1>A</h1>", "<h2>B</h2><h1>A</h1>")).containsExactly("headings");
    }

    private static List<String> broken(String good, String part, String instead) {
        assertThat(good).contains(part);
        return Pages.run(Pages.html("index.html", good.replace(part, instead))).stream()
                .map(Diagnostic::rule)
                .toList();
    }
}
