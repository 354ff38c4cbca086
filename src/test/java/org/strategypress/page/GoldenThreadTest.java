package org.strategypress.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.content.ContentReader;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;

class GoldenThreadTest {
    @TempDir
    Path folder;

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Publication read() throws IOException {
        file("site.yaml", "name: Test\nframes: []\n");
        return Objects.requireNonNull(
                ContentReader.read(folder, "content", false).publication());
    }

    private static List<String> ids(List<? extends Entry> entries) {
        return entries.stream().map(Entry::id).toList();
    }

    @Test
    void aPriorityHangsOnTheFirstOfItsAimsAndEverythingElseOnIt() throws IOException {
        file("aims.yaml", "- {id: safe, title: Safe}\n- {id: well, title: Well}\n- {id: alone, title: Alone}\n");
        Files.createDirectories(folder.resolve("priorities"));
        file("priorities/homes.md", "---\ntitle: Homes\naims: [safe, well]\noutcomes: [settled]\n---\n");
        file("priorities/jobs.md", "---\ntitle: Jobs\norder: 1\n---\n");
        file("outcomes.yaml", "- {id: settled, title: Settled}\n- {id: heard, title: Heard}\n");
        file(
                "indicators.yaml",
                "- {id: moves, title: Moves, outcomes: [settled], priorities: [homes]}\n"
                        + "- {id: beds, title: Beds, priorities: [homes]}\n");
        file("actions.yaml", "- {id: build, title: Build, priorities: [homes]}\n- {id: float, title: Float}\n");
        GoldenThread thread = GoldenThread.of(read());
        assertThat(thread.strands()).hasSize(4);
        GoldenThread.Knot homes = thread.strands().get(0).priorities().get(0);
        assertThat(homes.priority().id()).isEqualTo("homes");
        assertThat(homes.outcomes()).extracting(goal -> goal.outcome().id()).containsExactly("settled");
        assertThat(ids(homes.outcomes().get(0).indicators())).containsExactly("moves");
        assertThat(ids(homes.indicators())).containsExactly("beds");
        assertThat(homes.measures()).isEqualTo(2);
        assertThat(ids(homes.actions())).containsExactly("build");
        assertThat(ids(thread.strands().get(1).also())).containsExactly("homes");
        assertThat(thread.strands().get(1).priorities()).isEmpty();
        assertThat(thread.strands().get(3).aim()).isNull();
        assertThat(thread.knots())
                .as("in the order of the priorities")
                .extracting(knot -> knot.priority().id())
                .containsExactly("jobs", "homes");
        assertThat(thread.loose().outcomes())
                .extracting(goal -> goal.outcome().id())
                .containsExactly("heard");
        assertThat(ids(thread.loose().actions())).containsExactly("float");
        assertThat(thread.isTied()).isTrue();
    }

    @Test
    void whereNothingHangsOnAPriorityThereIsNoThreadToShow() throws IOException {
        Files.createDirectories(folder.resolve("priorities"));
        file("priorities/homes.md", "---\ntitle: Homes\n---\n");
        Publication publication = read();
        assertThat(GoldenThread.of(publication).isTied()).isFalse();
        assertThat(PagePlan.of(publication).find(PagePlan.THREAD)).isEmpty();
    }
}
