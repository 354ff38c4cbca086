package org.strategypress.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.model.text.Prose;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.SourceFile;

class MarkdownTest {

    private static String clean(String markdown) {
        Parsed parsed = Parsed.block(markdown);
        assertThat(parsed.diagnostics()).isEmpty();
        return parsed.flat();
    }

    @Test
    void wordsAreEscapedAndMarkedUp() {
        assertThat(clean("*A* **b** `c <d>` & \"e\" \\*f\\* &copy; 3 < 4\\\ng"))
                .isEqualTo("<p><em>A</em> <strong>b</strong> <code>c &lt;d&gt;</code> &amp; &quot;e&quot; *f* © 3 &lt;"
                        + " 4<br>g</p>");
    }

    @ParameterizedTest
    @CsvSource({"NOTE,note", "important,important", "Help,help", "WARNING,warning"})
    void calloutsCarryAnEmptyMarkerForTheirLabel(String written, String kind) {
        assertThat(clean("> [!" + written + "]\n> Call *us*."))
                .isEqualTo("<div class=\"callout callout-" + kind + "\" role=\"note\"><p class=\"callout-title\">"
                        + "<strong class=\"callout-label\" data-callout=\"" + kind
                        + "\"></strong></p><p>Call <em>us</em>.</p></div>");
    }

    @Test
    void wordsBesideTheMarkAreTheTitleOfTheCallout() {
        assertThat(clean("> [!HELP] If they *refuse*\n>\n> - Complain"))
                .contains("data-callout=\"help\"></strong> <span>If they"
                        + " <em>refuse</em></span></p><ul><li>Complain</li></ul>");
    }

    /** Editors mean them as signs; the spec makes them emphasis, and they would be gone without a word. */
    @Test
    void theStarOfANoteWithinBoldWordsStaysWhereItIs() {
        assertThat(clean("**Note: £20* a week** or **£5*, more** or **it (£3*) all**"))
                .isEqualTo("<p><strong>Note: £20* a week</strong> or <strong>£5*, more</strong> or <strong>it (£3*)"
                        + " all</strong></p>");
        assertThat(clean("**a *b* c** and **d** e* and *f* **g**"))
                .isEqualTo("<p><strong>a <em>b</em> c</strong> and <strong>d</strong> e* and <em>f</em>"
                        + " <strong>g</strong></p>");
    }

    @Test
    void starsWithinSumsAndGradesStay() {
        for (String sum : List.of(
                "The room is 5*3*2 metres.",
                "A box of 10cm*4cm*1cm",
                "12*7 and 3*9",
                "A*A*A at A level",
                "A desk of 120cm*60cm and a bed of 190cm*90cm",
                "*A word and 5*6*7")) {
            assertThat(clean(sum)).as(sum).isEqualTo("<p>" + sum + "</p>");
        }
        assertThat(clean("It is *really* **un**believable: **SEN**D and *12* of **30**%, 5*6*7 and *so*"))
                .isEqualTo(
                        "<p>It is <em>really</em> <strong>un</strong>believable: <strong>SEN</strong>D and <em>12</em>"
                                + " of <strong>30</strong>%, 5*6*7 and <em>so</em></p>");
    }

    @Test
    void anUnknownCalloutIsAnErrorAtItsMark() {
        assertThat(Parsed.block("> [!TIP]\n> x").drawn()).isEqualTo("> ⟦callout-kind:[!TIP]⟧\n> x");
    }

    @Test
    void footnotesAreNumberedAsTheyAreCalledAndLinkBackToEachCall() {
        assertThat(clean("A[^z] b[^y] c[^z]\n\n[^y]: Yes\n\n[^z]: Zed\n"))
                .isEqualTo("<p>A" + call(1, "") + " b" + call(2, "") + " c" + call(1, "-2") + "</p>"
                        + "<section class=\"notes\" role=\"doc-endnotes\" data-notes=\"list\"><ol>"
                        + "<li id=\"note-1\"><p>Zed" + back(1, "") + back(1, "-2") + "</p></li>"
                        + "<li id=\"note-2\"><p>Yes" + back(2, "") + "</p></li></ol></section>");
    }

    private static String call(int note, String nth) {
        return "<sup class=\"note-call\"><a id=\"note-" + note + "-call" + nth + "\" href=\"#note-" + note
                + "\" role=\"doc-noteref\" data-note=\"call\">" + note + "</a></sup>";
    }

    private static String back(int note, String nth) {
        return " <a class=\"note-back\" href=\"#note-" + note + "-call" + nth
                + "\" role=\"doc-backlink\" data-note=\"back\" data-number=\"" + note + "\"></a>";
    }

    @Test
    void footnotesThatWouldBeLostAreErrors() {
        assertThat(Parsed.block("a[^x] b[^1]\n\n[^1]: x\n\n[^2]: y\n\n[^1]: z").drawn())
                .isEqualTo("a⟦note-missing:[^x]⟧ b[^1]\n\n[^1]: x\n\n[^⟦note-unused:2⟧]: y\n\n[^⟦note-twice:1⟧]: z");
    }

    @Test
    void definitionListsAndTaskListsHoldNoFormControls() {
        assertThat(clean("Personal adviser\n: Someone who helps you.\n"))
                .isEqualTo("<dl><dt>Personal adviser</dt><dd>Someone who helps you.</dd></dl>");
        assertThat(clean("- [x] Asked\n- [ ] Agreed"))
                .isEqualTo("<ul class=\"tasks\"><li class=\"done\"><span class=\"task\" data-task=\"done\"></span>"
                        + " Asked</li><li><span class=\"task\" data-task=\"open\"></span> Agreed</li></ul>");
    }

    @Test
    void aMeaningOfSeveralTermsHoldsParagraphsAndLists() {
        assertThat(clean("A\n1\\. B\n: one\n\n  - x\n  - y\n: two\\\n  three\n\nC\n: four\n\nWords.\n"))
                .isEqualTo("<dl><dt>A</dt><dt>1. B</dt><dd>one<ul><li>x</li><li>y</li></ul></dd><dd>two<br>three</dd>"
                        + "<dt>C</dt><dd>four</dd></dl><p>Words.</p>");
    }

    @Test
    void aBarInCodeHasNoStrokeBeforeItInATableAlone() {
        assertThat(clean("| A | B |\n|---|---|\n| `a \\| b` | c \\| d |"))
                .contains("<code>a | b</code></th><td>c | d</td>");
        assertThat(clean("`a \\| b`")).isEqualTo("<p><code>a \\| b</code></p>");
    }

    @Test
    void tablesHaveScopesAlignmentAndACaption() {
        // the row that is a cell short is told, and filled
        assertThat(Parsed.block("Table: What *you* get\n\n| What | £ |\n|-|-:|\n| Bed \\| sofa | 3 |\n| Pan |\n")
                        .flat())
                .isEqualTo("<table><caption>What <em>you</em> get</caption><thead><tr><th scope=\"col\">What</th><th"
                        + " scope=\"col\" class=\"align-end\">£</th></tr></thead><tbody><tr><th scope=\"row\">Bed"
                        + " | sofa</th><td class=\"align-end\">3</td></tr><tr><th scope=\"row\">Pan</th><td"
                        + " class=\"align-end\"></td></tr></tbody></table>");
    }

    @Test
    void theFirstColumnIsAHeadOfEachRowWhereItNamesThem() {
        String head = "| A | B |\n|-|-|\n";
        for (String named : List.of("| Bed | 1 |\n| Pan | 2 |", "| 2025/26 | 1 |\n| 2026 | 2 |", "| [Bed](#x) | |")) {
            assertThat(Parsed.block(head + named + "\n").flat()).as(named).contains("<tr><th scope=\"row\">");
        }
        for (String other : List.of(
                "| Bed | 1 |\n| Bed | 2 |",
                "| £20 | Bed |\n| £30 | Pan |",
                "| Bed | 1 |\n| | 2 |",
                "| " + "It is told at length. ".repeat(6) + "| 1 |")) {
            assertThat(Parsed.block(head + other + "\n").flat()).as(other).doesNotContain("scope=\"row\"");
        }
        assertThat(Parsed.block("| A |\n|-|\n| Bed |\n").flat())
                .as("one column has no names")
                .doesNotContain("scope=\"row\"");
    }

    @Test
    void aCellMayHaveABarThatSaysNothingOfItsOwn() {
        Parsed parsed = Parsed.block("| What | £ |\n|-|-:|\n| Bed | £300 {bar=30} |\n| Pan | {bar=0} |\n");
        assertThat(parsed.diagnostics()).isEmpty();
        assertThat(parsed.dom().select("tbody th, td").eachText()).containsExactly("Bed", "£300", "Pan");
        assertThat(parsed.dom()
                        .select("td > svg.bar.web-only[aria-hidden=true] > rect")
                        .eachAttr("width"))
                .containsExactly("30", "0");
        assertThat(Parsed.block("| a |\n|-|\n| b {bar=30 lang=cy} |")
                        .dom()
                        .select("td")
                        .attr("lang"))
                .isEqualTo("cy");
    }

    @Test
    void aBarIsFrom0To100AndInACell() {
        for (String bad : List.of("101", "-1", "½", "007", "")) {
            Parsed parsed = Parsed.block("| a |\n|-|\n| b {bar=" + bad + "} |");
            assertThat(parsed.rules()).containsExactly("attribute-value");
            assertThat(parsed.dom().select("svg")).isEmpty();
        }
        assertThat(Parsed.block("{bar=30}\n\n| a |\n|-|\n| b |").rules()).containsExactly("attribute-place");
        assertThat(Parsed.block("## A {bar=30}").rules()).containsExactly("attribute-place");
    }

    @Test
    void aCaptionThatRunsIntoItsTableIsAnError() {
        assertThat(Parsed.block("Table: What\n|a|\n|-|\n|b|").rules()).containsExactly("table-caption");
    }

    @Test
    void aRowWithMoreCellsThanTheHeadIsAnError() {
        assertThat(Parsed.block("|a|\n|-|\n|b|c|").rules()).containsExactly("table-cells");
    }

    @Test
    void languagesCanBeGivenToWordsElementsAndBlocks() {
        assertThat(clean("[مرحبا]{lang=ar dir=rtl} *x*{lang=cy} [y](entry:z){lang=\"fr\"}"))
                .isEqualTo("<p><span lang=\"ar\" dir=\"rtl\">مرحبا</span> <em lang=\"cy\" dir=\"ltr\">x</em> <a"
                        + " href=\"entry:z\" lang=\"fr\" dir=\"ltr\">y</a></p>");
        assertThat(clean("Helo {lang=cy}")).isEqualTo("<p lang=\"cy\" dir=\"ltr\">Helo</p>");
        assertThat(clean("{lang=cy}\nHelo *chi*")).isEqualTo("<p lang=\"cy\" dir=\"ltr\">Helo <em>chi</em></p>");
        assertThat(clean("{lang=ar dir=rtl}\n\n- أ\n")).isEqualTo("<ul lang=\"ar\" dir=\"rtl\"><li>أ</li></ul>");
        assertThat(clean("## Croeso {#hi lang=cy}")).isEqualTo("<h2 id=\"hi\" lang=\"cy\" dir=\"ltr\">Croeso</h2>");
    }

    @Test
    void bracesThatHoldNoAttributesAreText() {
        assertThat(clean("{name} {} {a b} \\{lang=ar}")).isEqualTo("<p>{name} {} {a b} {lang=ar}</p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "[a]{⟦attribute-not-allowed:onclick=alert(1)⟧}",
                "[a]{lang=ar ⟦attribute-not-allowed:style=x⟧}",
                "[a]{⟦pasted-looks:.red⟧}",
                "[a]{⟦attribute-not-allowed:.d-none⟧}",
                "[a]{⟦attribute-value:lang=english⟧}",
                "[a]{⟦attribute-value:dir=up⟧}",
                "Words ⟦attribute-place:{bar=30}⟧",
                "[a]⟦attribute-place:{bar=30}⟧",
                "[a]⟦id-place:{#b}⟧",
                "# A {⟦id-shape:#Big⟧}",
                "one⟦attribute-place:{lang=ar}⟧ two",
            })
    void otherAttributesAreErrorsAtTheirPlace(String drawn) {
        String source = drawn.replaceAll("⟦[a-z-]+:|⟧", "");
        assertThat(Parsed.block(source).drawn()).isEqualTo(drawn);
    }

    @Test
    void headingsBeginAtTheSecondLevelAndGetIdsThatNobodyElseHas() {
        Parsed parsed = Parsed.block(
                "# Who pays?\n\n## Who pays?\n\n## Été à l'école {lang=fr}\n\n# سكن\n\n# Other {#who-pays-2}");
        assertThat(parsed.diagnostics()).isEmpty();
        assertThat(parsed.prose().headings())
                .containsExactly(
                        new Prose.Heading(2, "who-pays", "Who pays?"),
                        new Prose.Heading(3, "who-pays-3", "Who pays?"),
                        new Prose.Heading(3, "ete-a-l-ecole", "Été à l'école"),
                        new Prose.Heading(2, "section", "سكن"),
                        new Prose.Heading(2, "who-pays-2", "Other"));
        assertThat(parsed.html()).contains("<h3 id=\"ete-a-l-ecole\" lang=\"fr\" dir=\"ltr\">");
    }

    @Test
    void aSkippedLevelAndADoubledIdAreErrors() {
        assertThat(Parsed.block("## A\n\n#### B").drawn()).isEqualTo("## A\n\n⟦heading-skip:#### B⟧");
        assertThat(Parsed.block("### A\n\n## B").rules()).containsExactly("heading-skip");
        Parsed doubled = Parsed.block("# A {#a}\n\n# B {#a}");
        assertThat(doubled.rules()).containsExactly("id-twice");
        assertThat(doubled.dom().select("#a")).hasSize(1);
    }

    @Test
    void aPictureAloneIsAFigureAndItsTitleTheCaption() {
        Parsed parsed =
                Parsed.block("![A *front* door](media:doors/front.webp \"Our door\")\n\nSee ![decorative](dot.webp).");
        assertThat(parsed.diagnostics()).isEmpty();
        assertThat(parsed.flat())
                .isEqualTo("<figure><img src=\"media:doors/front.webp\" alt=\"A front door\"><figcaption>Our"
                        + " door</figcaption></figure><p>See <img src=\"media:dot.webp\" alt=\"\">.</p>");
        assertThat(parsed.prose().links())
                .extracting(Prose.Link::target)
                .containsExactly("media:doors/front.webp", "media:dot.webp");
        assertThat(parsed.prose().links())
                .extracting(link -> link.where().text())
                .containsExactly("media:doors/front.webp", "dot.webp");
    }

    @ParameterizedTest
    @CsvSource({
        "'[Ring us](01632 960000)', write tel: and the number without blanks: [words](tel:01632960000)",
        "'[Ring us](+44 1632 960000)', write tel: and the number without blanks: [words](tel:+441632960000)",
        "'[Ring us]((01632) 960 000)', write tel: and the number without blanks: [words](tel:01632960000)",
        "'[Ring us](01632960000)', write tel: before it: [words](tel:01632960000)",
        "'the plan [for years](2024 2027)', ",
        "'the plan [for years](2024)', 'link to a page of this site as entry:ID, to a place on this page as #part, and"
                + " to other sites with https://'",
    })
    void aNumberInTheBracketsOfALinkIsTold(String text, String cure) {
        assertThat(Parsed.block(text).diagnostics())
                .extracting(each -> each.hint())
                .containsExactlyElementsOf(cure == null ? List.of() : List.of(cure));
    }

    @Test
    void theCureOfAnAddressWithoutItsBeginningIsTheWholeAddress() {
        for (String address : List.of("ourshire.example/care", "a-b.ourshire.example/x?y=1")) {
            assertThat(Parsed.block("[words](" + address + ")").diagnostics())
                    .extracting(each -> each.hint())
                    .containsExactly("write https:// before it: https://" + address);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"./form.pdf", "/media/form.pdf", "./media/form.pdf", "../media/form.pdf"})
    void aFileOfMediaIsKnownHoweverItsPathBegins(String address) {
        Parsed parsed = Parsed.block("Take [the form](" + address + ").");
        assertThat(parsed.diagnostics()).isEmpty();
        assertThat(parsed.prose().links()).extracting(Prose.Link::target).containsExactly("media:form.pdf");
    }

    @Test
    void aPathThatClimbsOrBeginsAtTheTopIsNoFileOfMedia() {
        for (String address :
                List.of("/form.pdf", "/etc/passwd", "./../form.pdf", "../../media/form.pdf", ".//form.pdf")) {
            assertThat(Parsed.block("Take [the form](" + address + ").").rules())
                    .containsExactly("link-not-allowed");
        }
    }

    @Test
    void linksToEntriesStaySymbolicAndAreRecorded() {
        Parsed parsed = Parsed.block(
                "[a](entry:homes-first#cost) [b] [c](#part) <https://a.org/é?x=1&y> <me@a.org> [t](tel:020%207946)"
                        + " \n\n"
                        + "[b]: entry:b");
        assertThat(parsed.rules()).containsExactly("link-not-allowed");
        assertThat(parsed.html())
                .contains(
                        "<a href=\"entry:homes-first#cost\">a</a>",
                        "<a href=\"entry:b\">b</a>",
                        "<a href=\"#part\">c</a>")
                .contains("<a href=\"https://a.org/%C3%A9?x=1&amp;y\">", "<a href=\"mailto:me@a.org\">me@a.org</a>");
        assertThat(parsed.prose().links())
                .extracting(Prose.Link::target)
                .containsExactly("entry:homes-first#cost", "entry:b");
    }

    @Test
    void aPictureWithoutWordsAndALinkWithoutWordsAreErrors() {
        assertThat(Parsed.block("x ![](a.webp) [](entry:b)").drawn())
                .isEqualTo("x ⟦picture-without-words:![](a.webp)⟧ ⟦link-words:[](entry:b)⟧");
        assertThat(Parsed.block("x ![a](a.webp \"lost\")").rules()).containsExactly("picture-title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. Housing", "# 1 idea", "- a", "> quoted", "```x", "    spaced", "a\n"})
    void aLineHoldsNoBlocks(String line) {
        Parsed parsed = Parsed.line(line);
        assertThat(parsed.diagnostics()).isEmpty();
        assertThat(parsed.dom().body().children()).isEmpty();
        assertThat(parsed.dom().wholeText().strip()).isEqualTo(line.strip());
    }

    @Test
    void aLineIsMarkedUpWithoutAParagraph() {
        assertThat(Parsed.line("*Homes* <b>first</b>").html()).isEqualTo("<em>Homes</em> <b>first</b>");
        assertThat(Parsed.line("a\n\nb").rules()).containsExactly("one-line");
        assertThat(Parsed.line("a <div>b</div>").rules()).containsOnly("html-not-allowed");
    }

    @Test
    void placesAreThoseOfTheFileAlsoInDecodedYaml() {
        String file = "title: Homes\nbody: |\n  See\n  [x](bad) now\n";
        String text = "See\n[x](bad) now\n";
        int[] offsets = IntStream.concat(IntStream.range(23, 27), IntStream.range(29, 42))
                .toArray();
        SourceFile source = new SourceFile("homes.yaml", file);
        Diagnostics out = new Diagnostics();
        new Markdown().block(MarkdownSource.mapped(text, offsets, source.span(21, file.length())), out);
        assertThat(out.sorted()).hasSize(1);
        assertThat(out.sorted().get(0).where().text()).isEqualTo("bad");
        assertThat(out.sorted().get(0).where().position().toString()).isEqualTo("Position[line=4, column=7]");
    }

    @Test
    void aBodyIsReadFromTheMiddleOfItsFile() {
        SourceFile source = new SourceFile("homes.md", "---\ntitle: x\n---\r\n😀 [x](bad)\r\n");
        Diagnostics out = new Diagnostics();
        new Markdown().block(MarkdownSource.of(source.span(16, source.text().length())), out);
        assertThat(out.sorted().get(0).where().text()).isEqualTo("bad");
        assertThat(out.sorted().get(0).where().position().toString()).isEqualTo("Position[line=4, column=7]");
    }
}
