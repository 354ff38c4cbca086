package org.strategypress.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.content.field.AgesCure;

/** What editors are told to write for ages that have more words, or that are none. */
class AgesCureTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "18–21 (or 25 in education) | write ages: 18–21, and the other words in a line note: or 25 in"
                        + " education",
                "18-21, 25 if in education | write ages: 18-21, and the other words in a line note: 25 if in education",
                "16+ – with a PA | write ages: 16+, and the other words in a line note: with a PA",
                "care leavers aged 18 to 25 | write ages: 18 to 25, and the other words in a line note: care leavers",
                "care leavers, who are aged 18 to 25 | write ages: 18 to 25, and the other words in a line note: care"
                        + " leavers",
                "any age up to 25 | write ages: up to 25",
                "Young people under 25 | write ages: under 25, and the other words in a line note: Young people",
                "young people over 18 | write 18+ if it is there at 18, or 19+ if it is not, and the other words in a"
                        + " line note: young people",
                "post-18 | write 18+ if it is there at 18, or 19+ if it is not",
                "over 16s | write 16+ if it is there at 16, or 17+ if it is not",
                "Year 11 and above | write the ages that you mean, like 15-16: “Year” counts school years; a line"
                        + " note: can name them",
                "Year 11 | write the ages, like 15-16: this is a school year; a line note: can name it",
                "under-18s and 18-21 | write them as one: 0-21",
                "16-18, 19-21, 22-25 | write them as one: 16-25",
                "16 to 17 and 18+ | write them as one: 16+",
                "16+ and up to 25 | write them as one: 16-25",
                "under-18s and 18+ | write them as one: 0+",
                "18-21 and 25+ | write an entry for each of them, or all from the first to the last, 18+, and in a"
                        + " line note: which ages are left out",
                "25-16 | write the lower age first: 16-25",
                "from 16 until 25 | write 16-25 if it is there at 25, or 16-24 if it is not",
                "from 18 until you’re 21 | write 18-21 if it is there at 21, or 18-20 if it is not",
                "by the time you're 18 | write up to 18 if it is there at 18, or under 18 if it is not",
                "until they turn 21 | write up to 21 if it is there at 21, or under 21 if it is not",
                "16½ to 18 | write ages in whole years, 16 to 18, and in a line note: that it is 16½ to 18",
                "from 16.5 to 18 | write ages in whole years, from 16 to 18, and in a line note: that it is from 16.5"
                        + " to 18",
                "n/a | take the line out: without ages it is for all ages",
                "Yr 6 | write the ages, like 10-11: this is a school year; a line note: can name it"
            })
    void theAgesAndTheOtherWordsAreToldApart(String written, String cure) {
        assertThat(AgesCure.of(written)).isEqualTo(cure);
    }

    /** An age behind them is another one: not at 18 is not 18. */
    @ParameterizedTest
    @ValueSource(strings = {"not at 18", "no younger than 18"})
    void wordsThatMakeOtherAgesOfAnAgeAreNotToldApart(String written) {
        assertThat(AgesCure.of(written)).isNull();
    }
}
