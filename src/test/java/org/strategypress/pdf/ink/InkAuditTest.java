package org.strategypress.pdf.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.strategypress.pdf.PdfRenderer;
import org.strategypress.pdf.SampleBook;

/** The look at the ink in each build finds each fault that is planted, once, and names the page and the chapter. */
class InkAuditTest {
    private static final String FULL = "<p>One line.</p><p>Another line.</p><p>A third line.</p><p>A fourth line.</p>";

    private static List<InkFault> faults(String body) {
        String section = "<section data-page=\"grant\"><h1>A</h1>" + body + "</section>";
        return new PdfRenderer().render(SampleBook.ofBody(section)).ink();
    }

    private static void finds(InkFault.Kind kind, int page, String words, String body) {
        assertThat(faults(body)).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo(kind);
            assertThat(each.page()).isEqualTo(page);
            assertThat(each.chapter()).isEqualTo("grant");
            assertThat(String.join(" ", each.words())).isEqualTo(words);
        });
    }

    @Test
    void findsNothingInAPageThatIsRight() {
        assertThat(faults(FULL)).isEmpty();
    }

    @Test
    void findsABlankPage() {
        finds(
                InkFault.Kind.BLANK_PAGE,
                2,
                "",
                FULL + "<div style='page-break-before: always; page-break-after: always; height: 9mm'></div>" + FULL);
    }

    @Test
    void findsAPageOfOneLine() {
        finds(InkFault.Kind.FEW_LINES, 2, "Left alone.", FULL + "<p style='page-break-before: always'>Left alone.</p>");
    }

    @Test
    void takesAShortChapterAsItIsMeant() {
        String next = "</section><section data-page=\"bus\" style='page-break-before: always'><h2>Bus</h2><p>Free.</p>";
        assertThat(faults(FULL + next)).isEmpty();
    }

    @Test
    void findsALineBesideThePaper() {
        String text = "Too far to the right of the paper.";
        finds(
                InkFault.Kind.CUT_OFF,
                1,
                text,
                FULL + "<p style='margin-left: 150mm; white-space: nowrap'>" + text + "</p>");
    }

    /** The PDF library cuts what a page and a box hold at their edges, still on the paper. */
    @Test
    void findsALineThatIsCutAtTheEdgeOfThePagesText() {
        String text = "A line into the margin.";
        finds(
                InkFault.Kind.CUT_OFF,
                1,
                text,
                FULL + "<p style='margin-left: 144mm; white-space: nowrap'>" + text + "</p>");
    }

    @Test
    void findsALineThatItsBoxCuts() {
        String text = "A line that is wider than its box.";
        finds(
                InkFault.Kind.CUT_OFF,
                1,
                text,
                FULL + "<div style='width: 30mm; overflow: hidden; white-space: nowrap'>" + text + "</div>");
    }

    @Test
    void findsSmallText() {
        finds(
                InkFault.Kind.SMALL_TEXT,
                1,
                "Small print. Then more.",
                FULL + "<p style='font-size: 6.5pt'>Small print.</p><p>Then more.</p>");
    }

    @Test
    void findsTextOverText() {
        assertThat(faults(FULL + "<div style='height: 1mm'>Some words here.</div><div>Words over them.</div>"))
                .singleElement()
                .satisfies(each -> assertThat(each.kind()).isEqualTo(InkFault.Kind.TEXT_OVER_TEXT));
    }

    @Test
    void findsAHeadingThatIsLastOnAPage() {
        finds(
                InkFault.Kind.LONE_HEADING,
                1,
                "Money to start",
                FULL + "<h2>Money to start</h2><div style='page-break-before: always'>" + FULL + "</div>");
    }

    @Test
    void findsALineWithAColonThatIsLastOnAPage() {
        finds(
                InkFault.Kind.LONE_HEADING,
                1,
                "Bring these:",
                FULL + "<p style='page-break-after: always'>Bring these:</p>" + FULL);
    }

    @Test
    void takesAColonOfCodeAndOneBeforeAHeadingAsTheyAre() {
        assertThat(faults(FULL + "<pre style='page-break-after: always'><code>said:</code></pre>" + FULL))
                .isEmpty();
        assertThat(faults(FULL + "<p style='page-break-after: always'>Write title:</p><h2>Next</h2>" + FULL))
                .isEmpty();
    }

    @Test
    void findsACaptionThatIsLastOnAPage() {
        finds(
                InkFault.Kind.LONE_HEADING,
                1,
                "What it costs",
                FULL
                        + "<table style='margin-bottom: 1mm'><caption style='page-break-after: always'>What it costs</caption>"
                        + "<tr><th scope='col'>One</th></tr><tr><td>Two</td></tr><tr><td>Three</td></tr></table>"
                        + FULL);
    }

    @Test
    void takesAHeadingWithNothingBelowItAsItIsMeant() {
        String next = "<h2 style='page-break-before: always'>Bus</h2>" + FULL;
        assertThat(faults(FULL + "<h2>Empty</h2>" + next)).isEmpty();
    }

    @Test
    void takesACardOfATitleAloneAsItIsMeant() {
        String cards = "<ul class='cards'><li><h3>Bus</h3></li><li><h3>Train</h3></li></ul>";
        String next = "<div style='page-break-before: always'>" + FULL + "</div>";
        assertThat(faults(FULL + "<h2>Ways to go</h2>" + cards + next)).isEmpty();
        finds(InkFault.Kind.LONE_HEADING, 1, "Boat", FULL + "<h2>Ways to go</h2>" + cards + "<h3>Boat</h3>" + next);
    }

    @Test
    void findsALineOfAParagraphThatIsAlone() {
        String twelve = "word <br/>".repeat(12);
        finds(
                InkFault.Kind.LONE_LINE,
                1,
                "First line",
                "<div style='height: 240mm'>" + FULL + "</div><p style='orphans: 1; widows: 1'>First line<br/>" + twelve
                        + "</p>");
    }

    @Test
    void findsARowOfATableThatIsOnTwoPages() {
        String lines = "word<br/>".repeat(8);
        finds(
                InkFault.Kind.PARTED_ROW,
                2,
                "word word Next word One line. Another line.",
                "<div style='height: 205mm'>" + FULL
                        + "</div><table style='page-break-inside: auto'><tr style='page-break-inside: auto'>"
                        + "<th scope='row'>Row</th><td>" + lines + "</td></tr></table><p>Next word</p>" + FULL);
    }

    @Test
    void saysWhereAndWhatToDo() {
        InkFault fault = new InkFault(InkFault.Kind.FEW_LINES, 12, "grant", List.of("Left", "alone."));
        assertThat(fault.message("documents/whole.pdf"))
                .isEqualTo(
                        "“Left alone.” is all that is left for a page, fewer than three lines, on page 12 of documents/whole.pdf");
        assertThat(new InkFault(InkFault.Kind.BLANK_PAGE, 3, "", List.of()).message("documents/offer.pdf"))
                .isEqualTo("page 3 of documents/offer.pdf has nothing on it");
    }
}
