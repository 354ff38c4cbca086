package org.strategypress.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.strategypress.source.Diagnostic;

class WordMatchTest {
    private static final String TEXT =
            "every young person gets a named worker and a key to a home of their own at last";

    @Test
    void equalTextsMatch() {
        assertThat(match(TEXT, TEXT)).isEmpty();
        assertThat(match("", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "the homeless person, the home- less person",
        "a well-being plan, a well- being plan",
        "and/or both, and/ or both",
        "2018–2020 only, 2018– 2020 only",
        "see example.org/homes/first now, see example. org/ homes/ first now",
        "Donaudampfschifffahrtsgesellschaft ok, Donaudampf schifffahrts gesellschaft ok",
        "a co-operative-minded x, a co-opera- tive-minded x",
    })
    void linesOfPrintMayEndInsideAWord(String web, String pdf) {
        assertThat(match(web, pdf)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "nobody came, no body came",
        "foo bar, - foo bar",
        "no body came, nobody came",
        "homes first, Homes first",
        "‘homes’ first, homes first",
        "a b, a b c",
        "a b c, a b",
        "x, ''",
        "'', x",
        "one two three four, one three two four",
    })
    void anyOtherDifferenceCounts(String web, String pdf) {
        assertThat(match(web, pdf)).hasSize(1);
    }

    @Test
    void theFirstDifferenceIsShownWithTheWordsAroundIt() {
        assertThat(match(TEXT, TEXT.replace("a key to a", "keys to the")))
                .containsExactly("The website says \"a key to a\", the PDF says \"keys to the\"."
                        + " Website: … gets a named worker and [a key to a] home of their own at …;"
                        + " PDF: … gets a named worker and [keys to the] home of their own at … (plan.pdf)");
    }

    @Test
    void wordsThatOneSideLacksAreNamed() {
        assertThat(match(TEXT, TEXT.replace("named ", "")))
                .containsExactly("The website says \"named\", the PDF does not."
                        + " Website: every young person gets a [named] worker and a key to …;"
                        + " PDF: every young person gets a [] worker and a key to … (plan.pdf)");
        assertThat(match(TEXT, TEXT + " 17"))
                .containsExactly("The PDF says \"17\", the website does not."
                        + " Website: … of their own at last []; PDF: … of their own at last [17] (plan.pdf)");
    }

    @Test
    void everyPageIsLookedForInBothEditions() {
        List<Diagnostic> found = WordMatch.compareAll(
                List.of(words("a", "a.html", "one"), words("b", "b.html", "two"), words("e", "e.html", "")),
                List.of(words("c", "plan.pdf", "three"), words("a", "plan.pdf", "one")));

        assertThat(found).extracting(Diagnostic::path).containsExactly("b.html", "plan.pdf");
        assertThat(found)
                .extracting(Diagnostic::message)
                .containsExactly(
                        "The page is missing from the PDF.", "The page \"c\" is in the PDF, but not on the website.");
        assertThat(found).extracting(Diagnostic::rule).containsOnly("pdf-differs");
    }

    @Test
    void aLongBookIsComparedAtOnceEvenWhenNothingAgrees() {
        List<String> web = new ArrayList<>(Collections.nCopies(500_000, "same"));
        List<String> pdf = new ArrayList<>(web);
        Random dice = new Random(5);
        for (int i = 0; i < 400_000; i++) {
            pdf.set(100_000 + i, "w" + dice.nextInt(50));
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(WordMatch.compare(
                                new PageWords("a", "a.html", web), new PageWords("a", "plan.pdf", pdf)))
                        .hasSize(1));
    }

    private static List<String> match(String web, String pdf) {
        return WordMatch.compare(words("home", "index.html", web), words("home", "plan.pdf", pdf)).stream()
                .map(Diagnostic::message)
                .toList();
    }

    private static PageWords words(String page, String path, String text) {
        return new PageWords(page, path, Words.of(text));
    }
}
