package org.strategypress.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.strategypress.markup.Tokens;

class FiguresTest {
    @Test
    void aNumberNearLettersFromTheRightRunsByItself() {
        Tokens text = Tokens.of("<p>They say: اتصل على 01632 960000 (من 9 إلى 17)</p>");
        assertThat(Figures.isNearLettersFromRight(text)).isTrue();
        assertThat(Figures.isolate(text).html())
                .isEqualTo("<p>They say: اتصل على <bdi dir=\"ltr\">01632 960000</bdi> (من 9 إلى 17)</p>");
    }

    @Test
    void otherTextHasNoNeedOfIt() {
        assertThat(Figures.isNearLettersFromRight(Tokens.of("<p>Call 01632 960000, Київ</p>")))
                .isFalse();
    }
}
