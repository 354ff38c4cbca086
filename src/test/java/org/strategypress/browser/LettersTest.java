package org.strategypress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.strategypress.browser.Chromium.View;

/** Larger letters and more room between them, as readers may set them, push nothing off a phone and hide nothing. */
@BrowserTest
class LettersTest {
    /** The room between letters, words and lines of WCAG 2.2, 1.4.12. */
    private static final String SPACED = "const spaced = new CSSStyleSheet(); spaced.replaceSync('* { line-height: 1.5"
            + " !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em"
            + " !important }'); document.adoptedStyleSheets = [spaced];";

    private static final String DOUBLED = "document.documentElement.style.fontSize = '200%';";

    /** What is cut: wider than the window, outside of it, or outside of a box that shows nothing beyond itself. */
    private static final String CUT = "const wide = document.documentElement.clientWidth;"
            + " const box = e => e.getBoundingClientRect();"
            + " const inside = e => e.closest('.table-scroll, .vh, .skip, svg, pre, .count, label, h1, .task, .sky');"
            + " const all = [...document.querySelectorAll('body *')].filter(e => box(e).width > 1 && e.checkVisibility() && !inside(e));"
            + " const out = all.filter(e => box(e).right > wide + 1 || box(e).left < -1);"
            + " const row = [...document.querySelectorAll('.brand > *, .head .tool, .head .menu > summary')];"
            + " const over = (a, b) => Math.min(box(a).right, box(b).right) - Math.max(box(a).left, box(b).left) > 1"
            + " && Math.min(box(a).bottom, box(b).bottom) - Math.max(box(a).top, box(b).top) > 1;"
            + " const laid = row.filter((a, at) => row.slice(at + 1).some(b => over(a, b)));"
            + " const exit = document.querySelector('.exit');"
            + " const under = exit && box(document.querySelector('.head')).top < box(exit).bottom - 1 ? ['under Exit'] : [];"
            + " return out.concat(laid).map(e => e.outerHTML.slice(0, 90)).slice(0, 3).concat(under).join()"
            + " || (document.documentElement.scrollWidth > wide ? 'scrolls sideways' : '');";

    private final SampleReader reader;
    private final Chromium chromium;

    LettersTest(SampleReader reader) {
        this.reader = reader;
        chromium = reader.browser();
    }

    @Test
    void nothingIsPushedOffThePage() {
        List<String> pages = new ArrayList<>(BuiltSite.SAMPLE.kinds());
        pages.addAll(List.of("pledges/pledge-health.html", "offer/setting-up-home.html"));
        assertThat(pages).allSatisfy(page -> {
            reader.open(page);
            fits(page, "", 320, 415);
            fits(page, SPACED, 320, 768);
            fits(page, "document.adoptedStyleSheets = [];" + DOUBLED, 360);
        });
    }

    private void fits(String page, String letters, int... widths) {
        chromium.script(letters);
        for (int width : widths) {
            chromium.look(new View(width, 740, false));
            assertThat(chromium.text(CUT))
                    .as("%s at %s pixels, %s", page, width, letters)
                    .isEmpty();
        }
    }

    @Test
    void noMarkBetweenTwoStepsOfTheWayStandsAloneInItsLine() {
        chromium.look(new View(320, 740, false));
        reader.open("offer/advocate.html");
        assertThat(
                        chromium.text(
                                "const top = e => e.getBoundingClientRect().top;"
                                        + " return [...document.querySelectorAll('.crumbs li')].map(li => top(li.lastChild) - top(li) < 8).join()"))
                .isEqualTo("true,true,true");
    }

    @Test
    void whatIsPushedOffIsFound() {
        chromium.look(new View(320, 740, false));
        reader.open("index.html");
        chromium.script("document.querySelector('main p').style.inlineSize = '40rem'");
        assertThat(chromium.text(CUT)).contains("<p");
    }
}
