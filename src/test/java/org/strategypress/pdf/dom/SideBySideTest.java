package org.strategypress.pdf.dom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
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
}
