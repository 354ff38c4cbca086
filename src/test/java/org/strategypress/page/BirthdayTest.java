package org.strategypress.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.strategypress.content.ContentReader;
import org.strategypress.model.Entitlement;
import org.strategypress.model.Publication;
import org.strategypress.model.Scoreboard;

/** What starts and ends on a birthday, found a second way: by asking for each age who may have what. */
final class BirthdayTest {
    private static Publication sample() throws IOException {
        return Objects.requireNonNull(
                ContentReader.read(Path.of("content"), "content", false).publication());
    }

    @Test
    void whatStartsOnABirthdayIsForThatAgeAndNotForTheYearBefore() throws IOException {
        Publication sample = sample();
        List<Birthday> birthdays = Birthday.of(LocalOffer.first(sample));
        assertThat(birthdays).extracting(Birthday::age).contains(16, 18, 21, 25).isSorted();
        for (int age = 1; age < 40; age++) {
            List<String> starts = new ArrayList<>();
            List<String> ends = new ArrayList<>();
            for (Entitlement each : sample.entitlements()) {
                boolean before = isFor(each, age - 1);
                boolean now = isFor(each, age);
                if (now && !before) {
                    starts.add(each.id());
                } else if (before && !now) {
                    ends.add(each.id());
                }
            }
            int turned = age;
            Birthday birthday = birthdays.stream()
                    .filter(each -> each.age() == turned)
                    .findFirst()
                    .orElse(new Birthday(age, List.of(), List.of()));
            assertThat(birthday.starts())
                    .as("%d", age)
                    .extracting(Entitlement::id)
                    .containsExactlyElementsOf(starts);
            assertThat(birthday.ends())
                    .as("%d", age)
                    .extracting(Entitlement::id)
                    .containsExactlyElementsOf(ends);
        }
    }

    private static boolean isFor(Entitlement each, int age) {
        return !each.isRefused()
                && each.who().ages() != null
                && age >= each.who().ages().from()
                && (each.who().ages().to() == null || age <= each.who().ages().to());
    }

    @Test
    void whatIsGivenBeyondTheLawAndWhatIsNotGivenHaveListsThatAddUp() throws IOException {
        Publication sample = sample();
        Pages pages = PagePlan.of(sample);
        Scoreboard.Tally given = Scoreboard.offer(sample.entitlements());
        assertThat(given.total()).isEqualTo(sample.entitlements().size());
        assertThat(given.states().stream().mapToInt(Scoreboard.State::count).sum())
                .isEqualTo(given.total());
        given.states()
                .forEach(state -> assertThat(pages.find("offer/" + state.word())
                                .orElseThrow()
                                .entries())
                        .hasSize(state.count()));
        assertThat(pages.find("offer/discretionary").orElseThrow().path()).isEqualTo("given/discretionary.html");
    }
}
