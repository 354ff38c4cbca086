package org.strategypress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.browser.Chromium.View;

/** What stands on the first screen of a small phone, and beside the text of a desktop, on every page of its kind. */
@BrowserTest
class FirstScreenTest {
    /** 360 pixels for the page, and 15 for the bar that this browser scrolls with. */
    private static final View SMALL_PHONE = new View(375, 640, false);

    private static final View LAPTOP = new View(1280, 800, false);
    private static final String BELOW =
            "return ['h1', '.amount, .side .table-scroll', '.for', '.side [href^=\"tel:\"]',"
                    + " '.side [href^=\"sms:\"]', '.hours'].map(s => document.querySelector('main ' + s))"
                    + ".filter(e => e && e.getBoundingClientRect().bottom > innerHeight)"
                    + ".map(e => e.className + ' ends at ' + Math.round(e.getBoundingClientRect().bottom)).join()";
    private static final String TOP = "const box = s => document.querySelector(s).getBoundingClientRect();"
            + " const exit = box('.exit'), head = box('.head');"
            + " const before = box('.menu summary'), h1 = box('h1').top;"
            + " document.querySelector('.menu').open = true;"
            + " const after = box('.menu summary');"
            + " return [head.height <= 74, exit.height, exit.width === document.documentElement.clientWidth, exit.bottom <= head.top,"
            + " after.left === before.left && after.top === before.top && after.width === before.width,"
            + " box('h1').top === h1, box('.drop').top >= after.bottom,"
            + " document.documentElement.scrollWidth <= innerWidth].join()";

    private static final String BAR =
            "scrollTo(0, 0); const box = e => e.getBoundingClientRect(), exit = document.querySelector('.exit');"
                    + " const wide = () => box(exit).top === 0 && box(exit).left === 0"
                    + " && box(exit).width === document.documentElement.clientWidth;"
                    + " const rest = wide() && box(exit).height >= 44 && box(document.querySelector('.head')).top >= box(exit).bottom;"
                    + " const below = e => box(e).top >= box(exit).bottom - 1;"
                    + " const heads = [...document.querySelectorAll('main [id]')].filter(e => box(e).height);"
                    + " const head = heads[Math.floor(heads.length / 2)];"
                    + " if (head) head.scrollIntoView();"
                    + " const anchor = !head || below(head);"
                    + " scrollTo(0, document.body.scrollHeight);"
                    + " const end = wide();"
                    + " const stops = [...document.querySelectorAll('main a, main button, main summary, main input, .foot a')]"
                    + ".filter(e => box(e).height && box(e).height < innerHeight / 2).slice(-40).reverse();"
                    + " const hidden = stops.filter(e => { e.focus(); return document.activeElement === e && !below(e); });"
                    + " return [rest, anchor, end, hidden.map(e => e.outerHTML.slice(0, 80)).join()].join()";

    private final SampleReader reader;
    private final Chromium chromium;

    FirstScreenTest(SampleReader reader) {
        this.reader = reader;
        chromium = reader.browser();
    }

    /** In every language, and where no script runs, so that meanings stand in the line. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theFirstScreenOfEveryOfferSaysHowMuchForWhomWhomToCallAndWhen(boolean scripts) {
        chromium.scripts(scripts);
        chromium.look(SMALL_PHONE);
        List<String> offers = offers();
        assertThat(offers).hasSizeGreaterThan(100).anyMatch(page -> page.endsWith(".ar.html"));
        assertThat(offers).allSatisfy(page -> {
            reader.open(page);
            assertThat(chromium.text(BELOW)).as(page).isEmpty();
            assertThat(chromium.script("return document.querySelectorAll('.side .amount, .side .for').length > 0"))
                    .as(page)
                    .isEqualTo(true);
        });
    }

    @Test
    void onADesktopTheBoxStaysBesideTheText() {
        chromium.look(LAPTOP);
        for (String page : List.of("offer/setting-up-home.html", "offer/nowhere-to-stay-tonight.html")) {
            reader.open(page);
            assertThat(chromium.script("scrollTo(0, 500); const box = document.querySelector('.side'), r ="
                            + " box.getBoundingClientRect(); return r.left > document.querySelector('.steps')"
                            + ".getBoundingClientRect().right && r.top >= 0 && r.top < 100"))
                    .as(page)
                    .isEqualTo(true);
        }
    }

    /** Other languages are in the menu too; an earlier publication has its own. */
    @Test
    void onAPhoneTheTopIsOneRowTheMenuOpensInItsPlaceAndExitCoversNothing() {
        chromium.look(SMALL_PHONE);
        for (String page : BuiltSite.SAMPLE.kinds()) {
            reader.open(page);
            assertThat(chromium.text(TOP)).as(page).isEqualTo("true,44,true,true,true,true,true,true");
            assertThat(chromium.script(
                            "return document.querySelectorAll('.drop .langs a, .head > .langs a').length >= 2"))
                    .as("languages of %s", page)
                    .isEqualTo(!page.startsWith("archive/2023/"));
        }
    }

    /** At rest, scrolled down, and at what an address or the keyboard leads to. */
    @Test
    void exitStaysABarAtTheTopAndCoversNothing() {
        for (String page : BuiltSite.SAMPLE.kinds()) {
            reader.open(page);
            for (int width : new int[] {320, 1280}) {
                chromium.look(new View(width, 800, false));
                assertThat(chromium.text(BAR))
                        .as("%s at %s pixels", page, width)
                        .isEqualTo("true,true,true,");
            }
        }
    }

    @Test
    void whatIsAskedForMostIsOneTapAndAScreenAndAHalfAwayFromTheOffer() {
        chromium.look(SMALL_PHONE);
        reader.open("offer/index.html");
        assertThat(((Number) chromium.script("return document.querySelector('main a[href$=\"setting-up-home.html\"]')"
                                + ".getBoundingClientRect().bottom"))
                        .doubleValue())
                .isLessThanOrEqualTo(960);
        assertThat(chromium.text("return [...document.querySelectorAll('.az a[href^=\"#letter\"]')]"
                        + ".filter(a => !document.querySelector(a.getAttribute('href'))).length + ''"))
                .isEqualTo("0");
    }

    /** Beside a button there is room for where the page stands on two lines: the first place and the nearest. */
    @Test
    void theWayToAPageTakesTwoLinesAtMostBesideItsButton() {
        chromium.look(SMALL_PHONE);
        List<String> pages = BuiltSite.SAMPLE.pages().stream()
                .filter(page -> BuiltSite.SAMPLE.text(page).contains("\"easy-way\"")
                        && BuiltSite.SAMPLE.text(page).contains("\"crumbs\""))
                .toList();
        assertThat(pages).hasSizeGreaterThan(10);
        assertThat(pages).allSatisfy(page -> {
            reader.open(page);
            assertThat(((Number) chromium.script(
                                    "return document.querySelector('.crumbs').getBoundingClientRect().height"))
                            .doubleValue())
                    .as(page)
                    .isLessThanOrEqualTo(58);
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theFootOfEveryPageIsLowerThanAScreenAndOpenWhereThereIsRoomAndAScript(boolean scripts) {
        chromium.scripts(scripts);
        for (String page : BuiltSite.SAMPLE.kinds()) {
            for (int width : scripts ? new int[] {375, 1280} : new int[] {1280}) {
                chromium.look(new View(width, 640, false));
                reader.open(page); // what is open is decided once
                assertThat(((Number) chromium.script(
                                        "return document.querySelector('.foot').getBoundingClientRect().height"))
                                .doubleValue())
                        .as("%s at %s pixels", page, width)
                        .isLessThanOrEqualTo(500);
                assertThat(chromium.text(
                                "const seen = s => [...document.querySelectorAll(s)].filter(e => e.checkVisibility("
                                        + "{contentVisibilityAuto: true}) && e.getBoundingClientRect().height).length;"
                                        + " return [seen('.foot summary') > 0, seen('.foot details a') > 0].join()"))
                        .as("%s at %s pixels", page, width)
                        .isEqualTo(width > 800 && scripts ? "true,true" : "true,false");
            }
        }
    }

    @Test
    void theFirstResultStandsRightBelowTheBox() {
        chromium.look(SMALL_PHONE);
        reader.open("search.html");
        chromium.script("const q = document.querySelector('#q'); q.value = 'setting up home';"
                + " q.dispatchEvent(new Event('input', {bubbles: true}))");
        Patience.await(() -> Boolean.TRUE.equals(chromium.script("return !!document.querySelector('#results > li')")));
        assertThat(((Number) chromium.script(
                                "return document.querySelector('#results > li').getBoundingClientRect().top"))
                        .doubleValue())
                .isLessThanOrEqualTo(180);
    }

    @Test
    void theHomePageSearchesLeadsThroughDoorsAndSaysWhomToCallAndWhenOnTheFirstScreen() {
        chromium.look(SMALL_PHONE);
        reader.open("index.html");
        assertThat(chromium.text("const low = s => document.querySelector(s).getBoundingClientRect().bottom;"
                        + " return [document.querySelectorAll('.doors a').length, low('#seek') < 320, low('.doors') < 480,"
                        + " low('.now li > a') < 560, low('.now li > a ~ span') < 560,"
                        + " document.querySelector('.acts a[href=\"a-z.html\"]').parentNode.hidden].join()"))
                .isEqualTo("6,true,true,true,true,true");
    }

    /** The page clips what does not fit beside its start, and is no wider for it: each control is looked at itself. */
    @ParameterizedTest
    @ValueSource(ints = {320, 360, 375, 768, 1280})
    void theBoxOfTheHomePageHasWordsInSightAndStandsOnTheScreenWithItsButton(int width) {
        chromium.look(new View(width, 640, false));
        for (String page : List.of("index.html", "languages/ar.html")) {
            reader.open(page);
            assertThat(chromium.text("const main = document.querySelector('main'),"
                            + " wide = document.documentElement.clientWidth;"
                            + " return [...main.querySelectorAll('h1, #seek-ask, input, button, a')]"
                            + ".filter(e => e.offsetParent && (r => r.left < 0 || r.right > wide)(e.getBoundingClientRect()))"
                            + ".map(e => e.outerHTML.slice(0, 80)).join()"))
                    .as(page)
                    .isEmpty();
        }
        reader.open("index.html");
        assertThat(chromium.text(
                        "const box = document.querySelector('#seek-q'), words = document.getElementById(box.getAttribute('aria-labelledby')),"
                                + " at = words.getBoundingClientRect(), of = box.getBoundingClientRect();"
                                + " return [words.textContent.trim().length > 5, at.height >= 16, at.width > 60,"
                                + " at.bottom <= of.top, at.left === of.left, of.width >= 140].join()"))
                .isEqualTo("true,true,true,true,true,true");
    }

    @Test
    void wordsOfTheHomePageGoToTheSearchAndIntoNoAddress() {
        reader.open("index.html");
        chromium.script("const form = document.querySelector('#seek'); form.elements.q.value = 'setting up home';"
                + " form.requestSubmit()");
        Patience.await(() -> Boolean.TRUE.equals(chromium.script("return !!document.querySelector('#results > li')")));
        assertThat(chromium.text(
                        "return [document.querySelector('#q').value, location.hash + location.search, self.name,"
                                + " document.querySelector('#results a').getAttribute('href')].join()"))
                .isEqualTo("setting up home,,,offer/setting-up-home.html");
    }

    @Test
    void withoutScriptsTheHomePageAsksTheSameQuestionAndLeadsToTheListOfAllPages() {
        chromium.scripts(false);
        reader.open("index.html");
        assertThat(chromium.text("return [getComputedStyle(document.querySelector('#seek')).display,"
                        + " document.querySelector('#seek-ask').offsetHeight >= 16,"
                        + " document.querySelector('.acts a[href=\"a-z.html\"]').offsetHeight >= 44].join()"))
                .isEqualTo("none,true,true");
    }

    private static List<String> offers() {
        return BuiltSite.SAMPLE.pages().stream()
                .filter(page -> page.matches("offer/[a-z0-9-]+([.](?!easy)[a-z]+)?[.]html")
                        && !page.matches("offer/(index|all(-\\d+)?|bus-pass.*)[.]html"))
                .toList();
    }
}
