package org.strategypress.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.strategypress.audit.PdfText.Chapter;
import org.strategypress.pdf.BookSource;
import org.strategypress.pdf.PdfRenderer;

class PdfTextTest {
    private static final PdfRenderer RENDERER = new PdfRenderer();
    private static final String CSS = "@page { size: A5; margin: 20mm } body { font-family: @{fonts}; font-size: 11pt }"
            + " [dir=rtl] { direction: rtl; text-align: right } table { -fs-table-paginate: paginate; width: 100% }";

    @Test
    void givesEachPageOfTheSiteItsWords() throws IOException {
        List<Chapter> chapters = read("<section data-page='a'><h1>One</h1><p>Two <b>three</b>.</p></section>"
                + "<section data-page='b'><h1>Four</h1></section>");
        assertThat(chapters).extracting(Chapter::id).containsExactly("a", "b");
        assertThat(chapters.get(0).words()).containsExactly("One", "Two", "three.");
    }

    @Test
    void leavesOutNumbersThatTheLayoutMadeUp() throws IOException {
        assertThat(words("<ol><li>Write</li></ol><ul><li>Read</li></ul>")).containsExactly("Title", "Write", "Read");
    }

    @Test
    void keepsTheKeysOfKeyAndValueLists() throws IOException {
        assertThat(words("<dl><dt>Who</dt><dd>All of you</dd></dl>"))
                .containsExactly("Title", "Who", "All", "of", "you");
    }

    @Test
    void leavesOutPageNumbersOfContents() throws IOException {
        assertThat(words("<nav class='toc'><ol><li><a href='#t'>Plan 2026</a></li></ol></nav><h2 id='t'>Plan</h2>"))
                .containsExactly("Title", "Plan", "2026", "Plan");
    }

    @Test
    void readsRepeatedTableHeadsOnce() throws IOException {
        String rows = "<tr><td>x</td></tr>".repeat(80);
        assertThat(words("<table><thead><tr><th>Head</th></tr></thead><tbody>" + rows + "</tbody></table>"))
                .containsOnlyOnce("Head");
    }

    @Test
    void partsWordsAtForcedLineEnds() throws IOException {
        assertThat(words("<p>One<br>two</p>")).containsExactly("Title", "One", "two");
    }

    @Test
    void readsRightToLeftTextAsItWasWritten() throws IOException {
        for (String sentence : List.of(
                "لك الحق في أن يُسمع رأيك قبل أن نقرر.",
                "می‌خواهم در خانه‌ای امن زندگی کنم؛ پژوهش گچ.",
                "تاسو حق لرئ چې په خوندي کور کې ژوند وکړئ، ټولې ډېرې ښې ګډې.",
                "مافی تۆیە لە ماڵێکی سەلامەتدا بژیت؛ ڕۆژ، چڕ، ڤیان.")) {
            assertThat(words("<p lang='ar' dir='rtl'>" + sentence + "</p>"))
                    .containsSubsequence(Words.of(sentence))
                    .hasSize(1 + Words.of(sentence).size());
        }
    }

    @Test
    void keepsWordsApartWhereLinesOfRightAlignedTextEnd() throws IOException {
        String arabic = "لك الحق في أن يُسمع رأيك قبل أن نقرر ".repeat(12);
        String english = "So few young people that somebody could be known ".repeat(12);
        assertThat(words("<div dir='rtl'><p>" + arabic + "</p></div><table><tbody><tr><td style='text-align: right'>"
                        + english + "</td></tr></tbody><tfoot><tr><td>All</td></tr></tfoot></table>"))
                .isEqualTo(Words.of("Title " + arabic + " " + english + " All"));
    }

    @Test
    void readsOtherScripts() throws IOException {
        String text = "ውሑስ ገዛ ንኽህልወኩም፡ Con có quyền được lắng nghe. Ти маєш право! Mae ŵyr a ŷd. ✓ ★ → ☐";
        assertThat(words("<p>" + text + "</p>")).containsSubsequence(Words.of(text));
    }

    @Test
    void givesBackEveryWordOfMixedTextWhereverLinesEnd() throws IOException {
        Random random = new Random(7);
        StringBuilder body = new StringBuilder("<h1>Title</h1>");
        for (int i = 0; i < 150; i++) {
            body.append("<p>");
            for (int k = random.nextInt(60); k >= 0; k--) {
                String word = "abcdefghijklmnop".substring(0, 1 + random.nextInt(15));
                String tag = List.of("strong", "em", "code", "a href='https://example.org/'", "span lang='cy'")
                        .get(random.nextInt(5));
                String space = random.nextInt(8) == 0 ? "" : " ";
                body.append(random.nextInt(3) > 0 ? word : "<" + tag + ">" + word + " w</" + tag.split(" ")[0] + ">");
                body.append(space);
            }
            body.append("</p>\n");
        }
        List<Chapter> chapters = read("<section data-page='x'>" + body + "</section>");
        List<String> wanted = Words.of(Jsoup.parseBodyFragment(body.toString().replace("</h1>", "</h1>\n"))
                .wholeText());
        List<String> found = chapters.get(0).words();
        int first = 0;
        while (first < Math.min(found.size(), wanted.size()) && found.get(first).equals(wanted.get(first))) {
            first++;
        }
        assertThat(found.subList(first, Math.min(found.size(), first + 3)))
                .isEqualTo(wanted.subList(first, Math.min(wanted.size(), first + 3)));
    }

    private static List<String> words(String body) throws IOException {
        return read("<h1>Title</h1>" + body).get(0).words();
    }

    private static List<Chapter> read(String body) throws IOException {
        BookSource.About about =
                new BookSource.About("b", "Title", "Subject", "Author", "en-GB", false, LocalDate.of(2026, 1, 14));
        return PdfText.read(
                RENDERER.render(new BookSource("<html><body>" + body + "</body></html>", CSS, about, p -> null))
                        .bytes());
    }
}
