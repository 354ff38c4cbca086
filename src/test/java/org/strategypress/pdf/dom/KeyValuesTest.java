package org.strategypress.pdf.dom;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyValuesTest {
    /** A quarter of a line holds a short value, but no long word: a web address runs over the edge. */
    @ParameterizedTest
    @CsvSource({
        "Unitary authority, two",
        "https://www.example.org.uk, one",
        "Children and young people, two",
        "A value that goes on for more than a line, one"
    })
    void setsTwoShortFactsInARow(String value, String rows) {
        Element facts = Jsoup.parse("<dl class=facts><div><dt>Area</dt><dd>Larkford</dd></div><div><dt>Kind</dt><dd>"
                        + value + "</dd></div></dl>")
                .selectFirst("dl");
        KeyValues.setRows(facts);
        assertThat(facts.select("> div").eachAttr("class")).containsExactly(rows);
        assertThat(facts.select("dd").eachText()).containsExactly("Larkford", value);
    }
}
