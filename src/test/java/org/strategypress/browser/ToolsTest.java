package org.strategypress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.strategypress.browser.Chromium.View;

/** The finder, the search, leaving in a hurry and explained words, by keyboard and as a screen reader hears them. */
@BrowserTest
class ToolsTest {
    private static final String COUNT = "return document.querySelector('.count').textContent";
    private static final String SHOWN = "return document.querySelectorAll('#offers:not([hidden]) > li,"
            + " .why:not([hidden]):not([data-reason=others]):not([data-reason=soon]) li').length";
    private static final String SEARCHED = "return document.getElementById('q').value"
            + " + document.getElementById('results').textContent + document.querySelector('.count').textContent";
    private static final String FOCUSED = "return document.activeElement.textContent.trim()";

    private final SampleReader reader;
    private final Chromium chromium;

    ToolsTest(SampleReader reader) {
        this.reader = reader;
        chromium = reader.browser();
    }

    @Test
    void theFinderOrdersAtOnceAndLeavesNothingInTheAddressOrTheHistory() {
        reader.open("find.html");
        Object entries = chromium.script("return history.length");
        chromium.script("document.getElementById('find-age-any').focus()");
        assertThat(chromium.focus()).isEqualTo("radio: Any age");
        chromium.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
        Patience.await(() -> !chromium.text(COUNT).isEmpty());
        assertThat(chromium.text(COUNT)).isEqualTo(shown() + " things may apply to you. Ask us to be sure.");
        long byAge = shown();
        chromium.script("document.getElementById('find-situation-parent').focus()");
        assertThat(chromium.focus()).isEqualTo("checkbox: I am a parent or expecting a baby");
        chromium.press(Keys.SPACE);
        Patience.await(() -> shown() < byAge);
        assertThat(shown()).isPositive();
        assertThat(chromium.text("return document.cookie + localStorage.length + sessionStorage.length"))
                .isEqualTo("00");
        assertThat(chromium.address()).endsWith("find.html");
        assertThat(chromium.script("return history.length")).isEqualTo(entries);
        chromium.script("document.querySelector('#finder [type=reset]').focus()");
        chromium.press(Keys.ENTER);
        Patience.await(() -> shown() > byAge);
        assertThat(chromium.text("return document.getElementById('find-age-any').checked"))
                .isEqualTo("true");
    }

    @Test
    void whoComesBackToTheFinderSeesNothingOfWhatWasChosen() {
        reader.open("find.html#age=16-17&situation=parent&area=employment");
        Patience.await(() -> !chromium.text(COUNT).isEmpty());
        Object all = chromium.script("return document.querySelectorAll('#offers > li, .why li').length");
        assertThat(shown()).isLessThan((Long) all);
        assertThat(chromium.address())
                .as("a shared link is read and taken away")
                .endsWith("find.html");
        leaveAndComeBack();
        assertThat(chromium.address()).endsWith("find.html");
        assertThat(chromium.script(SHOWN)).isEqualTo(all);
        assertThat(chromium.text(COUNT)).isEmpty();
        assertThat(chromium.script("return Array.from(new FormData(document.getElementById('finder')).values())"
                        + ".filter(Boolean).length"))
                .isEqualTo(0L);
    }

    @Test
    void aPageKeptWholeForComingBackForgetsWhenItIsHidden() {
        reader.open("find.html#age=16-17");
        Patience.await(() -> !chromium.text(COUNT).isEmpty());
        chromium.script("dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}))");
        assertThat(chromium.text(COUNT)).isEmpty();
        assertThat(chromium.text("return document.getElementById('find-age-any').checked"))
                .isEqualTo("true");
        search("deposit");
        chromium.script("dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}))");
        assertThat(chromium.text(SEARCHED)).isEmpty();
    }

    @Test
    void theSearchLeavesNothingInTheAddressTheHistoryOrThePageThatIsComeBackTo() {
        reader.open("search.html");
        Object entries = chromium.script("return history.length");
        assertThat(type("deposit")).isNotEmpty();
        assertThat(chromium.address()).endsWith("search.html");
        assertThat(chromium.script("return history.length")).isEqualTo(entries);
        leaveAndComeBack();
        assertThat(chromium.address()).endsWith("search.html");
        assertThat(chromium.text(SEARCHED)).isEmpty();
    }

    /** A reader sees an answer to each key; who listens hears how many there are once, when typing rests. */
    @Test
    void eachKeyIsAnsweredAtOnceAndTheCountIsToldWhenTypingRests() {
        reader.open("search.html#q=deposit");
        Patience.await(() -> chromium.text(COUNT).contains("found"));
        chromium.script("""
                const box = document.getElementById('q');
                const list = document.getElementById('results');
                window.drawn = 0;
                window.told = 0;
                new MutationObserver(() => { window.drawn += 1; }).observe(list, {childList: true});
                new MutationObserver(() => { window.told += 1; })
                  .observe(document.querySelector('.count'), {childList: true});
                Array.from('money').reduce((before, letter) => before.then((typed) => new Promise((done) => {
                  box.value = typed + letter;
                  box.dispatchEvent(new Event('input', {bubbles: true}));
                  new MutationObserver((_, watch) => { watch.disconnect(); done(typed + letter); })
                    .observe(list, {childList: true});
                })), Promise.resolve('')).then(() => { window.toldWhileTyping = window.told; });
                """);
        Patience.await(() -> chromium.script("return window.told").equals(1L));
        assertThat(chromium.script("return window.toldWhileTyping")).isEqualTo(0L);
        assertThat((Long) chromium.script("return window.drawn")).isGreaterThanOrEqualTo(5L);
        assertThat(chromium.text(COUNT))
                .startsWith(chromium.script("return document.querySelectorAll('#results > li').length") + " ");
        assertThat((Long) chromium.script("return document.querySelectorAll('#results > li').length"))
                .isGreaterThan(6L);
    }

    @Test
    void aSharedSearchIsAskedAndTakenOutOfTheAddress() {
        reader.open("search.html#q=deposit");
        Patience.await(() -> chromium.text(COUNT).contains("found"));
        assertThat(chromium.address()).endsWith("search.html");
    }

    private void leaveAndComeBack() {
        chromium.script("location.href = 'contents.html'");
        Patience.await(() -> chromium.address().endsWith("contents.html"));
        chromium.script("history.back()");
        Patience.await(() -> !chromium.address().endsWith("contents.html"));
        Patience.await(() -> chromium.text("return document.readyState").equals("complete"));
    }

    @Test
    void theFinderTellsAScreenReaderItsQuestionsAndItsCount() {
        reader.open("find.html#age=16-17");
        Patience.await(() -> !chromium.text(COUNT).isEmpty());
        assertThat(chromium.text("return document.querySelector('.count').getAttribute('role')"))
                .isEqualTo("status");
        assertThat(chromium.text("return document.getElementById('finder').getAttribute('aria-label')"))
                .isEqualTo("Choose what fits you");
        assertThat(chromium.script(
                        "return Array.from(document.querySelectorAll('#finder legend'), l => l.textContent)"))
                .isEqualTo(List.of("How old are you?", "Where do you stand with care?", "Does one of these fit you?"));
        assertThat(chromium.script(
                        "return Array.from(document.querySelectorAll('#finder input:not(.btn), #finder select'))"
                                + ".filter(f => !f.labels.length).length"))
                .isEqualTo(0L);
        assertThat(chromium.faults()).isEmpty();
        chromium.script("document.querySelector('#finder [type=submit]').focus()");
        chromium.press(Keys.ENTER);
        assertThat(chromium.text(FOCUSED)).isEqualTo("What may apply to you");
        assertThat(chromium.address()).doesNotContain("16-17");
    }

    @Test
    void theSkipLinkDoesNotUndoWhatWasChosen() {
        reader.open("find.html#age=16-17");
        Patience.await(() -> !chromium.text(COUNT).isEmpty());
        long chosen = shown();
        chromium.script("document.querySelector('.skip').click()");
        Patience.await(() -> chromium.address().endsWith("#main"));
        assertThat(shown()).isEqualTo(chosen);
    }

    @Test
    void theSearchForgivesTypingErrorsAndKnowsReadersOwnWords() {
        assertThat(search("bond")).contains("Rent deposit and first rent");
        assertThat(search("depositt")).contains("Rent deposit and first rent");
        assertThat(search("kicked out")).startsWith("A safe bed tonight");
        assertThat(search("personal advisor")).contains("personal adviser");
        assertThat(chromium.faults()).isEmpty();
    }

    @Test
    void theSearchIsFetchedOnlyWhenTheBoxIsUsed() {
        reader.open("search.html");
        assertThat(chromium.text("return document.querySelectorAll('script[src]').length"))
                .isEqualTo("1");
        String fetched = "return ['search-engine', 'search-index', 'need-words'].every(name =>"
                + " document.querySelector('script[src*=\"assets/' + name + '-\"]'))";
        assertThat(chromium.text(fetched)).isEqualTo("false");
        Patience.await(
                () -> chromium.script("const box = document.getElementById('q'); box.blur(); box.focus()"),
                () -> chromium.text(fetched).equals("true"));
        Patience.await(() -> chromium.text("return typeof publicationIndex + typeof publicationSearch")
                .equals("undefinedundefined"));
        assertThat(search("deposit")).startsWith("Rent deposit and first rent");
    }

    @Test
    void theResultsAreCountedAloudAndReachedByKeyboard() {
        search("deposit");
        assertThat(chromium.text(COUNT)).matches("\\d+ things found\\.");
        assertThat(chromium.text("return document.querySelector('#results mark').textContent.toLowerCase()"))
                .startsWith("deposit");
        chromium.press(Keys.TAB, Keys.TAB);
        assertThat(chromium.text("return document.activeElement.closest('#results') !== null"))
                .isEqualTo("true");
        String target = chromium.text("return document.activeElement.href");
        chromium.press(Keys.ENTER);
        Patience.await(() -> chromium.address().equals(target));
    }

    @Test
    void aSearchThatFindsNothingSaysSo() {
        assertThat(search("zzzqqqxxx")).isEmpty();
        assertThat(chromium.text(COUNT)).startsWith("Nothing found.");
    }

    @Test
    void theSecondStopOfAPageLeavesIt() {
        reader.open("index.html");
        chromium.press(Keys.TAB, Keys.TAB);
        assertThat(chromium.focus()).isEqualTo("link: Emergency: Exit this page");
        assertThat(chromium.text("return document.activeElement.rel")).isEqualTo("nofollow noreferrer");
    }

    @Test
    void shiftThreeTimesCountsAloudAndLeaves() {
        reader.open("index.html");
        String status = "return document.querySelector('.exit ~ [role=status]').textContent";
        chromium.script("document.querySelector('.exit').href = 'contents.html'");
        chromium.pressShift("a");
        assertThat(chromium.text(status)).as("a capital letter is no step").isEmpty();
        shift();
        assertThat(chromium.text(status)).isEqualTo("Press Shift two more times to leave this page.");
        shift();
        assertThat(chromium.text(status)).isEqualTo("Press Shift one more time to leave this page.");
        shift();
        Patience.await(() -> chromium.address().endsWith("contents.html"));
        assertThat(chromium.text("return document.querySelector('h1').textContent"))
                .isEqualTo("Everything here");
    }

    private void shift() {
        chromium.pressShift("");
    }

    @Test
    void anExplainedWordOpensWithEnterClosesWithEscapeAndHasAName() {
        reader.open("offer/rent-deposit.html");
        String open = "return document.querySelectorAll(':popover-open').length";
        chromium.script("document.querySelector('button.term').focus()");
        assertThat(chromium.focus()).isEqualTo("button: deposit");
        chromium.press(Keys.ENTER);
        Patience.await(() -> chromium.script(open).equals(1L));
        assertThat(chromium.text("return document.querySelector(':popover-open').innerText"))
                .startsWith("Deposit: Money that a landlord keeps");
        assertThat(chromium.faults()).isEmpty();
        chromium.press(Keys.TAB);
        assertThat(chromium.focus()).isEqualTo("link: All words");
        chromium.press(Keys.TAB);
        assertThat(chromium.focus()).isEqualTo("button: Close");
        chromium.press(Keys.ESCAPE);
        Patience.await(() -> chromium.script(open).equals(0L));
        assertThat(chromium.text(FOCUSED)).isEqualToIgnoringCase("deposit");
    }

    @Test
    void anExplainedWordIsHighEnoughForAFingerInTheTightLinesOfAPhoneToo() {
        chromium.look(View.PHONE);
        for (String page : List.of("offer/council-home-priority.html", "offer/advocate.html")) {
            reader.open(page);
            assertThat(
                            chromium.text(
                                    "const words = [...document.querySelectorAll('button.term')];"
                                            + " return words.length > 1 && words.every(word => word.getBoundingClientRect().height >= 24)"))
                    .as(page)
                    .isEqualTo("true");
        }
    }

    private long shown() {
        return (Long) chromium.script(SHOWN);
    }

    /** The titles that a search finds, one a line; empty when it finds nothing. */
    private String search(String words) {
        reader.open("search.html");
        return type(words);
    }

    private String type(String words) {
        chromium.script("document.getElementById('q').focus()");
        chromium.press(words, Keys.ENTER);
        Patience.await(() -> chromium.text(COUNT).contains("found"));
        return chromium.text(
                "return Array.from(document.querySelectorAll('#results a'), a => a.textContent).join('\\n')");
    }
}
