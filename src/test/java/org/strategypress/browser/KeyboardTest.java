package org.strategypress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.strategypress.browser.Chromium.View;

/** What can be done with a mouse can be done with a keyboard, and it shows where one is. */
@BrowserTest
class KeyboardTest {
    private static final String FOCUSED = "return document.activeElement.className";
    private static final String RING = "const s = getComputedStyle(document.activeElement);"
            + " return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 || s.boxShadow !== 'none'";

    private final SampleReader reader;
    private final Chromium chromium;

    KeyboardTest(SampleReader reader) {
        this.reader = reader;
        chromium = reader.browser();
    }

    @BeforeEach
    void home() {
        reader.open("index.html");
    }

    @Test
    void theFirstStopSkipsToTheContent() {
        chromium.press(Keys.TAB);
        assertThat(chromium.text(FOCUSED)).contains("skip");
        assertThat(chromium.text("return document.activeElement.getBoundingClientRect().top >= 0"))
                .isEqualTo("true");
        chromium.press(Keys.ENTER);
        assertThat(chromium.text("return document.activeElement.id")).isEqualTo("main");
        assertThat(chromium.address()).endsWith("#main");
    }

    @Test
    void nothingOfTheSkipLinkIsSeenBeforeItHasTheFocusAndThenItHidesNoExit() {
        for (String page : BuiltSite.SAMPLE.kinds()) {
            reader.open(page);
            assertThat(chromium.text(
                            "const skip = document.querySelector('.skip'), y = () => skip.getBoundingClientRect();"
                                    + " const rest = y().bottom; skip.focus();"
                                    + " return [rest <= 0, y().top >= document.querySelector('.exit').getBoundingClientRect().bottom]"
                                    + ".join()"))
                    .as(page)
                    .isEqualTo("true,true");
        }
    }

    @Test
    void everyStopShowsARing() {
        for (int stop = 0; stop < 25; stop++) {
            chromium.press(Keys.TAB);
            assertThat(chromium.script(RING))
                    .as("focus ring of %s", chromium.text("return document.activeElement.outerHTML"))
                    .isEqualTo(true);
        }
    }

    @Test
    void whoGoesBackFromTheFootGetsToTheTop() {
        for (View view : List.of(View.DESKTOP, View.PHONE)) {
            chromium.look(view);
            reader.open("index.html");
            chromium.script("[...document.querySelectorAll('.foot summary, .foot a')]"
                    + ".filter((each) => each.checkVisibility()).pop().focus()");
            chromium.press(Keys.TAB); // out of the page, and back into its end
            int stops = 0;
            while (!chromium.text(FOCUSED).contains("skip")) {
                chromium.script("self.last = document.activeElement");
                chromium.pressShift(Keys.TAB);
                assertThat(chromium.script("return document.activeElement !== self.last"))
                        .as("%s, stop %d: %s", view, stops, chromium.text("return self.last.outerHTML"))
                        .isEqualTo(true);
                assertThat(stops++).as("stops").isLessThan(200);
            }
            assertThat(stops).isGreaterThan(20);
        }
    }

    @Test
    void theMenuOfAPhoneOpensWithEnterAndLeadsOn() {
        chromium.look(View.PHONE);
        reader.open("index.html");
        assertThat(chromium.text("return document.querySelector('.drop a').getClientRects().length"))
                .as("what is folded has no place on the page")
                .isEqualTo("0");
        chromium.script("document.querySelector('details.menu summary').focus()");
        chromium.press(Keys.ENTER);
        assertThat(chromium.text("return document.querySelector('details.menu').open"))
                .isEqualTo("true");
        chromium.press(Keys.TAB);
        String target = chromium.text("return document.activeElement.href");
        assertThat(chromium.text("return document.activeElement.closest('details.menu') !== null"))
                .isEqualTo("true");
        chromium.press(Keys.ENTER);
        assertThat(chromium.address()).isEqualTo(target);
    }
}
