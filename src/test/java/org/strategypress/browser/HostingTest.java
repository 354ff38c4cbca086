package org.strategypress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same folder works at the root of a host, under a path and from the disk, and the strictest policy stops nothing. */
@BrowserTest
class HostingTest {
    private static final String STYLED = "return getComputedStyle(document.querySelector('.skip')).position";
    private static final String FOREIGN = "return performance.getEntriesByType('resource').map(e => e.name)"
            + ".filter(n => !n.startsWith(location.origin + '/')).join(' ')";
    private static final String FIRST_LINK =
            "return document.querySelector('main a[href$=\".html\"]:not([href^=http])').href";

    /** Browsers never read a manifest from the disk, and say so. */
    private static final String DISK_NEVER = ".webmanifest";

    private final Chromium chromium;

    HostingTest(Chromium chromium) {
        this.chromium = chromium;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/care/leavers/"})
    void everyKindOfPageLoadsWholeAndInPeace(String base) throws Exception {
        try (LoopbackServer server = new LoopbackServer(BuiltSite.SAMPLE.folder(), base)) {
            List<String> kinds = BuiltSite.SAMPLE.kinds();
            for (String page : base.equals("/") ? kinds : kinds.subList(0, 8)) {
                if (!page.equals("404.html") || base.equals("/")) {
                    chromium.open(server.address(page));
                    assertThat(chromium.text(STYLED)).as("%s: styled", page).isEqualTo("absolute");
                    assertThat(chromium.text(FOREIGN))
                            .as("%s: other hosts", page)
                            .isEmpty();
                    assertThat(chromium.said()).as("%s: console", page).isEmpty();
                }
            }
        }
    }

    @Test
    void thePolicyIsInForceSoThatItsSilenceSaysSomething() throws Exception {
        try (LoopbackServer server = new LoopbackServer(BuiltSite.SAMPLE.folder(), "/")) {
            chromium.open(server.address("index.html"));
            chromium.script("const s = document.createElement('style'); s.textContent = 'p { color: red }';"
                    + " document.head.append(s)");
            assertThat(chromium.said()).anyMatch(line -> line.contains("Content Security Policy"));
        }
    }

    @Test
    void opensFromTheDiskAndOneClickDeep() {
        chromium.open(BuiltSite.SAMPLE.folder().resolve("index.html").toUri().toString());
        assertThat(chromium.text(STYLED)).isEqualTo("absolute");
        chromium.open(chromium.text(FIRST_LINK));
        assertThat(chromium.address()).startsWith("file:").endsWith(".html");
        assertThat(chromium.text(STYLED)).isEqualTo("absolute");
        assertThat(chromium.text("return document.querySelectorAll('h1').length"))
                .isEqualTo("1");
        assertThat(chromium.said().stream().filter(line -> !line.contains(DISK_NEVER)))
                .isEmpty();
    }

    @Test
    void hasNoFaultWithoutJavaScript() throws Exception {
        String noScript = LoopbackServer.POLICY.replace("script-src 'self'", "script-src 'none'");
        try (LoopbackServer server = new LoopbackServer(BuiltSite.SAMPLE.folder(), "/", noScript)) {
            for (String page : List.of("index.html", "offer/index.html", "glossary/index.html")) {
                chromium.open(server.address(page));
                assertThat(chromium.faults()).as("%s without JavaScript", page).isEmpty();
            }
        }
    }
}
