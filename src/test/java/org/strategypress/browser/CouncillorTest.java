package org.strategypress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.strategypress.browser.Chromium.View;

/** What a councillor asks is answered on the first screen of one page each, on a small phone and on a desktop. */
@BrowserTest
class CouncillorTest {
    /** Of words on a page, those that do not stand whole on the screen: each line of them is looked at by itself. */
    private static final String NOT_SEEN = "const main = document.querySelector('main'), walk = (words) => {"
            + " const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);"
            + " let all = '', at = [];"
            + " while (texts.nextNode()) for (let i = 0; i < texts.currentNode.data.length; i++) {"
            + " const c = texts.currentNode.data[i];"
            + " if (/\\s/.test(c) && (!all || all.endsWith(' '))) continue;"
            + " all += /\\s/.test(c) ? ' ' : c; at.push([texts.currentNode, i]); }"
            + " for (let from = all.indexOf(words); from >= 0; from = all.indexOf(words, from + 1)) {"
            + " const range = document.createRange(), last = at[from + words.length - 1];"
            + " range.setStart(...at[from]); range.setEnd(last[0], last[1] + 1);"
            + " const boxes = [...range.getClientRects()].filter(r => r.width && r.height);"
            + " if (boxes.length && range.startContainer.parentElement.checkVisibility()"
            + " && boxes.every(r => r.top >= 44 && r.bottom <= innerHeight && r.left >= 0"
            + " && r.right <= document.documentElement.clientWidth)) return true; }"
            + " return false; };"
            + " return %s.filter(words => !walk(words)).join(' | ')";

    private final SampleReader reader;
    private final Chromium chromium;

    CouncillorTest(SampleReader reader) {
        this.reader = reader;
        chromium = reader.browser();
    }

    /** 360 pixels for the page, and 15 for the bar that this browser scrolls with. */
    @ParameterizedTest
    @CsvSource({"375, 640", "1280, 800"})
    void whichActionsAreLateAndWhose(int width, int height) {
        assertSeen(
                "actions/late.html",
                new View(width, height, false),
                "Agree standards for every home let to a care leaver",
                "Director of homes",
                "Agree a school place before any planned move",
                "Head of the Virtual School",
                "Hire a second life story worker",
                "Head of children's social work");
    }

    @ParameterizedTest
    @CsvSource({"375, 640", "1280, 800"})
    void whetherSuitableHomesAreGettingBetterAgainstWhatTargetAndEngland(int width, int height) {
        assertSeen(
                "indicators/ind-settled-home.html",
                new View(width, height, false),
                "Care leavers aged 19 to 21 in a suitable home",
                "90%",
                "June 2026",
                "Better",
                "86%, March 2025",
                "96%",
                "March 2029",
                "England",
                "89%");
    }

    @ParameterizedTest
    @CsvSource({"375, 640", "1280, 800"})
    void whatChangedSinceLastYear(int width, int height) {
        assertSeen(
                "delivery/last-year.html",
                new View(width, height, false),
                "What changed in the last year",
                "From 17 November 2025 to 16 November 2026",
                "What changed since “2023 to 2027”",
                "Actions with news: 15 of 25",
                "Late: 3; Stopped: 1; On track: 5; All the time: 2; Done: 4",
                "Measures with a new figure: 12 of 13",
                "Better: 12",
                "Promises with a new mark: 7 of 26",
                "Kept: 4; Partly kept: 3",
                "Reviews of promises: 2; Decisions: 2; Times when people were asked: 2; Dates kept: 5");
    }

    /** With light and dark colours. */
    private void assertSeen(String page, View view, String... words) {
        for (boolean dark : List.of(false, true)) {
            chromium.look(new View(view.width(), view.height(), dark));
            reader.open(page);
            assertThat(chromium.text(String.format(NOT_SEEN, list(words))))
                    .as("%s at %s", page, view)
                    .isEmpty();
        }
    }

    private static String list(String... words) {
        List<String> all = new ArrayList<>();
        for (String each : words) {
            all.add("'" + each.replace("'", "\\'") + "'");
        }
        return all.toString();
    }
}
