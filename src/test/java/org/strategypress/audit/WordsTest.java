package org.strategypress.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.strategypress.output.OutputFile;

class WordsTest {
    @Test
    void wordsEndAtAnyWhiteSpace() {
        assertThat(Words.of("  one\ttwo\r\nthree\u00a0four\u202ffive\u3000six "))
                .containsExactly("one", "two", "three", "four", "five", "six");
        assertThat(Words.of(" \u200b ")).isEmpty();
    }

    @Test
    void charactersWithoutAShapeDoNotCount() {
        assertThat(Words.of("home\u00adless a\u200bb \u200fنص\u200c\u200d \ufeffx"))
                .containsExactly("homeless", "ab", "نص", "x");
    }

    @Test
    void hyphensAndFiguresThatAreDrawnAlikeAreOne() {
        assertThat(Words.of("18\u201121 year\u2010old")).containsExactly("18-21", "year-old");
        assertThat(Words.of("\u06f1\u06f4\u06f0\u06f5")).isEqualTo(Words.of("\u0661\u0664\u0660\u0665"));
    }

    @Test
    void lettersAreComposedAndLigaturesAreLetters() {
        assertThat(Words.of("Cafe\u0301 o\ufb03ce \ufefb")).containsExactly("Caf\u00e9", "office", "\u0644\u0627");
    }

    @Test
    void caseQuotationMarksAndDashesCount() {
        assertThat(Words.of("“We – the council’s” A-Z")).containsExactly("“We", "–", "the", "council’s”", "A-Z");
    }

    @Test
    void thePageSaysTheWordsOfItsContent() {
        assertThat(words("""
                <main data-page="homes"><h1>Homes <em>first</em></h1><ul><li>One</li><li>Two&nbsp;&amp; three</li></ul>
                <p><b>H</b>omes<br>and keys</p><table><tr><td>a</td><td>b</td></tr></table></main>"""))
                .containsExactly("Homes", "first", "One", "Two", "&", "three", "Homes", "and", "keys", "a", "b");
    }

    @Test
    void furnitureOfTheWebsiteIsLeftOut() {
        assertThat(words("""
                <nav>Menu</nav><main data-page="homes">One<nav class="x web-only">two <b hidden>x</b> three</nav>
                <p data-web-only>four</p><svg><text>five</text></svg><script>six</script><p hidden>seven</p>
                <details><summary>Eight</summary>nine</details></main><footer>ten</footer>""")).containsExactly("One", "Eight", "nine");
    }

    @Test
    void eachPageInAFileIsReadByItself() {
        OutputFile file = Pages.html(
                "all.html",
                "<article data-page=\"a\">A <b>1</b></article>"
                        + "<article data-page=\"b\">B</article><div hidden><p data-page=\"c\">C</p></div>");

        assertThat(WebText.read(file))
                .containsExactly(
                        new PageWords("a", "all.html", List.of("A", "1")),
                        new PageWords("b", "all.html", List.of("B")));
        assertThat(WebText.read(Pages.html("404.html", "<main>Lost</main>"))).isEmpty();
    }

    @Test
    void whatABookSaysOnceForSeveralPagesIsLeftOutWhenAsked() {
        OutputFile file =
                Pages.html("a.html", "<main data-page=\"a\">A <section class=\"x once\">No</section> B</main>");
        assertThat(WebText.read(file).get(0).words()).containsExactly("A", "No", "B");
        assertThat(WebText.withoutRepeats(file).get(0).words()).containsExactly("A", "B");
    }

    private static List<String> words(String html) {
        return WebText.read(Pages.html("homes.html", html)).get(0).words();
    }
}
