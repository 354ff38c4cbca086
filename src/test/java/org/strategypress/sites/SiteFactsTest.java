package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SiteFactsTest {
    private static final String PAGE = "<html><body><header>Menu</header><main><h1>Our say</h1>"
            + "<p>Foster carers</p><b>18</b><p>We asked, you\n said</p></main></body></html>";
    private final SiteFacts site =
            new SiteFacts(Map.of("say.html", PAGE), "OUR SAY\nFoster\ncarers 18\nWe asked, you said\n");

    @Test
    void findsWordsOverLineEndsAndInCapitals() {
        assertThatCode(() -> site.says("Our say", "we asked, you said")).doesNotThrowAnyException();
    }

    @Test
    void missesWhatIsOnlyOnTheWebsite() {
        SiteFacts bare = new SiteFacts(Map.of("say.html", PAGE), "Our say");
        assertThatThrownBy(() -> bare.says("Foster carers")).hasMessageContaining("the PDF says: Foster carers");
    }

    @Test
    void missesWhatIsOnlyInPrint() {
        SiteFacts bare = new SiteFacts(Map.of("say.html", "<p>Our say</p>"), "Foster carers");
        assertThatThrownBy(() -> bare.says("Foster carers")).hasMessageContaining("the website says: Foster carers");
    }

    @Test
    void aPartOfANumberIsNotTheNumber() {
        assertThatCode(() -> site.near("Foster carers", "18")).doesNotThrowAnyException();
        assertThatThrownBy(() -> site.near("Foster carers", "1")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> site.near("Foster carers", "8")).isInstanceOf(AssertionError.class);
    }

    @Test
    void theOrderCounts() {
        assertThatCode(() -> site.inOrder("Foster carers", "you said")).doesNotThrowAnyException();
        assertThatThrownBy(() -> site.inOrder("you said", "Foster carers")).isInstanceOf(AssertionError.class);
    }

    @Test
    void asksThePageThatHasTheHeading() {
        assertThatCode(() -> site.page("Our say", "18")).doesNotThrowAnyException();
        assertThatThrownBy(() -> site.page("Your say", "18")).hasMessageContaining("pages headed: Your say");
    }

    @Test
    void theMenuIsNotTheText() {
        assertThatThrownBy(() -> site.says("Menu")).isInstanceOf(AssertionError.class);
    }

    @Test
    void noticesWhatMustNotBeSaid() {
        assertThatCode(() -> site.neverSays("79%")).doesNotThrowAnyException();
        assertThatThrownBy(() -> site.neverSays("Our say")).isInstanceOf(AssertionError.class);
    }
}
