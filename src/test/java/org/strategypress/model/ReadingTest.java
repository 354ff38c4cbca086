package org.strategypress.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.strategypress.model.date.PrintedDate;

/** What of a reading a page shows. */
final class ReadingTest {
    @ParameterizedTest
    @CsvSource({
        "82.5, about 80, true, , HELD_BACK",
        "82.5, about 80, false, , PRINTED",
        ", about 80, false, , PRINTED",
        "82.5, , false, , FIGURE",
        ", , false, , NOTHING",
        ", z, false, NOT_APPLICABLE, NOT_APPLICABLE",
        ", k, false, LOW, LOW",
        ", x, false, NOT_AVAILABLE, NOT_AVAILABLE",
        ", c, true, LOW, HELD_BACK"
    })
    void aFigureThatIsHeldBackIsNeverShown(
            BigDecimal value,
            String printed,
            boolean suppressed,
            Indicator.NoFigure noFigure,
            Indicator.Reading.Shown shown) {
        PrintedDate when = new PrintedDate("2026", null, null, PrintedDate.Precision.PART);
        assertThat(new Indicator.Reading(when, value, printed, null, null, suppressed, noFigure, false).shown())
                .isEqualTo(shown);
    }
}
