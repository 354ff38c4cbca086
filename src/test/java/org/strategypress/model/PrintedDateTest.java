package org.strategypress.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-10-01 | 2026-10-01 | 2026-10-01 | DAY",
                "20 October 2015 | 2015-10-20 | 2015-10-20 | DAY",
                "Monday 2nd November 2015 | 2015-11-02 | 2015-11-02 | DAY",
                "October 2015 | 2015-10-01 | 2015-10-31 | MONTH",
                "Sept 2015 | 2015-09-01 | 2015-09-30 | MONTH",
                "2016-02 | 2016-02-01 | 2016-02-29 | MONTH",
                "October/November 2015 | 2015-10-01 | 2015-11-30 | RANGE",
                "November/December 2015 | 2015-11-01 | 2015-12-31 | RANGE",
                "December/January 2016 | 2015-12-01 | 2016-01-31 | RANGE",
                "December 2015/January 2016 | 2015-12-01 | 2016-01-31 | RANGE",
                "Spring 2019 | 2019-03-01 | 2019-05-31 | SEASON",
                "Summer 2018 | 2018-06-01 | 2018-08-31 | SEASON",
                "Autumn 2019 | 2019-09-01 | 2019-11-30 | SEASON",
                "Winter 2019 | 2019-12-01 | 2020-02-29 | SEASON",
                "Winter 2019/20 | 2019-12-01 | 2020-02-29 | SEASON",
                "Early 2019 | 2019-01-01 | 2019-04-30 | PART",
                "Mid-2019 | 2019-05-01 | 2019-08-31 | PART",
                "Late 2019 | 2019-09-01 | 2019-12-31 | PART",
                "Late February 2020 | 2020-02-21 | 2020-02-29 | PART",
                "Q3 2026 | 2026-07-01 | 2026-09-30 | QUARTER",
                "Q3 2026/27 | 2026-10-01 | 2026-12-31 | QUARTER",
                "2019 | 2019-01-01 | 2019-12-31 | YEAR",
                "2018/19 | 2018-04-01 | 2019-03-31 | YEAR",
                "2018-2020 | 2018-01-01 | 2020-12-31 | RANGE",
                "2018–20 | 2018-01-01 | 2020-12-31 | RANGE",
                "19 August to 16 September 2020 | 2020-08-19 | 2020-09-16 | RANGE",
                "16 October-27 November 2017 | 2017-10-16 | 2017-11-27 | RANGE",
                "10 to 12 May 2020 | 2020-05-10 | 2020-05-12 | RANGE",
                "20 December to 5 January 2021 | 2020-12-20 | 2021-01-05 | RANGE",
                "August 2015 to June 2016 | 2015-08-01 | 2016-06-30 | RANGE"
            })
    void isReadAsReportsPrintIt(String printed, String from, String to, PrintedDate.Precision precision) {
        PrintedDate date = PrintedDate.parse(printed).orElseThrow();
        assertThat(date.printed()).isEqualTo(printed);
        assertThat(date.from()).hasToString(from);
        assertThat(date.to()).hasToString(to);
        assertThat(date.precision()).isEqualTo(precision);
    }

    @Test
    void fromAndByAreOpenAtOneEnd() {
        PrintedDate from = PrintedDate.parse("From January 2016").orElseThrow();
        assertThat(from.from()).hasToString("2016-01-01");
        assertThat(from.to()).isNull();
        PrintedDate by = PrintedDate.parse("By March 2021").orElseThrow();
        assertThat(by.from()).isNull();
        assertThat(by.to()).hasToString("2021-03-31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "November",
                "31 February 2020",
                "2026-13-01",
                "2026-02-30",
                "Octember 2015",
                "2020-2018",
                "Autumn 2019/20",
                "2018/20",
                "Q5 2020",
                "1 2 3",
                "from",
                "12 to 10 May 2020"
            })
    void wordsWithoutAPlaceInTimeAreNotADate(String printed) {
        assertThat(PrintedDate.parse(printed)).isEmpty();
    }

    @Test
    void sortsByTheFirstDayAndPutsAbsentDatesLast() {
        List<PrintedDate> dates = new ArrayList<>(Stream.of(
                        "From January 2016", "January 2016", "2 November 2015", "October/November 2015", "Autumn 2015")
                .map(words -> PrintedDate.parse(words).orElseThrow())
                .toList());
        dates.add(null);
        dates.add(PrintedDate.of("in due course", null, null));
        dates.sort(PrintedDate.ABSENT_LAST);
        assertThat(dates)
                .extracting(date -> date == null ? "-" : date.printed())
                .containsExactly(
                        "Autumn 2015",
                        "October/November 2015",
                        "2 November 2015",
                        "January 2016",
                        "From January 2016",
                        "in due course",
                        "-");
    }
}
