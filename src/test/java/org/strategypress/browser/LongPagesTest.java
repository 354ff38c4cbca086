package org.strategypress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.strategypress.browser.Chromium.View;

/** What stands on a page of more than two screens is listed: folded below the title on a phone, beside the text on a desktop. */
@BrowserTest
class LongPagesTest {
    private static final View LAPTOP = new View(1280, 800, false);
    private static final View SMALL_PHONE = new View(360, 640, false);
    private static final List<String> LONG = List.of(
            "priorities/close-to-home.html",
            "accessibility.html",
            "actions/index.html",
            "bodies/index.html",
            "explainers/not-safe-at-home.ar.html",
            "decisions/decision-strategy-2026.html");

    /**
     * How much of an article's height has something in its last third, in percent; 100 where something stays there, and on a
     * sheet that one heavy page fills to the last byte.
     */
    private static final String USED = """
            const part = document.querySelector('article.part');
            const all = part && part.getBoundingClientRect();
            if (!part || all.height <= 1600 || part.querySelectorAll('.chapter').length === 1) return 100;
            const stays = e => e && getComputedStyle(e).position === 'sticky';
            if (stays(document.querySelector('.on-page details')) || stays(document.querySelector('.duo > .side'))) return 100;
            const rows = new Set();
            const edge = all.left + all.width * (document.dir === 'rtl' ? 1 / 3 : 2 / 3);
            for (const each of part.querySelectorAll('p, li, td, dd, dt, h2, h3, h4, img, svg, caption, summary')) {
              for (const box of each.getClientRects()) {
                if (box.width && (document.dir === 'rtl' ? box.left < edge : box.right > edge)) {
                  for (let y = Math.floor(box.top / 20); y < box.bottom / 20; y++) rows.add(y);
                }
              }
            }
            return Math.round(2000 * rows.size / all.height);
            """;

    private static final String LEADS = """
            const links = [...document.querySelectorAll('.on-page a')];
            const targets = links.map(a => document.getElementById(decodeURIComponent(a.hash.slice(1))));
            const tops = targets.map(t => t && t.getBoundingClientRect().top);
            const words = e => e.textContent.replace(/\\s+/g, ' ').trim();
            return [links.length >= 2, targets.every(t => t), tops.every((t, n) => !n || t > tops[n - 1]),
              links.every((a, n) => words(a) && words(targets[n]).startsWith(words(a))),
              words(document.querySelector('.on-page summary')).includes('(' + links.length + ')')].join();
            """;

    private final SampleReader reader;
    private final Chromium chromium;

    LongPagesTest(SampleReader reader) {
        this.reader = reader;
        chromium = reader.browser();
    }

    @Test
    void onADesktopTheLastThirdOfEveryPageOverTwoScreensIsInUse() {
        chromium.look(LAPTOP);
        assertThat(BuiltSite.SAMPLE.kinds()).allSatisfy(page -> {
            reader.open(page);
            assertThat(((Number) chromium.script(USED)).intValue()).as(page).isGreaterThanOrEqualTo(33);
        });
    }

    @Test
    void theListLeadsToEachSectionInItsOwnWordsAndInOrder() {
        for (String page : LONG) {
            reader.open(page);
            assertThat(chromium.text(LEADS)).as(page).isEqualTo("true,true,true,true,true");
        }
    }

    @Test
    void onADesktopItStaysInSightBesideTheTextAndCoversNothing() {
        chromium.look(LAPTOP);
        for (String page : LONG) {
            reader.open(page);
            assertThat(
                            chromium.text(
                                    "scrollTo(0, 900); const box = document.querySelector('.on-page details');"
                                            + " const r = box.getBoundingClientRect(), rtl = document.dir === 'rtl';"
                                            + " const over = [...document.querySelectorAll('.part > *, .part > section > *')].filter(e =>"
                                            + " !e.closest('.on-page')).map(e => e.getBoundingClientRect()).filter(e => e.width && (rtl ?"
                                            + " e.left < r.right : e.right > r.left));"
                                            + " return [box.open, r.top >= 0, r.top < 100, r.bottom <= innerHeight, over.length].join()"))
                    .as(page)
                    .isEqualTo("true,true,true,true,0");
        }
    }

    @Test
    void onAPhoneItIsFoldedBelowTheTitleAndAsHighAsAFinger() {
        chromium.look(SMALL_PHONE);
        for (String page : LONG) {
            reader.open(page);
            assertThat(chromium.text("const list = document.querySelector('.on-page details'), r ="
                            + " list.getBoundingClientRect(); return [list.open, r.height >= 44, r.height < 60,"
                            + " r.top >= document.querySelector('h1').getBoundingClientRect().bottom,"
                            + " r.bottom < 3 * innerHeight,"
                            + " document.documentElement.scrollWidth <= innerWidth].join()"))
                    .as(page)
                    .isEqualTo("false,true,true,true,true,true");
        }
        reader.open("accessibility.html");
        chromium.script("document.querySelector('.on-page summary').click();"
                + " document.querySelectorAll('.on-page a')[3].click()");
        Patience.await(() -> Boolean.TRUE.equals(chromium.script("const top ="
                + " document.querySelector(location.hash || 'html').getBoundingClientRect().top;"
                + " return location.hash !== '' && top >= 0 && top < innerHeight / 2")));
    }

    @Test
    void withoutScriptsItIsFoldedBesideTheTextAndOpens() {
        chromium.scripts(false);
        chromium.look(LAPTOP);
        reader.open("accessibility.html");
        assertThat(chromium.script("document.querySelector('.on-page summary').click();"
                        + " return document.querySelector('.on-page details').open"
                        + " && document.querySelector('.on-page').getBoundingClientRect().left > 800"))
                .isEqualTo(true);
    }

    @Test
    void aShortPageHasNone() {
        for (String page :
                List.of("explainers/what-is-a-corporate-parent.html", "find.html", "a-z.html", "index.html")) {
            assertThat(BuiltSite.SAMPLE.text(page)).as(page).doesNotContain("on-page");
        }
    }

    @Test
    void allPartsPutOnOnePageAreInItsList() {
        reader.open("strategy/all.html");
        chromium.script("document.querySelector('#join button').click()");
        Patience.await(() -> chromium.text("return document.activeElement.getAttribute('role')")
                .equals("status"));
        assertThat(
                        chromium.text(
                                "const list = document.querySelector('.on-page'), links = [...list.querySelectorAll('a')];"
                                        + " const chapters = [...document.querySelectorAll('.chapter')];"
                                        + " return [chapters.length > 20, chapters.every(c => links.some(a => a.hash === '#' + c.id)),"
                                        + " links.every(a => document.getElementById(a.hash.slice(1))),"
                                        + " list.querySelector('summary').textContent.includes('(' + links.length + ')')].join()"))
                .isEqualTo("true,true,true,true");
    }
}
