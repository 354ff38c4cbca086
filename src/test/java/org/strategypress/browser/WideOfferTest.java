package org.strategypress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.strategypress.browser.Chromium.View;

/** What the first screen of a laptop says of every offer, in every language, with its notices. */
@BrowserTest
class WideOfferTest {
    private static final String BELOW =
            "return ['h1', '.amount, .side .table-scroll', '.for', '.side [href^=\"tel:\"]',"
                    + " '.side [href^=\"sms:\"]', '.hours'].map(s => document.querySelector('main ' + s))"
                    + ".filter(e => e && e.getBoundingClientRect().bottom > innerHeight)"
                    + ".map(e => e.className + ' ends at ' + Math.round(e.getBoundingClientRect().bottom)).join()";

    private final SampleReader reader;
    private final Chromium chromium;

    WideOfferTest(SampleReader reader) {
        this.reader = reader;
        chromium = reader.browser();
    }

    @Test
    void itSaysHowMuchForWhomWhomToCallAndWhen() {
        chromium.look(new View(1280, 800, false));
        List<String> offers = BuiltSite.SAMPLE.pages().stream()
                .filter(page -> page.matches("offer/[a-z0-9-]+(\\.(ar|prs|ti|uk))?\\.html")
                        && !page.matches("offer/(index|all(-\\d+)?)\\.html"))
                .toList();
        assertThat(offers).hasSizeGreaterThan(90);
        assertThat(offers).allSatisfy(page -> {
            reader.open(page);
            assertThat(chromium.text(BELOW)).as(page).isEmpty();
        });
    }

    @Test
    void aNoticeStandsRightBelowTheTitleBesideTheBox() {
        for (boolean dark : new boolean[] {false, true}) {
            chromium.look(new View(1280, 800, dark));
            reader.open("offer/register-to-vote.html");
            assertThat(chromium.text("const box = s => document.querySelector('main ' + s).getBoundingClientRect();"
                            + " const notice = box('.banner'), title = box('h1'), side = box('.side');"
                            + " return [notice.top - title.bottom < 40, notice.right <= side.left, side.top < title.bottom]"
                            + ".join()"))
                    .isEqualTo("true,true,true");
        }
    }
}
