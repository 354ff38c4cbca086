package org.strategypress.pdf.dom;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What steers letters and is none goes before print; all that is read stays. */
class LineEndsTest {
    @ParameterizedTest
    @CsvSource({
        "\u2605\uFE0F Star, \u2605 Star",
        "\u260E\uFE0E Call, \u260E Call",
        "Safe\u00ADguar\u00ADding, Safeguarding",
        "A \u2011 B, A \u2011 B",
        "one two, one two"
    })
    void whatIsNotPrintedGoes(String text, String printed) {
        Element body = Jsoup.parse("<p>" + text + "</p>").body();
        LineEnds.keepSpaces(body);
        assertThat(body.wholeText()).isEqualTo(printed);
    }
}
