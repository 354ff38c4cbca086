package org.strategypress.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands behind a sum says how often once, and a thing is not taken for a time. */
class HowOftenTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "in total",
                "overall",
                "twice a year",
                "Every six weeks",
                "monthly",
                "one-off",
                "10 times",
                "up to age 21",
                "per night",
                "first, then by agreement",
                "paid on the day you move"
            })
    void saysHowOftenAlready(String words) {
        assertThat(HowOften.isWhole(words)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"annum,year", "P.A.,year", "pcm,month", "pw,week", "Week,week", "visit,visit"})
    void shortWordsOfFormsAreTheWordsThatTheyStandFor(String words, String plain) {
        assertThat(HowOften.plain(words)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"until you are 21", "From April 2027", "as long as you study", "up to age 25"})
    void saysForHowLongAlready(String words) {
        assertThat(HowOften.saysHowLong(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 months", "up to six weeks", "the first 52 weeks", ""})
    void namesALength(String words) {
        assertThat(HowOften.saysHowLong(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"baby", "family", "household", "supply of nappies", "course", "Eid", "assembly", "interview", ""
            })
    void namesAThing(String words) {
        assertThat(HowOften.isWhole(words)).isFalse();
    }
}
