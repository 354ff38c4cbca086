package org.strategypress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What the website says of itself is true: its privacy page, and its accessibility statement. */
@BrowserTest
class TrustTest {
    private static final String STORED = "return document.cookie + localStorage.length + sessionStorage.length";
    private static final String ASKED_ELSEWHERE = "return performance.getEntries().map(e => e.name)"
            + ".filter(n => /^\\w+:/.test(n) && !n.startsWith(location.origin + '/')).join(' ')";
    private static final String EARLY_WARNINGS_TO_OTHERS =
            "return document.querySelectorAll('[rel~=preconnect], [rel~=dns-prefetch], [ping], iframe').length";

    private final SampleReader reader;
    private final Chromium chromium;

    TrustTest(SampleReader reader) {
        this.reader = reader;
        chromium = reader.browser();
    }

    @Test
    void thePrivacyPageSaysWhatAWalkThroughAllKindsOfPagesShows() {
        reader.open("pages/privacy.html");
        assertThat(chromium.words())
                .contains("It does not set cookies.", "It does not store anything on your phone or computer.")
                .contains("It does not load anything from other companies.", "It does not count you");
        for (String page : BuiltSite.SAMPLE.kinds()) {
            reader.open(page);
            assertNothingIsSetOrSent(page);
        }
        assertNothingIsKeptOrSent("all kinds of pages");
    }

    @Test
    void usingTheToolsLeavesNothingBehindAndAsksNobodyElse() {
        reader.open("find.html#age=16-17");
        chromium.script("document.getElementById('find-situation-asylum').click()");
        Patience.await(() -> chromium.script("return document.getElementById('find-situation-asylum').checked")
                .equals(true));
        assertNothingIsKeptOrSent("the finder");
        reader.open("search.html");
        chromium.script("document.getElementById('q').focus()");
        chromium.press("deposit", Keys.ENTER);
        Patience.await(() -> chromium.script("return document.querySelectorAll('#results a').length > 0")
                .equals(true));
        assertNothingIsKeptOrSent("the search");
        reader.open("offer/all.html");
        chromium.script("document.querySelector('#join button').click()");
        Patience.await(() -> chromium.text("return document.activeElement.getAttribute('role')")
                .equals("status"));
        assertNothingIsKeptOrSent("all parts on one page");
    }

    @Test
    void whatWouldBeKeptIsFound() {
        reader.open("index.html");
        chromium.script("document.cookie = 'seen=yes'; localStorage.setItem('seen', 'yes')");
        assertThat(chromium.cookies()).isNotEmpty();
        assertThat(chromium.text(STORED)).isEqualTo("seen=yes10");
        chromium.script("document.cookie = 'seen=; max-age=0'; localStorage.clear()");
        assertNothingIsKeptOrSent("after clearing");
    }

    @Test
    void theAccessibilityStatementTellsItsDaysItsFaultsAndWhomToAsk() {
        reader.open("accessibility.html");
        assertThat(chromium.words())
                .contains("This website is partially compliant with the Web Content Accessibility Guidelines")
                .contains("version 2.2 AA standard")
                .contains("9 November 2026", "16 November 2026", "12 November 2026")
                .contains("Two older council papers", "1.1.1", "Recordings of Board meetings from before October 2026")
                .contains("We’ll consider your request and get back to you in 10 days.")
                .contains("Equality and Human Rights Commission", "Equality Advisory and Support Service")
                .doesNotContain("fully compliant")
                .doesNotContainPattern("\\[|\\]|(?i)lorem|\\btbc\\b|\\btodo\\b");
        assertThat(chromium.script("return Array.from(document.querySelectorAll('main [href^=\"tel:\"],"
                        + " main [href^=\"mailto:\"]'), a => a.getAttribute('href'))"))
                .isEqualTo(List.of("tel:01632960240", "mailto:accessibility@wrenbourne.example"));
    }

    @Test
    void everyPageLeadsToTheStatementAndToThePrivacyPage() {
        for (String page : BuiltSite.SAMPLE.kinds()) {
            assertThat(BuiltSite.SAMPLE.text(page)).as(page).contains("accessibility.html\"", "privacy.html\"");
        }
    }

    /** What a page keeps stays until somebody clears it: at the end of a walk the browser is asked once, which takes it longest. */
    private void assertNothingIsKeptOrSent(String where) {
        assertNothingIsSetOrSent(where);
        assertThat(chromium.bytesKept(chromium.text("return location.origin")))
                .as("%s: bytes in databases and caches", where)
                .isZero();
    }

    private void assertNothingIsSetOrSent(String where) {
        assertThat(chromium.cookies()).as("%s: cookies", where).isEmpty();
        assertThat(chromium.text(STORED)).as("%s: stored", where).isEqualTo("00");
        assertThat(chromium.text(ASKED_ELSEWHERE)).as("%s: other hosts", where).isEmpty();
        assertThat(chromium.text(EARLY_WARNINGS_TO_OTHERS)).as(where).isEqualTo("0");
    }
}
