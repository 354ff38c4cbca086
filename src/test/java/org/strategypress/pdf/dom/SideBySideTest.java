package org.strategypress.pdf.dom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SideBySideTest {
    @ParameterizedTest
    @CsvSource({
        "links, 3, 0",
        "links, 8, 2",
        "links, 23, 2",
        "links, 25, 3",
        "cards, 2, 2",
        "cards, 8, 2",
        "cards, 10, 3"
    })
    void theLongerAListTheMoreColumnsItHas(String name, int items, int columns) {
        Element body = Jsoup.parse("<ul class=" + name + ">" + "<li>One</li>".repeat(items) + "</ul>")
                .body();
        SideBySide.arrange(body);
        List<Integer> rows = body.select(".in-two > div").stream()
                .map(Element::childrenSize)
                .distinct()
                .toList();
        assertThat(rows).isEqualTo(columns == 0 ? List.of() : List.of(columns));
        assertThat(body.select("[role=listitem], li")).hasSize(items);
    }

    /** Who has much to say would be as high as two beside a short one. */
    @Test
    void setsPeopleToAskTwoToARowAndWhoHasMuchToSayAlone() {
        String words = "<section class=panel>%s</section>";
        String much = words.formatted("Ask them about this. ".repeat(40));
        Element body = Jsoup.parse("<div class=duet>" + much + words.formatted("B") + words.formatted("C")
                        + words.formatted("D") + "</div>")
                .body();
        SideBySide.arrange(body);
        assertThat(body.select(".duet-row").stream().map(Element::childrenSize)).containsExactly(1, 2, 1);
        assertThat(body.select("section")).hasSize(4);
    }

    @Test
    void leavesPeopleToAskBelowEachOtherInABookOfOneColumn() {
        Element body = Jsoup.parse(
                        "<body data-columns=1><div class=duet><section class=panel>A</section><section class=panel>B</section></div>")
                .body();
        SideBySide.arrange(body);
        assertThat(body.select(".duet-row")).isEmpty();
    }

    @Test
    void setsWordsToSendBesideEachOtherEachOverWhomTheyAreFor() {
        Element body = Jsoup.parse("<section class=letters><h2>Words</h2><p>Change them.</p><blockquote>A</blockquote>"
                        + "<blockquote>B</blockquote><p>To: B</p></section>")
                .body();
        SideBySide.arrange(body);
        assertThat(body.select(".letters-row > div").eachText()).containsExactly("A", "B To: B");
    }

    @Test
    void setsLinksThatTellWhatTheyLeadToInColumnsFromTwoOn() {
        Element body = Jsoup.parse("<ul class=links><li><a>One</a><br>£3</li><li><a>Two</a></li></ul>")
                .body();
        SideBySide.arrange(body);
        assertThat(body.select(".in-two > div > div")).hasSize(2);
    }
}
