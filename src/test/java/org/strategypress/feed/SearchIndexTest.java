package org.strategypress.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.strategypress.feed.SearchIndex.Place;
import org.strategypress.markup.Tokens;
import org.strategypress.model.Synonym;

/** What the search box is given to look in. */
final class SearchIndexTest {
    private static final Synonym BOND = new Synonym(List.of("bond", "up front rent"), List.of("deposit"));

    @Test
    void aPlaceIsItsTitleSectionSummaryHeadingsAndOtherWordsOnce() {
        String script = script(
                List.of(
                        Place.of(
                                "offer/free-gym.html",
                                "Free gym",
                                "What you can get",
                                "Swim &amp; <em>train</em>",
                                Tokens.of(
                                        "<h1>Free gym</h1><p>Swim, swim and run.</p><h2 id=\"a\">How to <b>get</b> it</h2><p>Ring us. Run!</p>"))));
        assertThat(script)
                .isEqualTo(
                        "self.publicationIndex={\"sections\":[\"What you can get\"],\"places\":[[\"offer/free-gym.html\","
                                + "\"Free gym\",0,\"Swim \\u0026 train\",\"How to get it\",\"and run ring\",\"\",\"\"]]};\n");
    }

    @Test
    void readersWordsAreGivenToWhatTheyMean() {
        assertThat(script(List.of(place("Rent deposit")))).contains("bond up front rent");
        assertThat(script(List.of(place("Deposits")))).as("only whole words").doesNotContain("bond");
        assertThat(script(List.of(place("Bus pass")))).doesNotContain("bond");
    }

    @Test
    void wordsThatAreEverywhereAreLeftOut() {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            places.add(Place.of("p" + i + ".html", "Title", "", "", Tokens.of("<p>everywhere special" + i + "</p>")));
        }
        assertThat(script(places)).contains("special7").doesNotContain("everywhere");
    }

    @Test
    void aLongTextGivesNoMoreThanItsShareOfWords() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            text.append(" word").append(i);
        }
        String script = script(List.of(Place.of("a.html", "A", "", "", Tokens.of(text.toString()))));
        assertThat(script).contains("word89").doesNotContain("word90");
    }

    @Test
    void drawingsAndMarkupAreNoWords() {
        String script = script(List.of(Place.of(
                "a.html",
                "A",
                "",
                "",
                Tokens.of("<svg class=\"icon\"><path d=\"Mzero\"/></svg><p class=\"hidden\">seen</p>"))));
        assertThat(script).contains("\"seen\"").doesNotContain("Mzero").doesNotContain("hidden");
    }

    @Test
    void aTranslationSaysItsLanguage() {
        assertThat(script(List.of(place("A").in("ti")))).contains("\"ti\"]");
    }

    @Test
    void nothingInAPlaceCanEndAScriptElement() {
        assertThat(script(List.of(place("</script><b>")))).doesNotContain("</script>");
    }

    private static Place place(String title) {
        return Place.of("a.html", title, "", "", Tokens.NONE);
    }

    private static String script(List<Place> places) {
        return new String(SearchIndex.script(places, List.of(BOND)), StandardCharsets.UTF_8);
    }
}
