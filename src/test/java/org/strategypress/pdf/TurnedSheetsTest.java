package org.strategypress.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** A long table that is too wide for an upright sheet lies on turned ones, which a screen shows upright; what follows stands upright again. */
class TurnedSheetsTest {
    private static final String HEAD = "<thead><tr>"
            + "Action|Lead officer|Timescale|Resources|Success measure|Progress|RAG"
                    .replaceAll("[^|]+", "<th scope=col>$0</th>")
                    .replace("|", "")
            + "</tr></thead>";
    private static final String ROW = "Commissioning arrangements|Accommodation Manager|September–December"
            + " 2027|Transformation programme underspend|Recommendations implemented|Under consideration|Amber/Green";

    private static String table(int rows) {
        return "<div class='table-scroll'><table>" + HEAD + "<tbody>"
                + IntStream.rangeClosed(1, rows)
                        .mapToObj(row -> "<tr>"
                                + (ROW.replaceFirst("arrangements", "arrangements " + row))
                                        .replaceAll("[^|]+", "<td>$0</td>")
                                        .replace("|", "")
                                + "</tr>")
                        .collect(Collectors.joining())
                + "</tbody></table></div>";
    }

    /** Of each page whether it is turned, {@code -}, or upright, {@code |}, and the first words on it. */
    private static List<String> pages(String body) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf =
                Loader.loadPDF(new PdfRenderer().render(SampleBook.ofBody(body)).bytes())) {
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                PDRectangle sheet = pdf.getPage(page).getMediaBox();
                assertThat(pdf.getPage(page).getRotation()).isZero();
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page + 1);
                text.setEndPage(page + 1);
                pages.add((sheet.getWidth() > sheet.getHeight() ? "- " : "| ")
                        + text.getText(pdf).strip().replaceAll("\\s+", " "));
            }
        }
        return pages;
    }

    private static String shapes(List<String> pages) {
        return pages.stream().map(page -> page.substring(0, 1)).collect(Collectors.joining());
    }

    @Test
    void aLongWideTableLiesOnTurnedSheetsWithItsHeading() throws Exception {
        List<String> pages = pages("<section class='chapter'><h1>A</h1>" + "<p>Words before it.</p>".repeat(30)
                + "<h2>The plan</h2>" + table(40) + "<p>Words after it.</p></section>");
        assertThat(shapes(pages)).matches("[|]+-{2,}[|]");
        String first = pages.get(shapes(pages).indexOf('-'));
        assertThat(first).contains("The plan").doesNotContain("Words before it.");
        assertThat(String.join(" ", pages)).contains("arrangements 1 ", "arrangements 40 ");
        assertThat(pages.get(pages.size() - 1)).contains("Words after it.").doesNotContain("Commissioning");
    }

    @Test
    void littleBeforeATableGoesWithIt() throws Exception {
        List<String> pages = pages("<section class='chapter'><h1>A</h1><p>Words before it.</p>" + table(20)
                + "<h2>B</h2><p>One line.</p>" + table(20) + "</section>");
        assertThat(shapes(pages)).matches("-+");
        assertThat(pages.get(0)).contains("Words before it.");
    }

    /** What goes with it stands above it where a line begins, and words in its cells have the width of these. */
    @Test
    void linesOnATurnedSheetBeginWhereItsTableDoes() throws Exception {
        String cell =
                "<td><p>Words in a cell that are as many as need more than the cell has room for in one line of it.</p>";
        String table = table(20).replaceFirst("<td>Commissioning", cell + "Commissioning");
        for (String direction : List.of("ltr", "rtl")) {
            byte[] pdf = new PdfRenderer()
                    .render(SampleBook.ofBody("<section class='chapter' dir='" + direction + "'><h1>A</h1><p>Words.</p>"
                            + table + "</section>"))
                    .bytes();
            float[] words = span(pdf, "Words.");
            float[] lead = span(pdf, "Lead");
            if (direction.equals("rtl")) {
                assertThat(words[0]).isGreaterThan(lead[1]);
            } else {
                assertThat(words[1]).isLessThan(lead[0]);
            }
            float[] cells = span(pdf, "Words in");
            assertThat(cells[1] - cells[0]).as(direction).isBetween(20f, 200f);
        }
    }

    /** From where to where the first line of the first page stands that begins so, in points. */
    private static float[] span(byte[] pdf, String words) throws IOException {
        float[] span = new float[2];
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    if (span[1] == 0 && text.startsWith(words)) {
                        span[0] = letters.get(0).getX();
                        span[1] = letters.get(letters.size() - 1).getEndX();
                    }
                }
            }.getText(document);
        }
        return span;
    }

    @Test
    void aShortTableAndOneInAListStayOnTheirPage() throws Exception {
        assertThat(shapes(pages("<section class='chapter'><h1>A</h1><p>Words.</p>" + table(3) + "</section>")))
                .isEqualTo("|");
        assertThat(shapes(pages(
                        "<section class='chapter'><h1>A</h1><ul><li>Words." + table(20) + "</li></ul></section>")))
                .matches("[|]+");
    }

    /** What is kept in one piece is laid out twice, and the pages of the first time would stay. */
    @Test
    void whereTheLayoutTurnsTheWrongPagesNoneIsTurned() throws Exception {
        for (int lines = 40; lines < 60; lines++) {
            List<String> pages = pages("<section class='chapter'><h1>A</h1>" + "<p>Words before it.</p>".repeat(lines)
                    + "</section><section class='chapter' style='page-break-before: avoid'><h1>The plan</h1>"
                    + table(20)
                    + "<p>Words after it.</p></section>");
            for (String page : pages) {
                assertThat(page.startsWith("-"))
                        .as("%d lines: %s", lines, page)
                        .isEqualTo(
                                page.contains("Lead officer") && shapes(pages).contains("-"));
            }
            assertThat(String.join(" ", pages)).contains("arrangements 1 ", "arrangements 20 ", "Words after it.");
        }
    }
}
