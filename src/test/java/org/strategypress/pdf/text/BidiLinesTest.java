package org.strategypress.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.audit.PdfText;
import org.strategypress.audit.Words;
import org.strategypress.pdf.PdfRenderer;
import org.strategypress.pdf.PdfResult;
import org.strategypress.pdf.SampleBook;

/** Letters stand on the page where UAX 9 has them, over the whole paragraph, whatever elements it is made of. */
class BidiLinesTest {
    private static final PdfRenderer RENDERER = new PdfRenderer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>They say: سؤال على 17 (من 9 إلى 12)، ثم سؤال. Then</p>",
                "<p>They say: سؤال <b>على 17</b> (من 9 إلى 12)، <i>ثم</i> سؤال. Then</p>",
                "<p>see <a href='https://example.org/'>سؤال، جواب</a> [نعم] and so on</p>",
                "<p>،سؤال</p>",
                "<h2>Ask (سؤال 24/7) now</h2>",
                "<ul><li>فقط مع call <b>the team</b> now (نعم).</li></ul>",
                "<table><tr><th>English: سؤال، جواب [1-2]</th></tr></table>",
                "<p dir='rtl'>بنا call <b>the Larkford</b> team (يوم)، نعم <i>to us</i> 3.</p>",
                "<p dir='rtl'>01632 960000</p>",
                "<p dir='rtl'>Only English, with a stop.</p>",
            })
    void standWhereTheAlgorithmHasThem(String body) throws IOException {
        String words = Jsoup.parse(body).text();
        assertThat(fromLeft(render(body))).isEqualTo(visual(words, body.contains("dir='rtl'")));
        PdfText.Chapter chapter = PdfText.read(render(body)).stream()
                .filter(each -> each.id().equals("a"))
                .findFirst()
                .orElseThrow();
        assertThat(chapter.words()).as("as a screen reader has it").isEqualTo(Words.of("A " + words));
    }

    @Test
    void aNumberByItselfRunsFromTheLeftAmongWordsFromTheRight() throws IOException {
        String line = fromLeft(render("<p>Call: على <bdi dir='ltr'>01632 960000</bdi> من</p>"));
        assertThat(line)
                .isEqualTo("Call:" + new StringBuilder("من").reverse() + "01632960000"
                        + new StringBuilder("على").reverse());
    }

    @Test
    void aSumBehindIsolatedWordsFromTheRightKeepsItsOrder() throws IOException {
        String line = fromLeft(render("<p>called <bdi>على من</bdi> (£3,000) now</p>"));
        assertThat(line).isEqualTo("called" + new StringBuilder("علىمن").reverse() + "(£3,000)now");
    }

    /** A number before the title of a page that is not translated: its letters stand close, and on the paper. */
    @Test
    void aNumberBeforeEnglishWordsStandsCloseToThem() throws IOException {
        String link =
                "<span><span style='padding-left: 2em'><a href='https://example.org/'>10. <span dir='ltr'>Who</span></a>"
                        + "</span></span>";
        byte[] pdf = render("<p dir='rtl'>" + link + " " + link + "</p>");
        assertThat(fromLeft(pdf)).isEqualTo("Who.10".repeat(2));
        assertThat(gaps(pdf)).filteredOn(gap -> gap > 4).as("between the two").hasSize(1);
    }

    @Test
    void noLineBeginsWithAComma() throws IOException {
        String stretch = "<b>x</b> " + "سؤال (من 9 إلى 17)، ثم ".repeat(30);
        for (String line : lines(render("<p>" + stretch + "</p>"))) {
            assertThat(line).doesNotEndWith("،").doesNotEndWith("،)");
        }
    }

    private static byte[] render(String body) {
        PdfResult pdf = RENDERER.render(SampleBook.ofBody(
                "<h1>سؤال</h1><section class='chapter' data-page='a'><h2>A</h2>" + body + "</section>"));
        assertThat(pdf.problems()).isEmpty();
        return pdf.bytes();
    }

    /** The letters of the last line, from left to right, without spaces. */
    private static String fromLeft(byte[] pdf) throws IOException {
        List<String> lines = lines(pdf);
        return lines.get(lines.size() - 1);
    }

    /** The white between the letters of the last line, in points. */
    private static List<Double> gaps(byte[] pdf) throws IOException {
        List<TextPosition> all = letters(pdf);
        double last = all.stream().mapToDouble(TextPosition::getY).max().orElseThrow();
        all.removeIf(each -> each.getY() < last - 3);
        all.sort(Comparator.comparingDouble(TextPosition::getX));
        List<Double> gaps = new ArrayList<>();
        for (int i = 1; i < all.size(); i++) {
            TextPosition before = all.get(i - 1);
            gaps.add((double) all.get(i).getX() - before.getX() - before.getWidth());
        }
        return gaps;
    }

    private static List<TextPosition> letters(byte[] pdf) throws IOException {
        List<TextPosition> all = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    all.add(text);
                }
            };
            stripper.setStartPage(document.getNumberOfPages());
            stripper.getText(document);
        }
        all.removeIf(each -> each.getUnicode().isBlank()
                || each.getUnicode().equals("\u200B")
                || each.getY() < 60
                || each.getY() > 780);
        return all;
    }

    private static List<String> lines(byte[] pdf) throws IOException {
        List<TextPosition> all = letters(pdf);
        List<String> lines = new ArrayList<>();
        while (!all.isEmpty()) {
            double y = all.stream().mapToDouble(TextPosition::getY).min().orElseThrow();
            List<TextPosition> line = new ArrayList<>(
                    all.stream().filter(each -> each.getY() < y + 3).toList());
            all.removeAll(line);
            line.sort(Comparator.comparingDouble(TextPosition::getX));
            StringBuilder text = new StringBuilder();
            line.forEach(each -> text.append(each.getUnicode()));
            lines.add(text.toString());
        }
        return lines;
    }

    private static String visual(String words, boolean fromRight) {
        Bidi bidi = new Bidi(words, fromRight ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        String[] letters = words.split("");
        byte[] levels = new byte[letters.length];
        for (int i = 0; i < letters.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
            letters[i] = (levels[i] & 1) == 1 ? RightToLeft.mirror(letters[i]) : letters[i];
        }
        Bidi.reorderVisually(levels, 0, letters, 0, letters.length);
        return String.join("", letters).replaceAll("\\s", "");
    }
}
