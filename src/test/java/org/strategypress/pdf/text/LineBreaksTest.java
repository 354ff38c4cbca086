package org.strategypress.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.strategypress.pdf.PdfRenderer;
import org.strategypress.pdf.SampleBook;

/** A line ends between words, and within one only where it has a sign for it. */
class LineBreaksTest {
    private static String pieces(String text) {
        LineBreaks breaks = new LineBreaks();
        breaks.setText(text);
        StringBuilder pieces = new StringBuilder();
        int from = 0;
        for (int at = breaks.next(); at >= 0 && from < text.length(); at = breaks.next()) {
            pieces.append(text, from, at).append('|');
            from = at;
        }
        return pieces.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "Children’s care; Children’s |care|",
                "don't go; don't |go|",
                "‘so’, “it” is; ‘so’, |“it” |is|",
                "e.g. this (x)y [z]w; e.g. |this |(x)y |[z]w|",
                "5°C £3,000.50 10%; 5°C |£3,000.50 |10%|",
                "co-operate 2024–25; co-|operate |2024–|25|",
                "name@example.org; name@example.org|",
                "a 你好吗。好 b; a |你|好|吗。|好 |b|"
            })
    void stayWhereWordsEnd(String text, String pieces) {
        assertThat(pieces(text)).isEqualTo(pieces);
    }

    @Test
    void longAddressesStillEndALineAtTheirParts() {
        assertThat(pieces("https://example.org/offer/setting-up-home.html")).contains("/offer|/setting-");
    }

    /** In a box of some letters' width, so that each place is tried. */
    @Test
    void areThoseOfThePrintedBook() throws Exception {
        for (int width = 20; width < 60; width++) {
            String body =
                    "<div style='width: " + width + "mm'>" + "The children’s (17)th e.g. it ".repeat(3) + "</div>";
            byte[] pdf = new PdfRenderer()
                    .render(SampleBook.ofBody("<h1>A</h1>" + body))
                    .bytes();
            try (PDDocument read = Loader.loadPDF(pdf)) {
                assertThat(new PDFTextStripper().getText(read).lines())
                        .as("%d mm", width)
                        .noneMatch(line -> line.endsWith("’") || line.endsWith("(17)") || line.endsWith("e."));
            }
        }
    }
}
