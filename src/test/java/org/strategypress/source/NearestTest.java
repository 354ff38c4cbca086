package org.strategypress.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    @ParameterizedTest
    @CsvSource({
        "homes-frist, homes-first, homes-first",
        "Tilte, title, title",
        "personal_adviser, personal-adviser, personal-adviser",
        "priority-1a, priority-1b, priority-1b",
        "heder.ftlh, header.ftlh, header.ftlh"
    })
    void findsASlipOfTheHand(String written, String known, String meant) {
        assertThat(Nearest.of(written, List.of("something-else", known))).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "priority-2, priority-1",
        "priority-11, priority-1",
        "plan-2025.pdf, plan-2024.pdf",
        "2.3, 2.4",
        "undecided, decided",
        "ineligible, eligible",
        "relevant, irrelevant",
        "not-kept, kept",
        "homes, careers"
    })
    void offersNothingThatWouldSpoilWhatWasMeant(String written, String known) {
        assertThat(Nearest.of(written, List.of(known))).isNull();
    }

    @Test
    void offersNoneOfTwoThatAreEquallyNear() {
        assertThat(Nearest.of("n", List.of("no", "na", "yes"))).isNull();
        assertThat(Nearest.of("tea", List.of("team", "teas"))).isNull();
        assertThat(Nearest.of("team", List.of("team", "teams"))).isEqualTo("team");
    }
}
