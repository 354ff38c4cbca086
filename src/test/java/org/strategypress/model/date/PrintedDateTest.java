package org.strategypress.model.date;

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
                "FY 2026-27 | 2026-04-01 | 2027-03-31 | YEAR",
                "FY2026–27 | 2026-04-01 | 2027-03-31 | YEAR",
                "Financial year 2026-27 | 2026-04-01 | 2027-03-31 | YEAR",
                "2026-27 financial year | 2026-04-01 | 2027-03-31 | YEAR",
                "2018–20 | 2018-01-01 | 2020-12-31 | RANGE",
                "19 August to 16 September 2020 | 2020-08-19 | 2020-09-16 | RANGE",
                "March, June and September 2027 | 2027-03-01 | 2027-09-30 | RANGE",
                "Q1, Q2 and Q3 2027/28 | 2027-04-01 | 2027-12-31 | RANGE",
                "16 October-27 November 2017 | 2017-10-16 | 2017-11-27 | RANGE",
                "10 to 12 May 2020 | 2020-05-10 | 2020-05-12 | RANGE",
                "20 December to 5 January 2021 | 2020-12-20 | 2021-01-05 | RANGE",
                "August 2015 to June 2016 | 2015-08-01 | 2016-06-30 | RANGE",
                "31/3/27 | 2027-03-31 | 2027-03-31 | DAY",
                "03/04/2026 | 2026-04-03 | 2026-04-03 | DAY",
                "31.03.2027 | 2027-03-31 | 2027-03-31 | DAY",
                "31-03-2027 | 2027-03-31 | 2027-03-31 | DAY",
                "1st of April 2026 | 2026-04-01 | 2026-04-01 | DAY",
                "the 1st April, 2026 | 2026-04-01 | 2026-04-01 | DAY",
                "Wed 1 April 2026 | 2026-04-01 | 2026-04-01 | DAY",
                "April 1, 2026 | 2026-04-01 | 2026-04-01 | DAY",
                "1 April 26 | 2026-04-01 | 2026-04-01 | DAY",
                "March 27 | 2027-03-01 | 2027-03-31 | MONTH",
                "Sept 26 | 2026-09-01 | 2026-09-30 | MONTH",
                "Sept. 2026 | 2026-09-01 | 2026-09-30 | MONTH",
                "Mar-27 | 2027-03-01 | 2027-03-31 | MONTH",
                "March ’27 | 2027-03-01 | 2027-03-31 | MONTH",
                "March, 2027 | 2027-03-01 | 2027-03-31 | MONTH",
                "03/2027 | 2027-03-01 | 2027-03-31 | MONTH",
                "In March 2027 | 2027-03-01 | 2027-03-31 | MONTH",
                "Autumn 26 | 2026-09-01 | 2026-11-30 | SEASON",
                "End of March 2027 | 2027-03-31 | 2027-03-31 | PART",
                "end March 27 | 2027-03-31 | 2027-03-31 | PART",
                "End of 2026/27 | 2027-03-31 | 2027-03-31 | PART",
                "End of the financial year 2026/27 | 2027-03-31 | 2027-03-31 | PART",
                "Start of April 2026 | 2026-04-01 | 2026-04-01 | PART",
                "Michaelmas term 2026 | 2026-09-01 | 2026-12-31 | PART",
                "Michaelmas term 2026/27 | 2026-09-01 | 2026-12-31 | PART",
                "Hilary term 2026/27 | 2027-01-01 | 2027-03-31 | PART",
                "Lent term 2027 | 2027-01-01 | 2027-03-31 | PART",
                "Trinity term 2027 | 2027-04-01 | 2027-07-31 | PART",
                "Summer term 2027 | 2027-04-01 | 2027-07-31 | PART",
                "Autumn term 2026/27 | 2026-09-01 | 2026-12-31 | PART",
                "Spring term 2026/27 | 2027-01-01 | 2027-03-31 | PART",
                "Academic year 2026/27 | 2026-09-01 | 2027-08-31 | PART",
                "Easter 2027 | 2027-03-28 | 2027-03-28 | PART",
                "Easter 2038 | 2038-04-25 | 2038-04-25 | PART",
                "Spring/Summer 2027 | 2027-03-01 | 2027-08-31 | RANGE",
                "Spring to Autumn 2027 | 2027-03-01 | 2027-11-30 | RANGE",
                "March–June 2027 | 2027-03-01 | 2027-06-30 | RANGE",
                "Q1/Q2 2026/27 | 2026-04-01 | 2026-09-30 | RANGE",
                "2026/27 Q3 | 2026-10-01 | 2026-12-31 | QUARTER",
                "Q3 26/27 | 2026-10-01 | 2026-12-31 | QUARTER",
                "FY 2026/27 | 2026-04-01 | 2027-03-31 | YEAR",
                "mid 2027 | 2027-05-01 | 2027-08-31 | PART",
                "Middle of 2027 | 2027-05-01 | 2027-08-31 | PART",
                "Late summer 2027 | 2027-08-01 | 2027-08-31 | PART",
                "early winter 2026/27 | 2026-12-01 | 2026-12-31 | PART",
                "Autumn half term 2026 | 2026-10-15 | 2026-11-07 | PART",
                "May half-term 2027 | 2027-05-24 | 2027-06-07 | PART",
                "School summer holidays 2027 | 2027-07-15 | 2027-09-07 | PART",
                "Christmas holidays 2026 | 2026-12-18 | 2027-01-06 | PART",
                "First week of May 2027 | 2027-05-01 | 2027-05-07 | PART",
                "the last week in February 2028 | 2028-02-23 | 2028-02-29 | PART",
                "First half of 2027 | 2027-01-01 | 2027-06-30 | PART",
                "H2 26/27 | 2026-10-01 | 2027-03-31 | PART",
                "second half of March 2027 | 2027-03-15 | 2027-03-31 | PART",
                "w/c 3 May 2027 | 2027-05-03 | 2027-05-09 | PART",
                "Week ending Friday 7 May 2027 | 2027-05-01 | 2027-05-07 | PART",
                "Q1 & Q2 2027 | 2027-01-01 | 2027-06-30 | RANGE",
                "Third quarter of 2026/27 | 2026-10-01 | 2026-12-31 | QUARTER",
                "Quarter four 2026 | 2026-10-01 | 2026-12-31 | QUARTER",
                "Qtr 1 2027 | 2027-01-01 | 2027-03-31 | QUARTER",
                "2026/27 academic year | 2026-09-01 | 2027-08-31 | PART",
                "end of 2026/27 financial year | 2027-03-31 | 2027-03-31 | PART",
                "April’27 | 2027-04-01 | 2027-04-30 | MONTH",
                "30-Jun-27 | 2027-06-30 | 2027-06-30 | DAY",
                "01/04/2026 - 31/03/2027 | 2026-04-01 | 2027-03-31 | RANGE",
                "1/4/26–31/3/27 | 2026-04-01 | 2027-03-31 | RANGE",
                "4/26 | 2026-04-01 | 2026-04-30 | MONTH",
                "June2026 | 2026-06-01 | 2026-06-30 | MONTH",
                "30June2026 | 2026-06-30 | 2026-06-30 | DAY",
                "March end 2027 | 2027-03-31 | 2027-03-31 | PART",
                "end-of-March 2027 | 2027-03-31 | 2027-03-31 | PART",
                "Start September 2026 | 2026-09-01 | 2026-09-30 | PART",
                "Start of 2027 | 2027-01-01 | 2027-01-01 | PART",
                "Aut term 26 | 2026-09-01 | 2026-12-31 | PART",
                "Spr 27 | 2027-03-01 | 2027-05-31 | SEASON",
                "2026/27 | 2026-04-01 | 2027-03-31 | YEAR"
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
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "As from March 2017 | 2017-03-01 | -",
                "April 2026 onwards | 2026-04-01 | -",
                "2026 and beyond | 2026-01-01 | -",
                "From April 2026 and onwards | 2026-04-01 | -",
                "From 1/4/26 onwards | 2026-04-01 | -",
                "by Christmas 2026 | - | 2026-12-25",
                "By 31 March 2027 | - | 2027-03-31",
                "by the end of March 27 | - | 2027-03-31",
                "By end of Q2 2026/27 | - | 2026-09-30",
                "No later than 31.03.2027 | - | 2027-03-31",
                "Before April 2027 | - | 2027-03-31",
                "After March 2027 | 2027-04-01 | -",
                "Post-2027 | 2028-01-01 | -",
                "On or before 1 April 2027 | - | 2027-04-01"
            })
    void wordsBeforeADateOpenItAtOneEnd(String printed, String from, String to) {
        PrintedDate date = PrintedDate.parse(printed).orElseThrow();
        assertThat(date.printed()).isEqualTo(printed);
        assertThat(date.from() == null ? null : date.from().toString()).isEqualTo(from);
        assertThat(date.to() == null ? null : date.to().toString()).isEqualTo(to);
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
                "12 to 10 May 2020",
                "31/4/27",
                "3/31/27",
                "27 March",
                "March 3",
                "31/3",
                "end of 1 March 2027",
                "Summer term",
                "sometime in 2027",
                "the end of",
                "-",
                "/ 2027",
                "Quarter five 2026",
                "fifth week of May 2027",
                "first week of 2027",
                "week commencing May 2027",
                "after the meeting",
                "31/3/27 - 1/4/26"
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
