package org.strategypress.pdf.dom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class InLineTest {
    /** The tag of a list may hold items alone (ISO 32000-1, table 336), so no word and no space stands between them. */
    @Test
    void aListThatRunsOnHoldsNothingButItems() {
        Element body = Jsoup.parse(
                        "<p>Leaving care team</p><ul class=reach><li>Call</li><li>Text</li></ul><p>Open: all day</p>")
                .body();
        InLine.arrange(body);
        List<Element> all = List.copyOf(body.children());
        InLine.runOn(all.get(0), all.subList(1, all.size()));
        assertThat(body.text()).isEqualTo("Leaving care team Call Text Open: all day");
        for (Element list : body.select("[role=list]")) {
            assertThat(list.textNodes()).isEmpty();
            assertThat(list.select("> span").stream().flatMap(each -> each.textNodes().stream()))
                    .isEmpty();
            assertThat(list.select("[role=listitem]").eachText()).containsExactly("Call", "Text");
        }
        assertThat(body.select("[role=list]")).hasSize(1);
    }
}
