package org.strategypress.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each letter and figure that a book's text has is there to see on the drawn page, whole and within the paper. */
class DrawnTest {
    private static final int SCALE = 2;
    private static final int UNDERLINE_SCALE = 4;

    /** The longest words that editors paste: nothing of them may be cut, whatever they stand in. */
    private static final String LONG_WORD = "Wordwithoutend".repeat(7).substring(0, 90);

    private static final String ADDRESS = "https://www.example.org/" + "path/to/somewhere-".repeat(10);

    private static String list(int items) {
        return IntStream.rangeClosed(1, items)
                .mapToObj(i -> "<li>Words of one more.</li>")
                .collect(Collectors.joining("", "<ol>", "</ol>"));
    }

    private static List<String> numbers(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(Integer::toString).toList();
    }

    private static byte[] print(String body, boolean large, boolean fromRight) {
        BookSource plain = SampleBook.ofBody("<h1>A</h1>" + body);
        String language = fromRight ? "ar" : "en";
        BookSource.About about = new BookSource.About(
                "whole", "Title", "Subtitle", "Council", language, fromRight, SampleBook.ABOUT.date());
        String html =
                plain.html().replace("<html>", "<html lang='" + language + "'" + (fromRight ? " dir='rtl'>" : ">"));
        String css = SampleBook.css(large ? "18pt" : "11.5pt") + (large ? large() : "");
        return new PdfRenderer()
                .render(new BookSource(html, css, about, path -> null))
                .bytes();
    }

    private static String large() {
        try (InputStream in = DrawnTest.class.getResourceAsStream("/themes/default/print/large.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@{brand}", "#1f5f74")
                    .replace("@{muted}", "#56626b");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({"9,false,false", "30,false,false", "120,false,false", "30,true,false", "120,true,false", "30,false,true"
    })
    void showsEveryFigureOfAListsNumbers(int items, boolean large, boolean fromRight) throws Exception {
        byte[] pdf = print(list(items), large, fromRight);
        assertThat(Letters.seenFigures(pdf)).containsAll(numbers(items));
    }

    @Test
    void showsEveryFigureOfNotesNumbers() throws Exception {
        String notes = "<section class='footnotes'>" + list(120) + "</section>";
        assertThat(Letters.seenFigures(print(notes, false, false))).containsAll(numbers(120));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>%s</p>",
                "<ul><li>%s</li></ul>",
                "<p>Then <code>%s</code> and more.</p>",
                "<table><tr><th>A</th><th>B</th></tr><tr><td>one</td><td>%s</td></tr></table>",
                "<table><tr><th>A</th><th>B</th><th>C</th><th>D</th></tr><tr><td>1</td><td>2</td><td>3</td><td>%s</td></tr></table>"
            })
    void breaksLongWordsAndCutsNone(String around) throws Exception {
        for (String word : List.of(LONG_WORD, ADDRESS, "inline_code_without_a_break_".repeat(6))) {
            for (boolean large : new boolean[] {false, true}) {
                byte[] pdf = print(around.replace("%s", word), large, false);
                assertThat(Letters.unseen(pdf)).as(around).isEmpty();
                assertThat(Ink.faults(pdf))
                        .as(around)
                        .extracting(Ink.Fault::kind)
                        .doesNotContain(Ink.Kind.OUTSIDE_PAPER);
            }
        }
    }

    @Test
    void keepsTheWordsOfABadgeInOneLine() throws Exception {
        String cell = "<td>Some words of an action</td>".repeat(5);
        for (String badge : List.of("On track", "Nearly there", "Not on track")) {
            String body = "<table><tr>" + cell + "<td><span class='status'>" + badge + "</span></td></tr></table>";
            assertThat(Letters.lines(print(body, false, false)))
                    .as(badge)
                    .anyMatch(line -> line.replace('\u00A0', ' ').contains(badge));
        }
    }

    /** The ground of a badge is no higher than its line, whatever other scripts the book has faces for. */
    @Test
    void theGroundOfABadgeLeavesTheLinesAboveAndBelowAlone() throws Exception {
        String badge = "<span class='status' style='background-color: #00ff00; color: #00ff00'>gypsy</span>";
        String plain = "<p>" + (badge + "<br>").repeat(4) + "</p>";
        for (String other : List.of("", "<p>\u0639\u0631\u0628\u064A \u1275\u130D\u122D\u129B \u09AC\u09BE</p>")) {
            PDDocument pdf = Loader.loadPDF(print(plain + other, false, false));
            try (pdf) {
                BufferedImage drawn = new PDFRenderer(pdf).renderImage(0, SCALE);
                int left = column(drawn);
                assertThat(IntStream.range(0, drawn.getHeight())
                                .filter(y -> isGreen(drawn, left, y) && !isGreen(drawn, left, y - 1))
                                .count())
                        .as(other)
                        .isEqualTo(4);
            }
        }
    }

    private static boolean isGreen(BufferedImage drawn, int x, int y) {
        return (drawn.getRGB(x, y) & 0xffffff) == 0x00ff00;
    }

    private static int column(BufferedImage drawn) {
        int most = 0;
        int found = 0;
        for (int x = 0; x < drawn.getWidth(); x++) {
            int column = x;
            int green = (int) IntStream.range(0, drawn.getHeight())
                    .filter(y -> isGreen(drawn, column, y))
                    .count();
            if (green > most) {
                most = green;
                found = x;
            }
        }
        return found;
    }

    /** The letters of a finished file beside its drawn pages. */
    private static final class Letters extends PDFTextStripper {
        private final PDFRenderer renderer;
        private final List<String> unseen = new ArrayList<>();
        private final Map<String, String> figures = new HashMap<>();
        private BufferedImage drawn;

        private Letters(PDDocument document) {
            this.renderer = new PDFRenderer(document);
        }

        static List<String> unseen(byte[] pdf) throws IOException {
            try (PDDocument document = Loader.loadPDF(pdf)) {
                Letters letters = new Letters(document);
                letters.writeText(document, Writer.nullWriter());
                return letters.unseen;
            }
        }

        /** The figures that are there to see, those of one line together. */
        static Collection<String> seenFigures(byte[] pdf) throws IOException {
            try (PDDocument document = Loader.loadPDF(pdf)) {
                Letters letters = new Letters(document);
                letters.writeText(document, Writer.nullWriter());
                return letters.figures.values();
            }
        }

        static List<String> lines(byte[] pdf) throws IOException {
            try (PDDocument document = Loader.loadPDF(pdf)) {
                PDFTextStripper text = new PDFTextStripper();
                text.setSortByPosition(true);
                return text.getText(document).lines().toList();
            }
        }

        @Override
        protected void startPage(org.apache.pdfbox.pdmodel.PDPage page) throws IOException {
            drawn = renderer.renderImage(getCurrentPageNo() - 1, SCALE);
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            String letters = text.getUnicode();
            if (letters == null || letters.isBlank() || !Character.isLetterOrDigit(letters.codePointAt(0))) {
                return;
            }
            int left = Math.round(text.getXDirAdj() * SCALE);
            int right = Math.round((text.getXDirAdj() + text.getWidthDirAdj()) * SCALE);
            int bottom = Math.round(text.getYDirAdj() * SCALE);
            int top = bottom - Math.round(text.getFontSizeInPt() * 0.5f * SCALE);
            if (!hasInk(left, right, top, bottom)) {
                unseen.add(letters + " on page " + getCurrentPageNo());
            } else if (Character.isDigit(letters.codePointAt(0))) {
                figures.merge(getCurrentPageNo() + " " + bottom, letters, String::concat);
            }
        }

        /** Whether dark and light are in a box. */
        private boolean hasInk(int left, int right, int top, int bottom) {
            int darkest = 255;
            int lightest = 0;
            for (int y = Math.max(0, top); y <= Math.min(bottom, drawn.getHeight() - 1); y++) {
                for (int x = Math.max(0, left); x <= Math.min(right, drawn.getWidth() - 1); x++) {
                    int grey = (drawn.getRGB(x, y) >> 8) & 0xFF;
                    darkest = Math.min(darkest, grey);
                    lightest = Math.max(lightest, grey);
                }
            }
            return lightest - darkest > 60;
        }
    }

    /** The blank at which a line is broken is no word. */
    @ParameterizedTest
    @ValueSource(strings = {"p", "td", "ar"})
    void linesUnderWordsEndWithThem(String where) throws IOException {
        boolean fromRight = where.equals("ar");
        String words = (fromRight ? "\u0645\u0646\u0632\u0644 " : "minimum oxen ")
                .repeat(9)
                .strip();
        String link = "<a href='https://www.example.org/' style='color: #ff0000; text-decoration: underline'>" + words
                + "</a>";
        String html = where.equals("td")
                ? "<table style='width: 60mm'><tr><td>" + link + "</td></tr></table>"
                : "<p style='width: 60mm'>" + link + "</p>";
        try (PDDocument document = Loader.loadPDF(print(html, false, fromRight))) {
            BufferedImage image = new PDFRenderer(document).renderImage(0, UNDERLINE_SCALE);
            List<int[]> lines = new ArrayList<>();
            int[] above = null;
            boolean under = false;
            int gap = 0;
            for (int y = 0; y < image.getHeight(); y++) {
                int[] row = red(image, y);
                gap = row == null ? gap + 1 : 0;
                if (gap > 8) { // more than there is between words and the line under them
                    above = null;
                    under = false;
                }
                if (row == null) {
                    continue;
                }
                if (row[2] == row[1] - row[0] + 1 && row[2] > 150) {
                    if (!under && above != null) {
                        lines.add(new int[] {above[0] - row[0], row[1] - above[1]});
                    }
                    under = true;
                } else if (!under) {
                    above = above == null ? row : new int[] {Math.min(above[0], row[0]), Math.max(above[1], row[1]), 0};
                }
            }
            assertThat(lines).hasSizeGreaterThan(1);
            assertThat(lines).allSatisfy(each -> {
                assertThat(each[0]).isBetween(-4, 6);
                assertThat(each[1]).isBetween(-4, 6);
            });
        }
    }

    /** The first and the last red point of a row, and how many there are; null where there is none. */
    private static int @Nullable [] red(BufferedImage image, int y) {
        int[] found = null;
        for (int x = 0; x < image.getWidth(); x++) {
            int colour = image.getRGB(x, y);
            if ((colour >> 16 & 0xff) > 200 && (colour & 0xffff) < 0x8080 && (colour & 0xff) < 0x80) {
                found = found == null ? new int[] {x, x, 0} : found;
                found[1] = x;
                found[2]++;
            }
        }
        return found;
    }
}
