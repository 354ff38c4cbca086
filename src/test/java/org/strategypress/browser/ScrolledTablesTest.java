package org.strategypress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.strategypress.browser.Chromium.View;

/** Tables that are wider than their place say so, in sight and in words; those that are not say nothing. */
@BrowserTest
class ScrolledTablesTest {
    private static final View SMALL_PHONE = new View(360, 640, false);
    private static final View LAPTOP = new View(1280, 800, false);

    /** Tables whose words do not fit their size. */
    private static final String WRONG = """
            return [...document.querySelectorAll('.table-scroll')].filter(box => {
              const told = box.previousElementSibling;
              const said = told !== null && told.className.includes('sideways') && told.textContent !== '';
              return said !== box.scrollWidth > box.clientWidth || said !== told.offsetHeight > 0;
            }).length;
            """;

    private final SampleReader reader;
    private final Chromium chromium;

    ScrolledTablesTest(SampleReader reader) {
        this.reader = reader;
        chromium = reader.browser();
    }

    @Test
    void aTableSaysThatItGoesOnWhereItDoesAndNowhereElse() {
        List<String> pages = BuiltSite.SAMPLE.kinds().stream()
                .filter(page -> BuiltSite.SAMPLE.text(page).contains("table-scroll"))
                .toList();
        assertThat(pages).hasSizeGreaterThan(20);
        for (View view : new View[] {SMALL_PHONE, LAPTOP}) {
            chromium.look(view);
            for (String page : pages) {
                reader.open(page);
                Patience.await(() -> chromium.script(WRONG).equals(0L));
            }
        }
    }

    /** Also in a box of facts, whose rows are laid out in two columns of their own. */
    @Test
    void aTableIsAsWideAsItsFrame() {
        chromium.look(LAPTOP);
        for (String page : List.of("offer/interview-clothes.html", "actions/index.html", "pages/what-it-costs.html")) {
            reader.open(page);
            assertThat(
                            chromium.text(
                                    "const boxes = [...document.querySelectorAll('.table-scroll')];"
                                            + " return boxes.length + ':' + boxes.map(box => box.clientWidth"
                                            + " - box.querySelector('table').getBoundingClientRect().width).filter(gap => gap > 1).join()"))
                    .as(page)
                    .matches("[1-9]\\d*:");
        }
    }

    /** A small publication, whose page has no list of contents beside it. */
    @Test
    void theTableOfMeasuresHasTheWholeWidthOfADesktop() {
        chromium.look(LAPTOP);
        for (String page : List.of("delivery/index.html", "archive/2023/delivery/index.html")) {
            reader.open(page);
            assertThat(chromium.script("const box = document.querySelector('main .table-scroll');"
                            + " return box.scrollWidth - box.clientWidth"))
                    .as(page)
                    .isEqualTo(0L);
        }
    }

    @Test
    void turningThePhoneChangesWhatItSays() {
        chromium.look(SMALL_PHONE);
        reader.open("actions/index.html");
        String shown = "return document.querySelector('.sideways').offsetHeight > 0";
        Patience.await(() -> Boolean.TRUE.equals(chromium.script(shown)));
        chromium.look(LAPTOP);
        Patience.await(() -> Boolean.FALSE.equals(chromium.script(shown)));
    }

    @Test
    void itSaysSoInTheLanguageOfThePage() {
        chromium.look(SMALL_PHONE);
        reader.open("actions/index.html");
        Patience.await(() -> chromium.text("return document.querySelector('.sideways').textContent")
                .equals("There is more of this table at the side. Swipe it, or use the arrow keys."));
        assertThat(BuiltSite.SAMPLE.text("explainers/not-safe-at-home.ar.html"))
                .contains("data-sideways=\"يوجد المزيد من هذا الجدول");
    }

    @Test
    void theArrowKeysMoveIt() {
        chromium.look(SMALL_PHONE);
        reader.open("actions/index.html");
        chromium.script("document.querySelector('.table-scroll').focus()");
        assertThat(chromium.focus()).startsWith("region: What we are doing");
        chromium.press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
        Patience.await(() ->
                Boolean.TRUE.equals(chromium.script("return document.querySelector('.table-scroll').scrollLeft > 0")));
    }

    @Test
    void withoutScriptsAShadowStandsAtTheEdgeThatItGoesOnBeyond() {
        chromium.scripts(false);
        chromium.look(SMALL_PHONE);
        reader.open("actions/index.html");
        assertThat(chromium.text("const style = getComputedStyle(document.querySelector('.table-scroll'));"
                        + " return [style.backgroundAttachment, style.overflowX, document.querySelectorAll('.sideways').length]"
                        + ".join('; ')"))
                .isEqualTo("local, scroll, scroll; auto; 0");
    }
}
