package org.strategypress.model;

import static org.assertj.core.api.Assertions.assertThat;

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
        "up to 25 years, 0, 25, up to 25"
    })
    void agesAreReadInAnyOfTheseWays(String written, int from, Integer to, String printed) {
        AgeRange ages = AgeRange.parse(written).orElseThrow();
        assertThat(ages).isEqualTo(new AgeRange(printed, from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"18 and 21", "18 or 21", "25-16", "until 25", "over 18", "16-25-30", "", "years"})
    void whatCouldBeOtherAgesIsNone(String written) {
        assertThat(AgeRange.parse(written)).isEmpty();
    }
}
