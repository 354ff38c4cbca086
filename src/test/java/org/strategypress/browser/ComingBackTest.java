package org.strategypress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who presses Back after a reader has left sees nothing that was chosen or typed: not anew, and not as the browser kept it. */
@BrowserTest(keepsPages = true)
class ComingBackTest {
    private static final String CHOOSE = "document.getElementById('find-situation-parent').click();"
            + "document.getElementById('find-age-16-17').click()";
    private static final String CHOSEN = "return Array.from(new FormData(document.getElementById('finder')).values())"
            + ".filter(Boolean).join() + document.querySelector('.count').textContent";
    private static final String HIDDEN = "return document.querySelectorAll('.why li').length";
    private static final String TYPED = "return document.getElementById('q').value"
            + " + document.getElementById('results').textContent + document.querySelector('.count').textContent"
            + " + (document.getElementById('need').hidden ? '' : 'card')"
            + " + (document.getElementById('person').hidden ? '' : 'person')";

    /** A page that comes back as it was kept says so. */
    private static final String MARK =
            "window.marked = true;" + "addEventListener('pageshow', event => { window.persisted = event.persisted })";

    private static final String KEPT = "return window.marked === true && window.persisted === true";

    private final SampleReader reader;
    private final Chromium chromium;

    ComingBackTest(SampleReader reader) {
        this.reader = reader;
        chromium = reader.browser();
    }

    @Test
    void theFinderIsKeptWholeByTheBrowserAndShowsNothingChosen() {
        choose();
        chromium.script(MARK);
        go("location.href = 'contents.html'", "contents.html");
        go("history.back()", "find.html");
        assertThat(chromium.text(KEPT)).as("from the back/forward cache").isEqualTo("true");
        nothingIsChosen();
    }

    @Test
    void theSearchIsKeptWholeByTheBrowserAndShowsNothingTyped() {
        type();
        chromium.script(MARK);
        go("location.href = 'contents.html'", "contents.html");
        go("history.back()", "search.html");
        assertThat(chromium.text(KEPT)).as("from the back/forward cache").isEqualTo("true");
        assertThat(chromium.text(TYPED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"find.html", "search.html"})
    void exitPutsThePageItWasPressedOnOutOfTheHistory(String page) {
        reader.open("about.html");
        Object entries = chromium.script("return history.length");
        go("location.href = '" + page + "'", page);
        if (page.equals("find.html")) {
            chromium.script(CHOOSE);
        } else {
            chromium.script("q.value = 'suicide'; document.getElementById('search').requestSubmit()");
            Patience.await(() -> chromium.text(TYPED).contains("card"));
        }
        chromium.script("document.querySelector('.exit').href = 'contents.html'");
        go("document.querySelector('.exit').click()", "contents.html");
        // a tab keeps fifty entries
        assertThat(chromium.script("return history.length")).isEqualTo(Math.min((Long) entries + 1, 50));
        go("history.back()", "about.html");
        go("history.forward()", "contents.html");
    }

    @Test
    void exitAfterTwoPagesLeavesTheEarlierOneWithNothingChosen() {
        choose();
        go("location.href = 'contents.html'", "contents.html");
        chromium.script("document.querySelector('.exit').href = 'about.html'");
        go("document.querySelector('.exit').click()", "about.html");
        go("history.back()", "find.html");
        nothingIsChosen();
    }

    private void choose() {
        reader.open("find.html");
        chromium.script(CHOOSE);
        assertThat((Long) chromium.script(HIDDEN)).isPositive();
    }

    private void type() {
        reader.open("search.html");
        chromium.script("q.value = 'suicide'; document.getElementById('search').requestSubmit()");
        Patience.await(() -> chromium.text(TYPED).contains("card"));
    }

    private void nothingIsChosen() {
        assertThat(chromium.text(CHOSEN)).isEmpty();
        assertThat(chromium.script(HIDDEN)).isEqualTo(0L);
    }

    private void go(String script, String page) {
        chromium.script(script);
        Patience.await(() -> chromium.address().endsWith(page));
        Patience.await(() -> chromium.text("return document.readyState").equals("complete"));
    }
}
