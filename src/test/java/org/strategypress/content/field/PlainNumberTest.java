package org.strategypress.content.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The number that a cure proposes is the one that was written, and where two could be meant there is none. */
class PlainNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "£3,000 | 3000 | ''",
                "£1.5m | 1500000 | ''",
                "£2k | 2000 | ''",
                "GBP 50 | 50 | ''",
                "85p | 0.85 | ''",
                "£15 p/w | 15 | p/w",
                "£100 p.a. | 100 | p.a.",
                "£57.90p.w. | 57.90 | p.w.",
                "£57.90 a week | 57.90 | a week",
                "£1,250.00 | 1250.00 | ''",
                "1 million pounds | 1000000 | ''",
                "2 thousand pounds a year | 2000 | a year"
            })
    void readsSums(String text, String number, String rest) {
        assertThat(PlainNumber.parse(text, true)).contains(new PlainNumber(number, rest));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "50% | 50 | ''",
                "1.2k | 1200 | ''",
                "12.5 percent | 12.5 | ''",
                "3 visits | 3 | visits",
                "1,200 | 1200 | ''"
            })
    void readsNumbers(String text, String number, String rest) {
        assertThat(PlainNumber.parse(text, false)).contains(new PlainNumber(number, rest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"50-100", "50+", "3,00", "2 or 3 visits", "about 5", "1.2.3", "£", ""})
    void guessesNothing(String text) {
        assertThat(PlainNumber.parse(text, true)).isEmpty();
        assertThat(PlainNumber.parse(text, false)).isEmpty();
    }
}
