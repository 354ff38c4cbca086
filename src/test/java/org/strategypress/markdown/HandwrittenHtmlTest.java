package org.strategypress.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.model.text.Prose;

class HandwrittenHtmlTest {

    /** Whoever names a language need not know that HTML asks for its direction too, on a page of either direction. */
    @Test
    void aLanguageBringsItsDirection() {
        assertThat(Parsed.block("a <span lang=\"ar\">b</span> <b lang=\"ti\">c</b>")
                        .flat())
                .isEqualTo("<p>a <span lang=\"ar\" dir=\"rtl\">b</span> <b lang=\"ti\" dir=\"ltr\">c</b></p>");
        assertThat(Parsed.block("a <i dir=\"auto\" lang=\"ar\">b</i> <bdi lang=\"ar\">c</bdi>")
                        .flat())
                .isEqualTo("<p>a <i dir=\"auto\" lang=\"ar\">b</i> <bdi lang=\"ar\">c</bdi></p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "samp",
                "small", "span", "strong", "sub", "sup", "time", "var"
            })
    void wordsMayBeMarkedUpInALine(String tag) {
        String html = "a <" + tag + " lang=\"cy\" dir=\"ltr\">b</" + tag + ">";
        Parsed parsed = Parsed.block(html);
        assertThat(parsed.diagnostics()).isEmpty();
        assertThat(parsed.flat()).isEqualTo("<p>" + html + "</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div lang=\"ar\" dir=\"rtl\"><p>a</p></div>",
                "<details open=\"\"><summary>a</summary><p>b</p></details>",
                "<dl><dt>a</dt><dd>b</dd></dl>",
                "<ol start=\"3\"><li>a</li></ol><ul><li>b</li></ul>",
                "<table><caption>a</caption><colgroup><col span=\"2\"></colgroup><thead><tr><th scope=\"col\">b</th></tr></thead>"
                        + "<tbody><tr><td colspan=\"2\">c</td></tr></tbody><tfoot><tr><td>d</td></tr></tfoot></table>",
                "<figure><blockquote>a</blockquote><figcaption>b</figcaption></figure>",
                "<pre>a\n  b</pre>",
                "<p>a<br>b <ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby></p><hr>",
                "<p><time datetime=\"2026-01-02\">a</time> <abbr title=\"a &amp; b\">c</abbr> 1 &lt; 2 &amp; ©</p>",
                "<h3 id=\"a\">b</h3>",
            })
    void blocksMayBeWritten(String html) {
        Parsed parsed = Parsed.block(html.startsWith("<h3") ? "## A\n\n" + html : html);
        assertThat(parsed.diagnostics()).isEmpty();
        assertThat(parsed.html()).contains(html);
    }

    @Test
    void markdownMayStandInsideBlocks() {
        Parsed parsed = Parsed.block("<details>\n<summary>More</summary>\n\n- *a*\n\n</details>");
        assertThat(parsed.diagnostics()).isEmpty();
        assertThat(parsed.flat()).isEqualTo("<details><summary>More</summary><ul><li><em>a</em></li></ul></details>");
    }

    @Test
    void commentsAreForTheAuthorsOnly() {
        Parsed parsed = Parsed.block("a <!-- b --> c\n\n<!-- d\n\ne -->\n\n> <!-- x\n> y --> z");
        assertThat(parsed.diagnostics()).isEmpty();
        assertThat(parsed.dom().text()).isEqualTo("a c z");
    }

    /** The comment is for authors; the words behind it are for readers, like all others. */
    @Test
    void wordsBehindACommentAreMarkdown() {
        Parsed parsed =
                Parsed.block("<!-- a -->Words **b**\n\n<!-- c -->[d](https://a.example)\\\n*e*\n\n- <!-- f -->g *h*");
        assertThat(parsed.diagnostics()).isEmpty();
        assertThat(parsed.flat())
                .isEqualTo("<p>Words <strong>b</strong></p><p><a href=\"https://a.example\">d</a><br><em>e</em></p>"
                        + "<ul><li>g <em>h</em></li></ul>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<br>@words | <br><p>words</p>",
                "<hr>@two words@@next | <hr><p>two words</p><p>next</p>",
                "<details>@<summary>More</summary>@Words and <b>others</b>.@</details>@Behind."
                        + "| <details><summary>More</summary><p>Words and <b>others</b>.</p></details><p>Behind.</p>",
                "<div>Words<p>para</p>more <b>and</b></div> | <div><p>Words</p><p>para</p><p>more <b>and</b></p></div>",
                "<b>@words@</b> | <p><b>words</b></p>",
                "<!-- a@@b -->c | <p>c</p>",
                "<p>a</p>@b<hr>c | <p>a</p><p>b</p><hr><p>c</p>",
                "<ul><li>a<p>b</p>c</li></ul> | <ul><li>a<p>b</p>c</li></ul>",
            })
    void bareWordsAmongBlocksAreAParagraph(String text, String html) {
        Parsed parsed = Parsed.block(text.replace("@", "\n"));
        assertThat(parsed.diagnostics()).isEmpty();
        assertThat(parsed.flat()).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"**bold** words", "see [us](https://a.example)", "- item", "## Head"})
    void markdownThatHtmlKeepsFromBeingReadIsTold(String words) {
        Parsed parsed = Parsed.block("<details>\n<summary>More</summary>\n" + words + "\n</details>");
        assertThat(parsed.rules()).containsExactly("markdown-in-html");
        assertThat(Parsed.block("<details>\n<summary>More</summary>\n\n" + words + "\n\n</details>")
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void anElementAcrossParagraphsIsStillToldOnce() {
        assertThat(Parsed.block("<b>\n\nwords\n\n</b>").rules()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(Parsed.block("<b>words").rules()).containsExactly("html-not-closed");
        assertThat(Parsed.block("words</div>").rules()).containsExactly("html-not-opened");
        assertThat(Parsed.block("<div>\nwords").rules()).containsExactly("html-not-closed");
    }

    @Test
    void pastedLooksAreLeftOutAndTold() {
        Parsed parsed = Parsed.block(
                "<p class=\"MsoNormal\" style='margin: 0cm; font-family: \"Arial\",sans-serif'>a</p>\n\n"
                        + "<table border=\"1\"><tr><td width=\"9\" colspan=\"2\" style=\"background-color:white\">b</td></tr></table>\n");
        assertThat(parsed.rules()).containsOnly("pasted-looks").hasSize(5);
        assertThat(parsed.diagnostics()).noneMatch(each -> each.isError());
        assertThat(parsed.flat()).isEqualTo("<p>a</p><table><tr><td colspan=\"2\">b</td></tr></table>");
    }

    @Test
    void looksHideNoMistakeOfStructure() {
        assertThat(Parsed.block("<p style=\"margin:0\">a <div>x</div></p>").rules())
                .contains("html-structure");
    }

    @Test
    void headingsTakePartInTheOutline() {
        Parsed parsed = Parsed.block("<h2>One <b>&amp;</b> only</h2>\n\n## One only\n");
        assertThat(parsed.diagnostics()).isEmpty();
        assertThat(parsed.prose().headings())
                .containsExactly(
                        new Prose.Heading(2, "one-only", "One & only"), new Prose.Heading(2, "one-only-2", "One only"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "a ⟦html-not-allowed:<script>⟧x</script>",
                "a ⟦html-not-allowed:<a href=\"https://a.org\">⟧x</a>",
                "a ⟦html-not-allowed:</u>⟧ ⟦html-not-allowed:<u>⟧x</u> ⟦html-not-allowed:</u>⟧",
                "a ⟦html-not-allowed:<img src=x onerror=alert(1)>⟧",
                "a <b ⟦html-not-allowed:class=\"visually-hidden\"⟧>x</b>",
                "a <b ⟦html-not-allowed:style='x'⟧ ⟦html-not-allowed:onclick=x⟧>x</b>",
                "a <b ⟦html-not-allowed:style=\"color: red; display: none\"⟧>x</b>",
                "a <b ⟦html-not-allowed:style=\"color: #FFF\"⟧>x</b>",
                "a <b ⟦html-not-allowed:style=\"text-decoration: line-through\"⟧>x</b>",
                "a <b ⟦html-not-allowed:style=\"background: url(https://a.org)\"⟧>x</b>",
                "a <b ⟦html-not-allowed:title=\"x\"⟧>x</b>",
                "a <b ⟦html-value:lang=\"<\"⟧>x</b>",
                "a <b ⟦html-value:id=\"A b\"⟧>x</b>",
                "<table><tr><td ⟦html-value:colspan=1000⟧>x</td></tr></table>",
                "a ⟦html-broken:<b lang=cy lang=ar>⟧x",
                "a ⟦html-not-closed:<b>⟧x",
                "a x⟦html-not-opened:</b>⟧",
                "a ⟦html-not-closed:<b>⟧<i>x⟦html-not-opened:</b>⟧</i>",
                "*a ⟦html-not-closed:<b>⟧x* y⟦html-not-opened:</b>⟧",
                "⟦html-broken:<div/>⟧",
                "⟦html-not-closed:<div>⟧",
                "a <b id=\"x\">y</b> <b ⟦id-twice:id=\"x\"⟧>y</b>",
                "a ⟦html-broken:<![CDATA[x]]>⟧",
                "a ⟦html-broken:<?php x ?>⟧",
                "a ⟦html-structure:<p>⟧x</p>",
                "<ul>⟦html-structure:<p>⟧x</p></ul>",
                "⟦html-structure:<li>⟧x</li>",
                "⟦html-structure:<summary>⟧x</summary>",
                "<table>⟦html-structure:<b>⟧x</b></table>",
                "⟦html-structure:<td>⟧x</td>",
                "<p>a ⟦html-structure:<div>⟧x</div></p>",
            })
    void whatIsNotAllowedIsAnErrorAtItsPlace(String drawn) {
        String source = drawn.replaceAll("⟦[a-z-]+:|⟧", "");
        Parsed parsed = Parsed.block(source);
        assertThat(parsed.rules()).isNotEmpty();
        assertThat(parsed.drawn()).isEqualTo(drawn);
        MarkdownLawsTest.isSafe(source, parsed.dom());
    }

    @Test
    void anUnclosedQuoteCannotSwallowTheRest() {
        Parsed parsed = Parsed.block("<div lang=\"cy>\n\nWords that *stay*.");
        assertThat(parsed.rules()).contains("html-broken");
        assertThat(parsed.dom().text()).contains("Words that stay.");
    }

    @Test
    void placesInsideQuotationsAndListsAreTrue() {
        assertThat(Parsed.block("> - <div>\n>   <p>a</p>\n>   <u>b</u>\n>   </div>")
                        .drawn())
                .isEqualTo("> - <div>\n>   <p>a</p>\n>   ⟦html-not-allowed:<u>⟧b</u>\n>   </div>");
    }
}
