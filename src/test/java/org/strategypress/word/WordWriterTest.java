package org.strategypress.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;

/** What a Word file holds, of small documents. */
class WordWriterTest {
    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    private static Map<String, String> parts(String body) {
        return parts(body, "en", false);
    }

    private static byte[] file(String body, String language, boolean rightToLeft) {
        return WordWriter.write(new WordSource(
                "<html><body>" + body + "</body></html>",
                new WordSource.About("A & B", "Subject", "Council", language, rightToLeft, LocalDate.of(2026, 10, 19)),
                path -> path.equals("dot.png") ? DOT : null,
                svg -> svg.contains("chart") ? DOT : null));
    }

    private static Map<String, String> parts(String body, String language, boolean rightToLeft) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file(body, language, rightToLeft)))) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                byte[] bytes = zip.readAllBytes();
                parts.put(each.getName(), new String(bytes, StandardCharsets.UTF_8));
                if (!each.getName().endsWith(".png")) {
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new ByteArrayInputStream(bytes)));
                }
            }
        } catch (Exception malformed) {
            throw new AssertionError(malformed);
        }
        return parts;
    }

    private static String text(String body) {
        return parts(body).getOrDefault("word/document.xml", "");
    }

    @Test
    void headingsHaveTheStylesThatWordKnowsThemBy() {
        assertThat(text("<h1>Report</h1><h2>One</h2><h3>Two</h3><h4>Three</h4>"))
                .containsSubsequence(
                        "<w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t xml:space=\"preserve\">Report<",
                        "<w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t xml:space=\"preserve\">One<",
                        "<w:pStyle w:val=\"Heading2\"/></w:pPr><w:r><w:t xml:space=\"preserve\">Two<",
                        "<w:pStyle w:val=\"Heading3\"/></w:pPr><w:r><w:t xml:space=\"preserve\">Three<");
    }

    @Test
    void inABookOfSeveralChaptersTheFirstHeadingIsItsTitle() {
        assertThat(text("<h1>Book</h1><section><h1>Chapter</h1><h2>Part</h2></section>"))
                .containsSubsequence("\"Title\"", "Book", "\"Heading1\"", "Chapter", "\"Heading2\"", "Part");
    }

    @Test
    void listsAreListsAndEachCountBeginsAnew() {
        Map<String, String> parts =
                parts("<ul><li>A<ul><li>B</li></ul></li></ul><ol><li>C</li><li><p>D</p><p>More</p></li></ol>"
                        + "<ol start=\"4\" type=\"a\"><li>E</li></ol>");
        assertThat(parts.get("word/document.xml"))
                .containsSubsequence(
                        "\"ListBullet\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/>",
                        ">A<",
                        "<w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/>",
                        ">B<",
                        "\"ListNumber\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/>",
                        ">C<",
                        "<w:numId w:val=\"2\"/>",
                        ">D<",
                        "\"ListContinue\"",
                        ">More<",
                        "<w:numId w:val=\"3\"/>",
                        ">E<");
        assertThat(parts.get("word/numbering.xml"))
                .contains("<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">"
                        + "<w:startOverride w:val=\"1\"/>")
                .contains("<w:num w:numId=\"3\"><w:abstractNumId w:val=\"2\"/><w:lvlOverride w:ilvl=\"0\">"
                        + "<w:startOverride w:val=\"4\"/>");
    }

    @Test
    void theHeadOfATableIsRepeatedOnEachPageAndItsCaptionStandsAboveIt() {
        String text = text(
                "<table><caption>Costs</caption><thead><tr><th>What</th><th class=\"n\">Sum</th></tr></thead>"
                        + "<tbody><tr><th>Beds</th><td class=\"n\">2</td></tr><tr><td colspan=\"2\"></td></tr></tbody></table>");
        assertThat(text)
                .containsSubsequence(
                        "<w:pStyle w:val=\"Caption\"/>",
                        ">Costs<",
                        "<w:tblStyle w:val=\"TableGrid\"/>",
                        "w:firstRow=\"1\"",
                        "w:firstColumn=\"1\"",
                        "<w:tblCaption w:val=\"Costs\"/>",
                        "<w:tblHeader/>",
                        ">What<",
                        "\"TableNumber\"",
                        ">Sum<",
                        "\"TableHeading\"",
                        ">Beds<",
                        "<w:gridSpan w:val=\"2\"/>");
        assertThat(text).containsOnlyOnce("<w:tblHeader/>");
        assertThat(text.split("<w:gridCol ", -1)).hasSize(3);
    }

    @Test
    void aCellThatReachesDownKeepsItsColumn() {
        String text = text("<table><tr><td rowspan=\"2\">A</td><td>B</td></tr><tr><td>C</td></tr></table>");
        assertThat(text)
                .containsSubsequence(
                        "<w:vMerge w:val=\"restart\"/>", ">A<", ">B<", "<w:tr>", "<w:vMerge/>", "<w:p>", ">C<");
        assertThat(text.split("<w:tc>", -1)).hasSize(5);
    }

    @Test
    void aNameAndWhatIsSaidOfItStandInOneLine() {
        assertThat(text("<dl><div><dt>Due</dt><dd>June <b>2026</b></dd></div></dl>"))
                .contains("<w:pStyle w:val=\"Facts\"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr>"
                        + "<w:t xml:space=\"preserve\">Due</w:t></w:r><w:r><w:tab/></w:r><w:r>"
                        + "<w:t xml:space=\"preserve\">June </w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr>"
                        + "<w:t xml:space=\"preserve\">2026</w:t></w:r>");
    }

    @Test
    void picturesAndDrawingsSayWhatTheyShowAndThoseThatShowNothingAreLeftOut() {
        Map<String, String> parts =
                parts("<p><img src=\"dot.png\" alt=\"A &quot;dot&quot;\"></p><p><img src=\"dot.png\" alt=\"\">"
                        + "<img src=\"gone.png\" alt=\"Gone\"></p><figure><svg class=\"chart\"><title>Moves</title>"
                        + "<desc>From 1 to 2.</desc></svg></figure><svg><title>Not drawn</title></svg>");
        assertThat(parts.get("word/document.xml"))
                .contains("<wp:docPr id=\"1\" name=\"Picture 1\" descr=\"A &quot;dot&quot;\"/>")
                .contains("<wp:docPr id=\"2\" name=\"Picture 2\" descr=\"Moves. From 1 to 2.\"/>")
                .doesNotContain("id=\"3\" name")
                .doesNotContain("Not drawn");
        assertThat(parts.keySet().stream().filter(each -> each.contains("media")))
                .containsExactly("word/media/picture-1.png");
    }

    @Test
    void linksLeadOutOrToTheirPlaceAndNoOtherProgramIsStarted() {
        Map<String, String> parts =
                parts("<p><a href=\"https://a.example/?x=1&amp;y=2\">Out</a> <a href=\"#here\">In</a>"
                        + " <a href=\"#gone\">Gone</a> <a href=\"javascript:go()\">Go</a> <a href=\"file:///etc/passwd\">File</a></p>"
                        + "<h2 id=\"here\">Here</h2>");
        assertThat(parts.get("word/_rels/document.xml.rels"))
                .contains("Target=\"https://a.example/?x=1&amp;y=2\" TargetMode=\"External\"")
                .doesNotContain("javascript")
                .doesNotContain("passwd");
        assertThat(parts.getOrDefault("word/document.xml", "").replaceAll("<[^>]*>", ""))
                .contains("Out In Gone Go File");
        assertThat(parts.get("word/document.xml"))
                .contains("<w:hyperlink w:anchor=\"place_1\"")
                .contains("<w:bookmarkStart w:id=\"1\" w:name=\"place_1\"/>");
    }

    @Test
    void wordsStayWordsWhateverTheyHold() {
        assertThat(text("<p>&lt;w:p&gt; &amp; \u0001\ufffe\ud800 \ud83d\ude00</p>"))
                .contains("&lt;w:p&gt; &amp; \ufffd\ufffd")
                .contains("\ud83d\ude00")
                .doesNotContain("\u0001");
    }

    @Test
    void whatIsForScreensAloneIsLeftOut() {
        assertThat(text("<nav class=\"web-only\">Menu</nav><p hidden>Hidden</p><script>run()</script><p>Words</p>"))
                .contains("Words")
                .doesNotContain("Menu")
                .doesNotContain("Hidden")
                .doesNotContain("run()");
    }

    @Test
    void whiteSpaceIsAsThePageShowsIt() {
        assertThat(text("<p>\n One <b> two</b>\n<i>three</i>.<br>\n Four </p>"))
                .contains(
                        ">One </w:t>", ">two</w:t>", "> </w:t>", ">three</w:t>", ">.</w:t>", "<w:br/>", ">Four</w:t>");
    }

    @ParameterizedTest
    @CsvSource({"en, en-GB", "en-GB, en-GB", "cy, cy", "ar, ar"})
    void theLanguageIsOneThatWordCanSpell(String language, String said) {
        Map<String, String> parts = parts("<p>Words</p>", language, language.equals("ar"));
        assertThat(parts.get("word/styles.xml")).contains("<w:lang w:val=\"" + said + "\"");
        assertThat(parts.get("docProps/core.xml")).contains("<dc:language>" + said + "</dc:language>");
    }

    @Test
    void linesThatRunFromTheRightSayIt() {
        String text = parts("<p>كلمة <bdi dir=\"ltr\">01632</bdi></p><table><tr><td>أ</td></tr></table>", "ar", true)
                .getOrDefault("word/document.xml", "");
        assertThat(text)
                .contains("<w:pPr><w:bidi/></w:pPr>")
                .contains("<w:rPr><w:rtl/></w:rPr><w:t xml:space=\"preserve\">كلمة ")
                .contains("<w:r><w:t xml:space=\"preserve\">01632")
                .contains("<w:bidiVisual/>");
    }

    @Test
    void theFileSaysWhatItIsAndNothingInItRuns() {
        Map<String, String> parts = parts("<p>Words</p>");
        assertThat(parts.keySet())
                .containsExactly(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "docProps/core.xml",
                        "docProps/app.xml",
                        "word/document.xml",
                        "word/_rels/document.xml.rels",
                        "word/styles.xml",
                        "word/settings.xml",
                        "word/footer.xml",
                        "word/numbering.xml");
        assertThat(parts.get("docProps/core.xml"))
                .contains("<dc:title>A &amp; B</dc:title>")
                .contains("<dc:creator>Council</dc:creator>")
                .contains("2026-10-19T00:00:00Z");
        assertThat(parts.get("word/_rels/document.xml.rels")).doesNotContain("External");
    }

    @Test
    void theSameDocumentGivesTheSameBytes() throws IOException {
        String body = "<h1>A</h1><p><img src=\"dot.png\" alt=\"Dot\"></p><ol><li>B</li></ol>";
        assertThat(file(body, "en", false)).isEqualTo(file(body, "en", false));
        assertThat(file(body, "en", false).length).isLessThan(32_000);
    }

    @Test
    void everyStyleThatTheTextAsksForIsThere() {
        Map<String, String> parts = parts(
                "<h1>T</h1><h1>A</h1><h2>B</h2><h3>C</h3><h4>D</h4><h5>E</h5><h6>F</h6><ul><li><p>a</p><p>b</p></li></ul>"
                        + "<ol><li>a</li></ol><blockquote><p>q</p></blockquote><dl><dt>x</dt><dd>y</dd></dl><pre>p\n q</pre>"
                        + "<figure><figcaption>f</figcaption></figure><table><caption>c</caption><tr><th>h</th></tr>"
                        + "<tr><td>d</td></tr><tr><td class=\"n\">1</td></tr></table><p><span class=\"gap\">g</span>"
                        + "<a href=\"https://a.example\">l</a></p>");
        String styles = parts.getOrDefault("word/styles.xml", "");
        assertThat(parts.getOrDefault("word/document.xml", "").split("(?:pStyle|rStyle|tblStyle) w:val=\"", -1))
                .hasSizeGreaterThan(15)
                .allSatisfy(after -> assertThat(after.startsWith("<?xml")
                                || styles.contains("w:styleId=\"" + after.substring(0, after.indexOf('"')) + "\""))
                        .as(after.substring(0, Math.min(30, after.length())))
                        .isTrue());
    }
}
