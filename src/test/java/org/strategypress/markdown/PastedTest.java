package org.strategypress.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a copy out of Word or a PDF leaves is told at its place, and ordinary words are left alone. */
class PastedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "You can get: * a bed * a cooker | You can get: ⟦items-in-a-line:*⟧ a bed * a cooker",
                "* one * two | * one ⟦items-in-a-line:*⟧ two",
                "- one - two - three | - one ⟦items-in-a-line:-⟧ two - three",
                "You get: a bed - a cooker - a lamp | You get: a bed ⟦items-in-a-line:-⟧ a cooker - a lamp",
                "1. Ask us. 2. Wait. | 1. Ask us. ⟦items-in-a-line:2.⟧ Wait.",
                "Steps: 1. Ask 2. Fill in | Steps: 1. Ask ⟦items-in-a-line:2.⟧ Fill in",
                "Do: a) ask b) wait c) go | Do: a) ask ⟦items-in-a-line:b)⟧ wait c) go",
                "The implement- ation of it | The ⟦word-cut:implement- ation⟧ of it",
                "Page 2 of 24 | ⟦page-of-a-copy:Page 2 of 24⟧",
                "2 | ⟦page-of-a-copy:2⟧",
                "Vision ........ 5 | Vision ⟦page-of-a-copy:........ 5⟧",
                "New ~~old~~ words | New ⟦stars-as-text:~~⟧old⟦stars-as-text:~~⟧ words"
            })
    void isTold(String text, String drawn) {
        String source = text.equals("2") ? "2 | P a g e" : text;
        String wanted = text.equals("2") ? "⟦page-of-a-copy:2 | P a g e⟧" : drawn;
        assertThat(Parsed.block(source).drawn()).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a. one/b. two | letters-as-text",
                "i. one/ii. two | letters-as-text",
                "(a) one/(b) two | letters-as-text",
                "a. one/c. two | ''",
                "no. one/no. two | ''",
                "•\ta bed/•\ta cooker | bullet-as-text"
            })
    void linesThatBeginWithLettersOrBulletsAreToldOnce(String lines, String rule) {
        assertThat(Parsed.block(lines.replace('/', '\n').replace("\\t", "\t")).rules())
                .containsExactlyElementsOf(rule.isEmpty() ? List.of() : List.of(rule));
    }

    @ParameterizedTest
    @ValueSource(strings = {"![A door](My Photo (1).png)", "[The form](My form (1).pdf) here"})
    void aBlankInAnAddressWithBracketsIsTold(String text) {
        assertThat(Parsed.block(text).rules()).containsExactly("link-as-text");
    }

    @Test
    void aWordThatIsCutAtTheEndOfALineIsTold() {
        Parsed parsed = Parsed.block("The imple-\nmentation of team@our-\nshire.gov.uk");
        assertThat(parsed.rules()).containsExactly("word-cut");
        assertThat(parsed.diagnostics().get(0).hint())
                .isEqualTo("write it in one, implementation; or, if the hyphen belongs to it, imple-mentation");
        assertThat(Parsed.block("Ask team@our-\nshire.gov.uk")
                        .diagnostics()
                        .get(0)
                        .hint())
                .isEqualTo("write the address on one line, without a blank");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Open Monday - Friday, 9am - 5pm.",
                "Help: Monday - Friday",
                "Open: Monday - Friday and Saturday - Sunday",
                "We asked: most - nearly all of them - said yes.",
                "It is 2 * 3 * 4 metres.",
                "Pre- and post-natal care, long- to short-term.",
                "In 2026. We met 3 times. 4 came.",
                "See page 2 of 24 for more.",
                "See point 1. That is all.",
                "Wait ...... and see.",
                "A ~ B, and ~5 people",
                "**Call 999 now**\n\nWords.",
                "**Note:**\n\nWords.\n\n**Also:**\n\nWords.",
                "NHS\n\nWords.",
                "## NHS and CAMHS\n\nWords.",
                "Not known yet\n\nA\n\nNot known yet\n\nB"
            })
    void ordinaryWordsAreLeftAlone(String text) {
        assertThat(Parsed.block(text).diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**Our vision**#Words.#**Our values**#More. | heading-as-text | write ## Our vision",
                "**What we heard**#Words.#**What will we do?**#More. | heading-as-text | write ## What we heard",
                "**What we heard:**#Words.#**What we will do:**#More. | heading-as-text | write ## What we heard",
                "**1.1 Background**#Words. | heading-as-text | write ## 1.1 Background",
                "OUR VISION#Words. | heading-as-text | write ## and a space before it, with capitals only where a sentence has them",
                "## OUR VISION FOR ALL#Words. | heading-capitals | write it with capitals only where a sentence has them",
                "The Plan 2026#A#The Plan 2026#B#The Plan 2026#C | page-of-a-copy | take it out wherever it is no part of the text"
            })
    void linesThatLookLikeHeadingsAreTold(String text, String rule, String cure) {
        String source =
                text.startsWith("##") ? "##" + text.substring(2).replace("#", "\n\n") : text.replace("#", "\n\n");
        Parsed parsed = Parsed.block(source);
        assertThat(parsed.rules()).containsExactly(rule);
        assertThat(parsed.diagnostics().get(0).hint()).isEqualTo(cure);
    }

    @Test
    void emptyLinesOfWordLeaveNoParagraph() {
        assertThat(Parsed.block("A\n\n&nbsp;\n\n\u00a0\n\nB").flat()).isEqualTo("<p>A</p><p>B</p>");
    }

    @Test
    void columnsPartedByBlanksAreToldLikeThoseOfTabs() {
        assertThat(Parsed.block("Name      Role      Phone\nAnn       Head      12")
                        .rules())
                .containsExactly("table-as-text");
        assertThat(Parsed.block("Name\tRole\nA\tB").rules()).containsExactly("table-as-text");
    }

    @Test
    void theLineOfDashesHasAsManyColumnsAsTheHead() {
        for (String head : List.of("| Day | Hours", "| Day | Hours |", "Day | Hours |", "Day | Hours")) {
            assertThat(Parsed.block(head + "\n| Monday | 9 to 5").diagnostics())
                    .as(head)
                    .anySatisfy(each -> assertThat(each.hint()).endsWith(": | --- | --- |"));
        }
    }
}
