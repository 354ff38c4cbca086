package org.strategypress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.strategypress.browser.Chromium.View;

/** What a reader can do with the pages themselves: understand an offer at once, get help, and read it in their own way. */
@BrowserTest
class ReaderTest {
    private static final String TOP_OF = "const e = document.querySelector(arguments[0]); return e === null ? 99999 :"
            + " Math.round(e.getBoundingClientRect().top + scrollY)";
    private static final String FOCUSED = "return document.activeElement.textContent.trim()";
    private static final int TWO_SCREENS_OF_A_PHONE = 2 * View.PHONE.height();

    private final SampleReader reader;
    private final Chromium chromium;

    ReaderTest(SampleReader reader) {
        this.reader = reader;
        chromium = reader.browser();
    }

    @Test
    void withoutScriptsTheFinderIsListsForEachAgeStatusSituationAndAreaOfLife() {
        chromium.scripts(false);
        reader.open("find.html");
        assertThat(chromium.words())
                .contains("16 or 17", "21 to 25", "Former relevant", "I’m not sure", "I came here to seek asylum")
                .contains("Accommodation", "Financial literacy")
                .contains("Where you stand with care")
                .doesNotContain("Start again");
        assertThat(chromium.text(
                        "const facts = document.querySelector('#facts'); facts.open = true; return facts.innerText"))
                .contains("13 weeks");
        reader.open("find/situation-asylum.html");
        assertThat(chromium.words())
                .contains("A lawyer for your asylum or immigration case", "These may apply to you. Ask us to be sure.");
    }

    @Test
    void noPageTellsReadersThatTheyAreEntitled() {
        assertThat(BuiltSite.SAMPLE.pages())
                .allSatisfy(page -> assertThat(BuiltSite.SAMPLE.text(page).toLowerCase(Locale.ROOT))
                        .doesNotContain("you are entitled"));
    }

    @Test
    void anOfferSaysOnTwoScreensOfAPhoneWhatHowMuchForWhomWhomToCallAndHow() {
        chromium.look(View.PHONE);
        reader.open("offer/setting-up-home.html");
        List<Integer> tops = new ArrayList<>();
        for (String each : List.of("h1", "main .lead", ".amount", ".side [href^='tel:']", ".steps", ".tag.law")) {
            tops.add(((Long) chromium.script(TOP_OF, each)).intValue());
        }
        assertThat(tops).isSorted();
        // by what right stands below the steps
        assertThat(Collections.max(tops.subList(0, tops.size() - 1))).isLessThan(TWO_SCREENS_OF_A_PHONE);
        assertThat(chromium.words())
                .contains("Up to £3,000 once", "Ages it may be for", "The law says that we must do this.")
                .contains("Last checked: 1 October 2026.", "This may be for you. Ask us to be sure.")
                .contains("How to get it", "If the answer is no", "You can make a complaint")
                .contains("Someone can speak up for you:");
    }

    @Test
    void anOfferThatShouldHaveBeenLookedAtAgainSaysSo() {
        reader.open("offer/register-to-vote.html");
        assertThat(chromium.text("return document.querySelector('main .banner').textContent"))
                .contains("This may be out of date.", "1 November 2026", "Please ask before you count on it.");
    }

    @Test
    void helpStandsInTheSamePlacesOfEveryPage() {
        for (String page : List.of("index.html", "offer/advocate.ar.html", "actions/index.html", "404.html")) {
            reader.open(page);
            assertThat(chromium.script("return document.querySelectorAll('.head .tool.help').length"))
                    .as(page)
                    .isEqualTo(1L);
            assertThat(
                            chromium.script(
                                    "return document.querySelectorAll('.foot [aria-labelledby=foot-help] [href^=\"tel:\"]').length"))
                    .as(page)
                    .isEqualTo(5L);
        }
    }

    @Test
    void withoutScriptsLeavingIsALinkAndItsPageTellsWhatItCannotDo() {
        chromium.scripts(false);
        reader.open("exit.html");
        assertThat(chromium.words()).contains("Exit this page", "Shift").contains("It does not clean up.");
        assertThat(chromium.text("return document.querySelector('.exit').href")).startsWith("https://");
    }

    @Test
    void theButtonToLeaveIsToBeSeenInDarkAndInForcedColours() {
        String shown = "const b = document.querySelector('.exit').getBoundingClientRect();"
                + " return b.height >= 44 && b.top === 0 && b.right <= innerWidth";
        for (View view : List.of(View.PHONE, View.PHONE_DARK, View.DESKTOP_DARK)) {
            chromium.look(view);
            reader.open("index.html");
            assertThat(chromium.script(shown)).as("%s", view).isEqualTo(true);
        }
        chromium.forceColours();
        reader.open("index.html");
        assertThat(chromium.script(shown)).isEqualTo(true);
        assertThat(chromium.text("const s = getComputedStyle(document.querySelector('.exit'));"
                        + " return s.borderStyle + s.borderWidth + (s.borderColor === s.backgroundColor)"))
                .isEqualTo("solid2pxfalse");
    }

    @Test
    void officialAndPlainWordsStandSideBySide() {
        reader.open("aims/index.html");
        assertThat(chromium.script("const [one, two] = document.querySelectorAll('.pair > section');"
                        + " return one.getBoundingClientRect().top === two.getBoundingClientRect().top"))
                .isEqualTo(true);
        assertThat(chromium.text("return document.querySelector('.pair > section:first-child > h3').textContent"))
                .isEqualTo("In plain words");
    }

    @Test
    void easyReadHasAPictureForEachIdea() {
        reader.open("offer/advocate.html");
        chromium.script("document.querySelector('main .easy-way a').focus()");
        chromium.press(Keys.ENTER);
        assertThat(chromium.address()).endsWith("offer/advocate.easy.html");
        assertThat(chromium.script("return Array.from(document.querySelectorAll('.easy > li')).every(line =>"
                        + " line.querySelector('img').getBoundingClientRect().right"
                        + " <= line.querySelector('p').getBoundingClientRect().left)"))
                .isEqualTo(true);
    }

    @Test
    void aKeyPutsAllPartsOfALongPageOnOnePageAndSaysSo() {
        reader.open("offer/all.html");
        chromium.script("document.querySelector('#join button').focus()");
        assertThat(chromium.text(FOCUSED)).isEqualTo("Put all parts on this page");
        chromium.press(Keys.ENTER);
        Patience.await(() -> chromium.text(FOCUSED).matches("All \\d+ parts are on this page now\\."));
        assertThat(chromium.text("return document.activeElement.getAttribute('role')"))
                .isEqualTo("status");
        assertThat(chromium.script("return new Set(Array.from(document.querySelectorAll('[id]'), e => e.id)).size"
                        + " - document.querySelectorAll('[id]').length"))
                .isEqualTo(0L);
        assertThat(chromium.words()).contains("Setting up home grant", "Driving lessons");
    }

    @Test
    void anotherLanguageIsTwoKeysAwayAndSaysItsNameInItself() {
        reader.open("offer/advocate.html");
        assertThat(chromium.text("return document.querySelector('.langs').getAttribute('aria-label')"))
                .isEqualTo("Languages");
        chromium.press(Keys.TAB, Keys.TAB, Keys.TAB);
        assertThat(chromium.focus()).isEqualTo("link: العربية");
        assertThat(chromium.text("const a = document.activeElement; return [a.lang, a.dir, a.hreflang].join()"))
                .isEqualTo("ar,rtl,ar");
        chromium.press(Keys.ENTER);
        assertThat(chromium.text("const e = document.documentElement; return e.lang + e.dir"))
                .isEqualTo("arrtl");
        assertThat(chromium.text("return document.querySelector('.langs [aria-current]').textContent"))
                .isEqualTo("العربية");
        assertThat(
                        chromium.text(
                                "const e = document.querySelector('main [lang=en]'); return e.dir + getComputedStyle(e).direction"))
                .isEqualTo("ltrltr");
    }
}
