package org.strategypress.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.model.date.Period;
import org.strategypress.model.money.AgeRange;
import org.strategypress.model.money.Money;

class ValuesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018-2020 | 2018-01-01 | 2020-12-31",
                "2020-24 | 2020-01-01 | 2024-12-31",
                "2016/2017 | 2016-04-01 | 2017-03-31",
                "2016/17 | 2016-04-01 | 2017-03-31",
                "2011/2012-2013/2014 | 2011-04-01 | 2014-03-31",
                "2011/12-13/14 | 2011-04-01 | 2014-03-31",
                "2015 to 2020 | 2015-01-01 | 2020-12-31",
                "1998-02 | 1998-01-01 | 2002-12-31",
                "April 2025 to March 2028 | 2025-04-01 | 2028-03-31",
                "Sept 2025 – Aug 2028 | 2025-09-01 | 2028-08-31",
                "1 April 2025 - 31 March 2028 | 2025-04-01 | 2028-03-31",
                "1st April 2025 until 31st March 2028 | 2025-04-01 | 2028-03-31",
                "Autumn 2025 to spring 2028 | 2025-09-01 | 2028-05-31",
                "April 2025 to 2028 | 2025-04-01 | 2028-12-31"
            })
    void aPeriodIsReadAsPrinted(String label, String from, String to) {
        assertThat(Period.parse(label)).hasValueSatisfying(period -> {
            assertThat(period.label()).isEqualTo(label);
            assertThat(period.from()).hasToString(from);
            assertThat(period.to()).hasToString(to);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"April 2025 onwards", "From April 2025", "2025 onwards"})
    void aPeriodMayHaveNoEnd(String label) {
        assertThat(Period.parse(label)).hasValueSatisfying(period -> {
            assertThat(period.from()).isNotNull();
            assertThat(period.to()).isNull();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2020-2018",
                "2016/2018",
                "next three years",
                "20-24",
                "April 2025",
                "March 2028 to April 2025",
                "by March 2028"
            })
    void otherWordsAreNoPeriod(String label) {
        assertThat(Period.parse(label)).isEmpty();
    }

    @Test
    void agesCoverWhatTheySay() {
        AgeRange ages = AgeRange.parse("16-25").orElseThrow();
        assertThat(ages.from()).isEqualTo(16);
        assertThat(ages.to()).isEqualTo(25);
        assertThat(AgeRange.parse("18+").orElseThrow()).isEqualTo(new AgeRange("18+", 18, null));
        assertThat(AgeRange.parse("under 25").orElseThrow()).isEqualTo(new AgeRange("under 25", 0, 24));
        assertThat(AgeRange.parse("up to 25").orElseThrow()).isEqualTo(new AgeRange("up to 25", 0, 25));
        assertThat(AgeRange.parse("25-16")).isEmpty();
        assertThat(AgeRange.parse("teens")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | £0",
                "5 | £0.05",
                "5790 | £57.90",
                "300000 | £3,000",
                "123456789 | £1,234,567.89",
                "10000 | £100"
            })
    void moneyIsWrittenAsPeopleWriteIt(long pence, String words) {
        assertThat(new Money(pence).pounds()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0 | £0", "5 | 5p", "45 | 45p", "99 | 99p", "100 | £1", "145 | £1.45"})
    void lessThanAPoundIsSaidInPence(long pence, String words) {
        assertThat(new Money(pence).said()).isEqualTo(words);
    }

    @Test
    void wordsAreLowerCaseWithHyphens() {
        assertThat(Action.Status.NOT_STARTED.word()).isEqualTo("not-started");
    }
}
