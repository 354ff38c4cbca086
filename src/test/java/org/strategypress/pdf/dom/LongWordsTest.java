package org.strategypress.pdf.dom;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class LongWordsTest {
    private static String marked(String words) {
        Element body = Jsoup.parse("<p></p>").body();
        body.child(0).text(words);
        LongWords.mark(body, 12);
        return body.child(0).html().replace("&nbsp;", "_");
    }

    @Test
    void wordsLongerThanALineMayEndItAnywhere() {
        assertThat(marked("an abcdefghijklmnop end"))
                .isEqualTo("an <span class=\"long-word\">abcdefghijklmnop</span> end");
    }

    @Test
    void wordsThatAreTiedStayTogetherWhereALineHasRoomForThem() {
        assertThat(marked("pay up\u00a0to\u00a0£300 a\u00a0week")).isEqualTo("pay up_to_£300 a_week");
        assertThat(marked("all\u00a0of\u00a0this\u00a0is\u00a0tied and a\u00a0b"))
                .isEqualTo("all of this is tied and a_b");
    }
}
