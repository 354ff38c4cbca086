package org.strategypress.html.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words take the form that goes with their number, as the Unicode plural rules have it. */
final class PluralsTest {
    @ParameterizedTest
    @CsvSource({
        "en, 0, b",
        "en, 1, a",
        "en, 2, b",
        "sq, 21, b",
        "uk, 1, a",
        "uk, 2, b",
        "uk, 4, b",
        "uk, 5, c",
        "uk, 11, c",
        "uk, 12, c",
        "uk, 21, a",
        "uk, 22, b",
        "uk, 112, c",
        "pl, 1, a",
        "pl, 3, b",
        "pl, 12, c",
        "pl, 22, b",
        "cy, 0, a",
        "cy, 3, d",
        "cy, 6, e",
        "cy, 7, f",
        "am, 0, a",
        "aaa, 2, b",
        "ar, 0, a",
        "ar, 1, b",
        "ar, 2, c",
        "ar, 3, d",
        "ar, 10, d",
        "ar, 11, e",
        "ar, 99, e",
        "ar, 100, f",
        "ar, 103, d",
    })
    void aNumberChoosesItsForm(String language, String number, String form) {
        assertThat(Plurals.of(language).choose("{0?a|b|c|d|e|f}", number)).isEqualTo(form);
    }

    @Test
    void whereFewerFormsAreGivenTheLastServes() {
        assertThat(Plurals.of("ar").choose("{0?a|b}", 11)).isEqualTo("b");
        assertThat(Plurals.of("vi").choose("{0?a}", 1)).isEqualTo("a");
    }

    @Test
    void numbersWithACommaAreWholeAndPartsAreMany() {
        assertThat(Plurals.of("uk").choose("{0?a|b|c}", "1,001")).isEqualTo("a");
        assertThat(Plurals.of("en").choose("{0?a|b}", "1.5")).isEqualTo("b");
    }

    @Test
    void aMessageWithoutAChoiceStaysAsItIs() {
        assertThat(Plurals.of("en").choose("Who? {0}", "you")).isEqualTo("Who? {0}");
    }
}
