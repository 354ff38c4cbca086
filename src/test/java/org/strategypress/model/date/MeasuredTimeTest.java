package org.strategypress.model.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuredTimeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "As at 31 March 2024 | 2024-03-31 | 2024-03-31 | DAY",
                "as of 31/03/2024 | 2024-03-31 | 2024-03-31 | DAY",
                "as of 31 March 2024 | 2024-03-31 | 2024-03-31 | DAY",
                "at 31 March 2024 | 2024-03-31 | 2024-03-31 | DAY",
                "As at end of March 2024 | 2024-03-31 | 2024-03-31 | PART",
                "Snapshot at 31 March 2024 | 2024-03-31 | 2024-03-31 | DAY",
                "31 March 2024 snapshot | 2024-03-31 | 2024-03-31 | DAY",
                "Year ending March 2024 | 2023-04-01 | 2024-03-31 | RANGE",
                "Year to 31 March 2024 | 2023-04-01 | 2024-03-31 | RANGE",
                "12 months to Feb 2024 | 2023-03-01 | 2024-02-29 | RANGE",
                "Rolling 12 months to Dec 2024 | 2024-01-01 | 2024-12-31 | RANGE",
                "Quarter ending June 2024 | 2024-04-01 | 2024-06-30 | RANGE",
                "six months to end of September 2024 | 2024-04-01 | 2024-09-30 | RANGE",
                "Year to 14 May 2024 | 2023-05-15 | 2024-05-14 | RANGE",
                "2024/25 (provisional) | 2024-04-01 | 2025-03-31 | YEAR",
                "2024/25 YTD | 2024-04-01 | 2025-03-31 | YEAR",
                "YTD Q2 2024/25 | 2024-07-01 | 2024-09-30 | QUARTER",
                "2023/24 outturn | 2023-04-01 | 2024-03-31 | YEAR",
                "Census 2021 | 2021-01-01 | 2021-12-31 | YEAR",
                "May 2024 census | 2024-05-01 | 2024-05-31 | MONTH",
                "Baseline 2023/24 | 2023-04-01 | 2024-03-31 | YEAR",
                "3-year average 2021-2024 | 2021-01-01 | 2024-12-31 | RANGE",
                "2024/25* | 2024-04-01 | 2025-03-31 | YEAR",
                "Q3 2026/27 | 2026-10-01 | 2026-12-31 | QUARTER"
            })
    void theDaysAreThoseThatTheFigureIsOf(String printed, String from, String to, PrintedDate.Precision precision) {
        PrintedDate expected = new PrintedDate(printed, LocalDate.parse(from), LocalDate.parse(to), precision);
        assertThat(MeasuredTime.parse(printed)).contains(expected);
    }

    /** A year of figures that ends in a year may end in any month of it. */
    @ParameterizedTest
    @ValueSource(
            strings = {"Year ending 2024", "YTD", "Baseline", "Q1", "2024/25 (to September)", "Year to date", "at", ""})
    void whatDoesNotSayItsDaysIsNotRead(String printed) {
        assertThat(MeasuredTime.parse(printed)).isEqualTo(Optional.empty());
    }
}
