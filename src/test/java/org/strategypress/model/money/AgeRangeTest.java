package org.strategypress.model.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ages as people write them. */
class AgeRangeTest {
    @ParameterizedTest
    @CsvSource({
        "16-25, 16, 25, 16-25",
        "16 – 25, 16, 25, 16 – 25",
        "16 to 25, 16, 25, 16 to 25",
        "17 to 25 years, 17, 25, 17 to 25",
        "aged 18-25, 18, 25, 18-25",
        "Ages 18-25, 18, 25, 18-25",
        "between 16 and 25, 16, 25, 16 to 25",
        "16-25 year olds, 16, 25, 16-25",
        "16 to 17 years old, 16, 17, 16 to 17",
        "16 or 17, 16, 17, 16 or 17",
        "18 years, 18, 18, 18",
        "16+, 16, , 16+",
        "16 plus, 16, , 16 plus",
        "18 and older, 18, , 18 and older",
        "under 25, 0, 24, under 25",
        "up to 25 years, 0, 25, up to 25",
        "16-25yrs, 16, 25, 16-25",
        "16 years+, 16, , 16+",
        "18+ years, 18, , 18+",
        "18+ year olds, 18, , 18+",
        "less than 25, 0, 24, less than 25",
        "16+ and under 25, 16, 24, 16+ and under 25",
        "16 but under 25, 16, 24, 16 but under 25",
        "16 years and over, 16, , 16 and over",
        "from 16, 16, , from 16",
        "≥ 16, 16, , ≥ 16",
        "from 18 to 25, 18, 25, 18 to 25",
        "16/17, 16, 17, 16/17",
        "16 & 17, 16, 17, 16 & 17",
        "16 to under 25, 16, 24, 16 to under 25",
        "Under 25s, 0, 24, under 25",
        "younger than 25, 0, 24, younger than 25",
        "until your 25th birthday, 0, 24, until your 25th birthday",
        "until you are 25, 0, 24, until you are 25",
        "<25, 0, 24, under 25",
        "≤25, 0, 25, up to 25",
        "25 and under, 0, 25, 25 and under",
        "up to the age of 25, 0, 25, up to the age of 25",
        "no older than 25, 0, 25, no older than 25",
        "birth to 25, 0, 25, birth to 25",
        "Birth - 25 years, 0, 25, Birth - 25",
        "'16, 17', 16, 17, '16, 17'",
        "18 to 25th birthday, 18, 24, 18 to 25th birthday",
        "from 16 until your 25th birthday, 16, 24, 16 until your 25th birthday",
        "18 up to your 25th birthday, 18, 24, 18 up to your 25th birthday",
        "16 until you turn 25, 16, 24, 16 until you turn 25",
        "18 only, 18, 18, 18",
        "From the age of 16, 16, , From the age of 16",
        "From age 16, 16, , From age 16",
        "up to and including 24, 0, 24, up to and including 24"
    })
    void agesAreReadInAnyOfTheseWays(String written, int from, Integer to, String printed) {
        AgeRange ages = AgeRange.parse(written).orElseThrow();
        assertThat(ages).isEqualTo(new AgeRange(printed, from, to));
    }

    @Test
    void threeAgesInARowAreASpan() {
        assertThat(AgeRange.parse("18, 19 or 20")).contains(new AgeRange("18, 19 or 20", 18, 20));
        assertThat(AgeRange.parse("16, 18 and 21")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "18 and 21",
                "18 or 21",
                "25-16",
                "until 25",
                "over 18",
                "Year 11",
                "Yr 11",
                "Years 10 and 11",
                "Year 11+",
                "older than 16",
                "at 18",
                "18/21",
                "16 until 25",
                "16-25-30",
                "",
                "years"
            })
    void whatCouldBeOtherAgesIsNone(String written) {
        assertThat(AgeRange.parse(written)).isEmpty();
    }
}
