package org.strategypress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.strategypress.browser.Chromium.View;

/** axe-core finds no fault in any kind of page, on a light desktop and a dark phone: no colour depends on both. */
@BrowserTest
class AccessibilityTest {
    private final SampleReader reader;
    private final Chromium chromium;

    AccessibilityTest(SampleReader reader) {
        this.reader = reader;
        chromium = reader.browser();
    }

    static List<String> kinds() {
        return BuiltSite.SAMPLE.kinds();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void noFaultOnThePage(String page) {
        reader.open(page);
        assertNoFault(page);
    }

    @Test
    void theKindsAreInEveryLanguageAndInEasyRead() {
        assertThat(kinds())
                .extracting(page -> page.replaceFirst(".*/[^.]*", ""))
                .contains(".html", ".ar.html", ".prs.html", ".ti.html", ".uk.html", ".easy.html");
        assertThat(kinds()).contains("languages/ar.html", "find/status-not-sure.html", "pledges/promises.html");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SAMPLE")
    void noFaultOnTheBiggestPagesOfAPublishedStrategy(BuiltSite site) throws Exception {
        try (LoopbackServer other = new LoopbackServer(site.folder(), "/")) {
            biggest(site).forEach(page -> {
                chromium.open(other.address(page));
                assertNoFault(site + " " + page);
            });
        }
    }

    static Stream<Arguments> seeded() {
        return Stream.of(
                Arguments.of("<img src=x>", "image-alt"),
                Arguments.of("<p style='color:#aaa;background:#fff'>pale</p>", "color-contrast"),
                Arguments.of("<a href=x></a>", "link-name"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("seeded")
    void aFaultPutInIsFound(String html, String rule) {
        reader.open("index.html");
        chromium.script("document.querySelector('main').insertAdjacentHTML('beforeend', arguments[0])", html);
        chromium.script("document.querySelectorAll('main [style]').forEach(e => "
                + "{ e.style.color = '#aaa'; e.style.background = '#fff'; })");
        assertThat(chromium.faults()).anyMatch(fault -> fault.startsWith(rule + ":"));
    }

    private void assertNoFault(String page) {
        chromium.look(View.DESKTOP);
        chromium.script("document.querySelectorAll('main details').forEach(d => { d.open = true; })");
        assertThat(chromium.faults()).as("%s, desktop", page).isEmpty();
        chromium.script("document.querySelectorAll('header details').forEach(d => { d.open = true; })");
        chromium.look(View.PHONE_DARK);
        assertThat(chromium.faults()).as("%s, phone, dark", page).isEmpty();
        assertThat(chromium.text("const e = document.documentElement; return e.scrollWidth - e.clientWidth"))
                .as("%s: pixels wider than a phone", page)
                .isEqualTo("0");
    }

    private static List<String> biggest(BuiltSite site) {
        return site.pages().stream()
                .sorted((one, two) -> site.text(two).length() - site.text(one).length())
                .limit(3)
                .toList();
    }
}
