package org.strategypress.pdf.dom;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class OpeningsTest {
    private static final String PRIORITY =
            "<section class='chapter level-3' data-part=priorities><h3>%s</h3>%s</section>";
    private static final String LONG = "<p>" + "We will find a home close to the people you know. ".repeat(30) + "</p>";
    private static final String SHORT = "<p>Close to home.</p>";

    private static Element marked(String html) {
        Element body = Jsoup.parse(html).body();
        Openings.mark(body);
        return body;
    }

    @Test
    void beginsAPageWithEachPriorityWhereMostHaveMuchToSay() {
        Element body =
                marked(PRIORITY.formatted("1", LONG) + PRIORITY.formatted("2", SHORT) + PRIORITY.formatted("3", LONG)
                        + "<section class='chapter level-3' data-part=aims>" + LONG + "</section>");
        assertThat(body.select("." + Openings.OPENING + " > h3").eachText()).containsExactly("1", "2", "3");
    }

    @Test
    void beginsNoPageWhereThePrioritiesAreAFewLinesEach() {
        Element body =
                marked(PRIORITY.formatted("1", SHORT) + PRIORITY.formatted("2", LONG) + PRIORITY.formatted("3", SHORT));
        assertThat(body.select("." + Openings.OPENING)).isEmpty();
    }

    @Test
    void beginsNoPageInABookOfOneColumn() {
        Element body = Jsoup.parse(
                        "<body data-columns=1>" + PRIORITY.formatted("1", LONG) + PRIORITY.formatted("2", LONG))
                .body();
        Openings.mark(body);
        assertThat(body.select("." + Openings.OPENING)).isEmpty();
    }

    @Test
    void takesPrioritiesThatStandApartForThemselves() {
        String apart = "<section class='chapter level-2' data-part=aims></section>";
        Element body = marked(PRIORITY.formatted("1", LONG)
                + PRIORITY.formatted("2", LONG)
                + apart
                + PRIORITY.formatted("3", SHORT)
                + PRIORITY.formatted("4", SHORT)
                + apart
                + PRIORITY.formatted("5", LONG));
        assertThat(body.select("." + Openings.OPENING + " > h3").eachText()).containsExactly("1", "2");
    }

    @Test
    void setsShortSectionsTwoToARowInTheirOrder() {
        String link = "<section><h4>%s</h4><p><a href='#a'>A link</a></p></section>";
        Element body = marked(PRIORITY.formatted(
                        "1",
                        LONG + link.formatted("Promises") + link.formatted("Stories")
                                + link.formatted("More")
                                + "<section><h4>Words</h4><blockquote>Short</blockquote></section>")
                + PRIORITY.formatted("2", LONG));
        assertThat(body.select(".pairing")).hasSize(1);
        assertThat(body.select(".pairing > div > section > h4").eachText()).containsExactly("Promises", "Stories");
        assertThat(body.select("h4").eachText()).containsExactly("Promises", "Stories", "More", "Words");
    }
}
