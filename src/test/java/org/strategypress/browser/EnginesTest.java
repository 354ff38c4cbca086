package org.strategypress.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The website in Firefox and in WebKit, Safari's engine: how it looks, its pop-ups, leaving, the finder, the search, and what is
 * printed. A browser that is not installed is skipped and says so; with ENGINES_REQUIRED=true in the environment it fails.
 */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnginesTest {
    private static final String SHIFT = "\uE008";
    private static final String ENTER = "\uE007";
    private static final String ESCAPE = "\uE00C";
    private static final String TAB = "\uE004";
    private static final String DOWN = "\uE015";
    private static final int DOUBLED = 32;

    private static final String EASY = "easy-read/setting-up-home.easy.html";
    private static final List<String> PAGES = List.of(
            "index.html",
            "offer/index.html",
            "offer/setting-up-home.html",
            "offer/nowhere-to-stay-tonight.html",
            "explainers/not-safe-at-home.ar.html",
            "pledges/pledge-homes.html",
            "actions/index.html",
            "contacts/index.html",
            "screen.uk.html",
            "find.html",
            "search.html",
            EASY);

    private final Map<EngineKind, Engine> started = new EnumMap<>(EngineKind.class);
    private LoopbackServer server;

    @BeforeAll
    void serve() throws IOException {
        server = new LoopbackServer(BuiltSite.SAMPLE.folder(), "/");
    }

    @AfterAll
    void stop() {
        started.values().forEach(Engine::close);
        if (server != null) {
            server.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void noPageScrollsSidewaysOnTheNarrowestPhone(EngineKind kind) {
        Engine browser = browser(kind);
        browser.resize(320, 640);
        assertThat(sideways(browser)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noPageScrollsSidewaysWithTheTextDoubled(EngineKind kind) {
        assumeTrue(kind == EngineKind.FIREFOX, "WebKit's small browser has no setting for the size of text");
        try (Engine browser = kind.started(DOUBLED)) {
            browser.resize(360, 640);
            open(browser, "index.html");
            assertThat(browser.ask("return getComputedStyle(document.documentElement).fontSize")
                            .asText())
                    .isEqualTo("32px");
            assertThat(sideways(browser)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWordIsMarkedAndItsMeaningOpensAndTheKeyboardClosesIt(EngineKind kind) {
        Engine browser = browser(kind);
        browser.resize(360, 640);
        open(browser, "pledges/pledge-homes.html");
        assertThat(browser.ask("const s = getComputedStyle(document.querySelector('button.term'));"
                        + "return [s.textDecorationLine, s.textDecorationStyle]"))
                .hasToString("[\"underline\",\"dotted\"]");
        String open = "const p = document.querySelector(':popover-open'); if (!p) return null;"
                + "const r = p.getBoundingClientRect(), e = document.querySelector('.exit').getBoundingClientRect();"
                + "return [p.querySelector('button').textContent, r.height > 0,"
                + "r.bottom <= innerHeight, r.top >= e.bottom || r.bottom <= e.top]";
        assertThat(browser.ask(open).isNull()).isTrue();
        browser.ask("document.querySelector('button.term').focus()");
        browser.press(ENTER);
        Patience.await(() -> !browser.ask(open).isNull());
        assertThat(browser.ask(open))
                .as("closes by a button, and covers nothing of leaving")
                .hasToString("[\"Close\",true,true,true]");
        browser.press(ESCAPE);
        Patience.await(() -> browser.ask(open).isNull());
    }

    @ParameterizedTest
    @EnumSource
    void theFirstTabShowsTheWayToTheWordsAndEnterGoesThere(EngineKind kind) {
        Engine browser = browser(kind);
        open(browser, "pledges/pledge-homes.html");
        browser.press(TAB);
        String shown = "const a = document.activeElement, r = a.getBoundingClientRect();"
                + "return a.hash === '#main' && r.top >= 0 && r.left >= 0 && r.width > 40";
        Patience.await(() -> browser.ask(shown).asBoolean());
        browser.press(ENTER);
        Patience.await(() -> browser.ask("return location.hash").asText().equals("#main"));
    }

    @ParameterizedTest
    @EnumSource
    void threeShiftsLeaveAndBackDoesNotShowThePageThatWasLeft(EngineKind kind) {
        Engine browser = browser(kind);
        open(browser, "index.html");
        open(browser, "offer/nowhere-to-stay-tonight.html");
        browser.ask("document.querySelector('.exit').href = '/formats.html?left'");
        browser.press(SHIFT + SHIFT);
        assertThat(browser.ask("return location.pathname").asText()).endsWith("nowhere-to-stay-tonight.html");
        browser.press(SHIFT);
        Patience.await(() -> shows(browser, "/formats.html"));
        Patience.await(
                () -> {
                    browser.ask(
                            "const path = location.pathname; setTimeout(() => path === '/formats.html' ? history.back()"
                                    + " : path !== '/index.html' && history.forward())"); // forward: went back twice
                },
                () -> shows(browser, "/index.html"));
    }

    @ParameterizedTest
    @EnumSource
    void theFinderCountsWhatItShows(EngineKind kind) {
        Engine browser = browser(kind);
        open(browser, "find.html");
        int all = browser.ask("return document.querySelectorAll('#offers > li').length")
                .asInt();
        browser.ask("document.getElementById('find-age-any').focus()");
        browser.press(DOWN + DOWN);
        Patience.await(() -> !browser.ask("return document.querySelector('.count').textContent")
                .asText()
                .isEmpty());
        int shown = browser.ask("return document.querySelectorAll('#offers:not([hidden]) > li,"
                        + " .why:not([hidden]):not([data-reason=others]):not([data-reason=soon]) li').length")
                .asInt();
        assertThat(shown).isBetween(1, all - 1);
        assertThat(browser.ask("return document.querySelector('.count').textContent")
                        .asText())
                .startsWith(shown + " things");
        assertThat(browser.ask("return location.hash + location.search").asText())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theSearchFindsWhatIsTyped(EngineKind kind) {
        Engine browser = browser(kind);
        open(browser, "search.html");
        browser.ask("document.getElementById('q').focus()");
        browser.press("seting up hom");
        String first = "const a = document.querySelector('#results a'); return a && a.getAttribute('href')";
        Patience.await(
                () -> "offer/setting-up-home.html".equals(browser.ask(first).asText()));
    }

    @ParameterizedTest
    @EnumSource
    void theFirstSheetHoldsTheTitleAndNoEasyReadPictureIsCut(EngineKind kind) throws IOException {
        assumeTrue(kind == EngineKind.FIREFOX, "WebKitWebDriver cannot print");
        Engine browser = browser(kind);
        for (String page : List.of("offer/setting-up-home.html", "contacts/index.html", EASY)) {
            open(browser, page);
            String title = browser.ask("return document.querySelector('h1').textContent.trim()")
                    .asText();
            try (PDDocument printed = Loader.loadPDF(browser.print())) {
                PDFTextStripper first = new PDFTextStripper();
                first.setEndPage(1);
                assertThat(first.getText(printed).replaceAll("\\s+", " "))
                        .as(page)
                        .contains(title);
            }
        }
        // Each picture becomes a block of one colour and one height, so that a cut one is a shorter block.
        open(browser, EASY);
        int pictures = browser.ask("const all = [...document.querySelectorAll('.easy img')]; all.forEach(i => {"
                        + "i.style.cssText = 'block-size:4cm !important; inline-size:4cm !important; background:#f0f;"
                        + " print-color-adjust:exact; border-radius:0; object-position:99cm'}); return all.length")
                .asInt();
        try (PDDocument printed = Loader.loadPDF(browser.print())) {
            List<Integer> heights = blocks(printed);
            assertThat(heights).hasSize(pictures);
            assertThat(heights)
                    .allSatisfy(height ->
                            assertThat(height).isCloseTo(heights.get(0), org.assertj.core.data.Offset.offset(2)));
        }
    }

    @Test
    void withoutScriptsTheFinderIsListsAndMeaningsStandInBrackets() {
        try (Engine browser = EngineKind.FIREFOX.startedWithoutScripts()) {
            open(browser, "find.html");
            assertThat(browser.ask(
                                    "return [...document.querySelectorAll('.ready')].some(e => e.getClientRects().length)")
                            .asBoolean())
                    .isTrue();
            open(browser, "pledges/pledge-homes.html");
            JsonNode said = browser.ask(
                    "const d = document.querySelector('.def'); return"
                            + " [document.querySelectorAll('button.term').length, d.getClientRects().length, d.textContent.trim()]");
            assertThat(said.get(0).asInt()).isZero();
            assertThat(said.get(1).asInt()).isPositive();
            assertThat(said.get(2).asText()).startsWith("(").endsWith(")");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whereTheScriptDoesNotArriveAWordLeadsToItsMeaning(EngineKind kind) throws IOException {
        Engine browser = browser(kind);
        String policy = LoopbackServer.POLICY.replace("script-src 'self'", "script-src 'none'");
        try (LoopbackServer blocked = new LoopbackServer(BuiltSite.SAMPLE.folder(), "/", policy)) {
            browser.open(blocked.address("pledges/pledge-homes.html"));
            String meaning =
                    browser.ask("return document.querySelector('a.term').href").asText();
            browser.open(meaning);
            assertThat(browser.ask("return document.getElementById(location.hash.slice(1)).getClientRects().length")
                            .asInt())
                    .isPositive();
        }
    }

    private Engine browser(EngineKind kind) {
        Engine browser = started.get(kind);
        if (browser == null) {
            browser = kind.started(EngineKind.USUAL);
            started.put(kind, browser);
        }
        browser.resize(1280, 900);
        return browser;
    }

    private void open(Engine browser, String page) {
        browser.open(server.address(page));
    }

    /** Between two pages a browser may have none to ask. */
    private static boolean shows(Engine browser, String path) {
        try {
            return browser.ask("return location.pathname").asText().equals(path);
        } catch (RuntimeException between) {
            return false;
        }
    }

    /** The pages that are wider than the window, and by what. */
    private List<String> sideways(Engine browser) {
        List<String> wide = new ArrayList<>();
        for (String page : PAGES) {
            open(browser, page);
            JsonNode seen = browser.ask("const w = document.documentElement.clientWidth;"
                    + "const out = [...document.querySelectorAll('body *')].filter(e => {"
                    + "const r = e.getBoundingClientRect(); return (r.right > w + 1 || r.left < -1) && r.width > 1"
                    + " && !e.closest('.table-scroll, .vh, .skip')});"
                    + "return [document.documentElement.scrollWidth - w, w, out.slice(0, 4).map(e => e.tagName + '.' + e.className + ' '"
                    + " + e.textContent.trim().slice(0, 30))]");
            if (seen.get(0).asInt() > 0) {
                wide.add(page + ": " + seen);
            }
        }
        return wide;
    }

    /** How high each block of the pictures' colour is on each page, in dots. */
    private static List<Integer> blocks(PDDocument printed) throws IOException {
        List<Integer> heights = new ArrayList<>();
        for (int page = 0; page < printed.getNumberOfPages(); page++) {
            BufferedImage drawn = new PDFRenderer(printed).renderImageWithDPI(page, 50);
            int height = 0;
            for (int y = 0; y < drawn.getHeight(); y++) {
                boolean coloured = false;
                for (int x = 0; x < drawn.getWidth() && !coloured; x++) {
                    Color dot = new Color(drawn.getRGB(x, y));
                    coloured = dot.getRed() > 200 && dot.getBlue() > 200 && dot.getGreen() < 60;
                }
                if (!coloured && height > 0) {
                    heights.add(height);
                }
                height = coloured ? height + 1 : 0;
            }
            if (height > 0) {
                heights.add(height);
            }
        }
        return heights;
    }
}
