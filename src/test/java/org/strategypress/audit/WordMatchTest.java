package org.strategypress.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.strategypress.source.Within;

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
                .containsExactly("the website says \"a key to a\", the PDF says \"keys to the\""
                        + ", in index.html: … gets a named worker and [a key to a] home of their own at …;"
                        + " in plan.pdf: … gets a named worker and [keys to the] home of their own at …");
    }

    @Test
    void wordsThatOneSideLacksAreNamed() {
        assertThat(match(TEXT, TEXT.replace("named ", "")))
                .containsExactly("the website says \"named\", the PDF does not"
                        + ", in index.html: every young person gets a [named] worker and a key to …;"
                        + " in plan.pdf: every young person gets a [] worker and a key to …");
        assertThat(match(TEXT, TEXT + " 17"))
                .containsExactly("the PDF says \"17\", the website does not"
                        + ", in index.html: … of their own at last []; in plan.pdf: … of their own at last [17]");
    }

    @Test
    void everyPageIsLookedForInBothEditions() {
        List<Difference> found = WordMatch.compareAll(
                List.of(words("a", "a.html", "one"), words("b", "b.html", "two"), words("e", "e.html", "")),
                List.of(words("c", "plan.pdf", "three"), words("a", "plan.pdf", "one")));

        assertThat(found).extracting(Difference::path).containsExactly("b.html", "plan.pdf");
        assertThat(found)
                .extracting(Difference::message)
                .containsExactly(
                        "the page b.html is missing from the PDF",
                        "the page \"c\" is in the PDF, but not on the website");
        assertThat(found).extracting(each -> each.found(null).rule()).containsOnly("pdf-differs");
    }

    @Test
    void noWordCanBeLeftOutDoubledMovedOrChangedUnseen() {
        List<String> web = Words.of(TEXT + " – and/or well-being, 2018–2020 at example.org/homes/first; it is theirs.");
        for (int i = 0; i < web.size(); i++) {
            List<String> dropped = new ArrayList<>(web);
            String word = dropped.remove(i);
            found(web, dropped, i);
            List<String> doubled = new ArrayList<>(web);
            doubled.add(i, word);
            found(web, doubled, i + 1);
            List<String> changed = new ArrayList<>(web);
            changed.set(i, word + "s");
            found(web, changed, i);
            for (int j = i + 1; j < web.size(); j++) {
                List<String> moved = new ArrayList<>(web);
                Collections.swap(moved, i, j);
                if (!moved.equals(web)) {
                    found(web, moved, i);
                }
            }
        }
    }

    private static void found(List<String> web, List<String> pdf, int latest) {
        List<Difference> differences =
                WordMatch.compare(new PageWords("a", "a.html", web), new PageWords("a", "plan.pdf", pdf));
        assertThat(differences).as("%s", pdf).hasSize(1);
        assertThat(differences.get(0).at()).isLessThanOrEqualTo(latest);
    }

    @Test
    void aLongBookIsComparedAtOnceEvenWhenNothingAgrees() {
        List<String> web = new ArrayList<>(Collections.nCopies(500_000, "same"));
        List<String> pdf = new ArrayList<>(web);
        Random dice = new Random(5);
        for (int i = 0; i < 400_000; i++) {
            pdf.set(100_000 + i, "w" + dice.nextInt(50));
        }
        Within.processor(
                Duration.ofSeconds(5),
                () -> assertThat(WordMatch.compare(
                                new PageWords("a", "a.html", web), new PageWords("a", "plan.pdf", pdf)))
                        .hasSize(1));
    }

    private static List<String> match(String web, String pdf) {
        return WordMatch.compare(words("home", "index.html", web), words("home", "plan.pdf", pdf)).stream()
                .map(Difference::message)
                .toList();
    }

    private static PageWords words(String page, String path, String text) {
        return new PageWords(page, path, Words.of(text));
    }
}
