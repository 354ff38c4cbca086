package org.strategypress.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.strategypress.feed.SearchIndex.Place;
import org.strategypress.feed.SearchIndex.Told;
import org.strategypress.markup.Tokens;
import org.strategypress.model.text.Synonym;

/** What the search box is given to look in. */
final class SearchIndexTest {
    private static final Told NOTHING = new Told("", "", List.of(), 100);
    private static final Synonym BOND = new Synonym(List.of("bond", "up front rent"), List.of("deposit"));

    @Test
    void aPlaceIsItsTitleSectionSummaryNamesAndHeadingsAndEveryOtherWordOnce() {
        String script = script(
                List.of(
                        Place.of(
                                "offer/free-gym.html",
                                "Free gym",
                                "What you can get",
                                new Told("Swim & train", "£5 a week", List.of("leisure card"), 150),
                                Tokens.of(
                                        "<h1>Free gym</h1><p>Swim, swim and run.</p><h2 id=\"a\">How to <b>get</b> it</h2><p>Ring us. Run!</p>"))));
        assertThat(script)
                .startsWith(
                        "self.publicationIndex={\"sections\":[\"What you can get\"],\"places\":[[\"offer/free-gym.html\","
                                + "\"Free gym\",0,\"Swim \\u0026 train\",\"leisure card\",\"How to get it\",\"\",150,\"£5 a week\"]],"
                                + "\"words\":\"and ring run\",\"at\":\"BABABA\",\"readers\":[");
    }

    @Test
    void aWordThatManyPlacesHaveStandsOnceWithTheStepsFromOneToTheNext() {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            String text = i == 0 || i == 2 || i == 99 ? "<p>rare</p>" : "";
            places.add(Place.of("p" + i + ".html", "Title", "", NOTHING, Tokens.of(text)));
        }
        assertThat(script(places)).contains("\"words\":\"rare\",\"at\":\"BChDA\"");
    }

    @Test
    void readersWordsStandBesideThePublicationsOwn() {
        assertThat(script(List.of(place("Rent deposit"))))
                .contains("\"own\":[\"deposit \\u003c bond, up front rent\"]")
                .contains("\"readers\":[\"emergency money,");
    }

    @Test
    void aHeadingOfEveryPageIsNoneOfAPlace() {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            places.add(
                    Place.of("p" + i + ".html", "T", "", NOTHING, Tokens.of("<h2>Ask us</h2><h2>Tip " + i + "</h2>")));
        }
        assertThat(script(places)).contains("Tip 7").doesNotContain("Ask us");
    }

    @Test
    void wordsThatAreEverywhereAreLeftOut() {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            places.add(
                    Place.of("p" + i + ".html", "Title", "", NOTHING, Tokens.of("<p>everywhere special" + i + "</p>")));
        }
        assertThat(script(places)).contains("special7").doesNotContain("everywhere");
    }

    @Test
    void aLongTextIsFoundByAllItsWordsUnlessAllTogetherAreTooMany() {
        assertThat(script(texts(1))).contains("word0x999");
        assertThat(script(texts(50)))
                .as("50 texts of 1,000 words share 40,000")
                .contains("word7x799")
                .doesNotContain("word7x800");
    }

    private static List<Place> texts(int many) {
        List<Place> places = new ArrayList<>();
        for (int text = 0; text < many; text++) {
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < 1000; i++) {
                words.append(" word").append(text).append('x').append(i);
            }
            places.add(Place.of("a.html", "A", "", NOTHING, Tokens.of(words.toString())));
        }
        return places;
    }

    @Test
    void drawingsAndMarkupAreNoWords() {
        String script = script(List.of(Place.of(
                "a.html",
                "A",
                "",
                NOTHING,
                Tokens.of("<svg class=\"icon\"><path d=\"Mzero\"/></svg><p class=\"hidden\">seen</p>"))));
        assertThat(script).contains("\"seen\"").doesNotContain("Mzero").doesNotContain("hidden");
    }

    @Test
    void aTranslationSaysItsLanguage() {
        assertThat(script(List.of(place("A").in("ti")))).contains("\"ti\",100,\"\"]");
    }

    @Test
    void nothingInAPlaceCanEndAScriptElement() {
        assertThat(script(List.of(place("</script><b>")))).doesNotContain("</script>");
    }

    private static Place place(String title) {
        return Place.of("a.html", title, "", NOTHING, Tokens.NONE);
    }

    private static String script(List<Place> places) {
        return new String(SearchIndex.script(places, Set.of("care-leavers"), List.of(BOND)), StandardCharsets.UTF_8);
    }
}
