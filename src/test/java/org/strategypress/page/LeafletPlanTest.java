package org.strategypress.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.strategypress.content.ContentReader;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;
import org.strategypress.page.FinderOrder.Answers;
import org.strategypress.page.FinderOrder.Reason;

/** A leaflet for one person holds what the finder shows, in the finder's order, for every combination of answers. */
final class LeafletPlanTest {
    private final Publication sample;
    private final Pages pages;
    private final Finder finder;

    LeafletPlanTest() throws IOException {
        sample = Objects.requireNonNull(
                ContentReader.read(Path.of("content"), "content", false).publication());
        pages = PagePlan.of(sample);
        finder = Finder.of(sample);
    }

    @Test
    void itHasTheFindersOrderForEveryAnswer() {
        for (Answers answers : FinderOrderTest.all(finder)) {
            List<String> shown = finder.order(answers).stream()
                    .filter(group -> group.reason() != Reason.OTHERS)
                    .flatMap(group -> group.entries().stream())
                    .map(Entry::id)
                    .toList();
            assertThat(entries(null, answers)).as(answers.toString()).isEqualTo(shown);
            assertThat(entries("ti", answers)).as(answers.toString()).isEqualTo(shown);
        }
    }

    @Test
    void eachReasonStandsBeforeItsHelp() {
        Answers answers = Answers.NONE.at(AgeBand.of(19)).in("parent");
        List<String> reasons = LeafletPlan.of(sample, pages, finder, answers, null).chapters().stream()
                .filter(chapter -> chapter.level() == 1)
                .map(chapter -> LeafletPlan.reason(chapter.page()))
                .toList();
        assertThat(reasons)
                .startsWith("you")
                .contains("age-18-20")
                .endsWith(LeafletPlan.REFUSED)
                .doesNotContain("others")
                .doesNotHaveDuplicates();
    }

    @Test
    void whatHasNoWordsInTheLanguageStandsInTheMainOne() {
        List<@Nullable String> languages = LeafletPlan.of(sample, pages, finder, Answers.NONE, "ti").chapters().stream()
                .filter(chapter -> chapter.level() == 2)
                .<@Nullable String>map(chapter -> chapter.page().language())
                .distinct()
                .toList();
        assertThat(languages).containsExactlyInAnyOrder("ti", null);
    }

    private List<String> entries(@Nullable String language, Answers answers) {
        return LeafletPlan.of(sample, pages, finder, answers, language).chapters().stream()
                .filter(chapter -> chapter.level() == 2)
                .map(chapter -> Objects.requireNonNull(chapter.page().entry()).id())
                .toList();
    }
}
