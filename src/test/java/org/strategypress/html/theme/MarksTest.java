package org.strategypress.html.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.strategypress.markup.Tokens;

final class MarksTest {
    private static String finish(String html) {
        return Marks.finish(Tokens.of(html), "en", "ltr").html();
    }

    @Test
    void marksBecomeElementsInTextAndGoInAttributesAndTheTitle() {
        String word = Marks.foreign("care");
        assertThat(finish("<script>{" + word + "}</script>")).isEqualTo("<script>{care}</script>");
        assertThat(finish("<title>" + word + "</title><p title=\"" + word + "\">" + word + "</p>"))
                .isEqualTo("<title>care</title><p title=\"care\"><span lang=\"en\" dir=\"ltr\">care</span></p>");
    }

    @Test
    void foreignWordsWithinForeignWordsAreMarkedOnce() {
        String sum = Marks.foreign("up to " + Marks.figure("£5") + " for " + Marks.foreign("shoes"));
        assertThat(finish(sum)).isEqualTo("<span lang=\"en\" dir=\"ltr\">up to £5 for shoes</span>");
    }

    @Test
    void figuresAreIsolated() {
        assertThat(finish("<b>" + Marks.figure("£5") + "</b>")).isEqualTo("<b><bdi dir=\"ltr\">£5</bdi></b>");
    }

    @Test
    void namesRunAsTheirOwnLettersSay() {
        assertThat(finish("<b>" + Marks.name("2023 to 2027") + ".</b>")).isEqualTo("<b><bdi>2023 to 2027</bdi>.</b>");
        assertThat(Marks.strip(Marks.name("2023 to 2027"))).isEqualTo("2023 to 2027");
    }

    @Test
    void textWithoutMarksIsLeftAsItIs() {
        assertThat(finish("<p>a</p>")).isEqualTo("<p>a</p>");
        assertThat(Marks.strip(Marks.foreign("a"))).isEqualTo("a");
    }
}
