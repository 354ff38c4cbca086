package org.strategypress.page.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.content.ContentReader;
import org.strategypress.model.Publication;
import org.strategypress.page.PagePlan;

class TimelineTest {
    @TempDir
    Path folder;

    private Publication read(String milestones, String actions) throws IOException {
        Files.writeString(folder.resolve("site.yaml"), "name: Test\nframes: []\n");
        Files.writeString(folder.resolve("milestones.yaml"), milestones);
        Files.writeString(folder.resolve("actions.yaml"), actions);
        return Objects.requireNonNull(
                ContentReader.read(folder, "content", false).publication());
    }

    @Test
    void impreciseDatesStandWhereTheyBegin() throws IOException {
        Timeline timeline = Timeline.of(read(
                "- {id: a, title: A, due: Autumn 2026}\n- {id: b, title: B, due: 2026-10-01, done: yes}\n"
                        + "- {id: c, title: C, due: 2025}\n- {id: d, title: D, due: June/July 2027}\n",
                "- {id: e, title: E, due: Ongoing}\n- {id: f, title: F, due: by March 2027}\n"));
        assertThat(timeline.moments()).extracting(each -> each.entry().id()).containsExactly("c", "a", "b", "f", "d");
        assertThat(timeline.years()).extracting(Timeline.Year::year).containsExactly(2025, 2026, 2027);
        assertThat(timeline.moments().get(2).done()).isTrue();
        assertThat(timeline.isTold()).isTrue();
    }

    @Test
    void anActionStandsAtItsNewTime() throws IOException {
        Timeline timeline = Timeline.of(read(
                "- {id: a, title: A, due: 2026-10-01}\n",
                "- {id: e, title: E, due: March 2026, new-due: March 2027, status: late}\n"));
        assertThat(timeline.moments())
                .extracting(Timeline.Moment::id)
                .containsExactly("milestones/a/date", "actions/e/due");
        assertThat(timeline.moments().get(1).year()).isEqualTo(2027);
    }

    @Test
    void whenPeopleMetStandsThereOnceForEachDay() throws IOException {
        Files.writeString(
                folder.resolve("consultations.yaml"),
                "- id: c\n  title: C\n  opened: 2026-05-01\n  events:\n    - {when: 2026-03-02, what: The panel}\n"
                        + "    - {when: 2 March 2026, what: Young people}\n    - {when: April 2026, what: A walk}\n"
                        + "    - {what: Some day}\n");
        Timeline timeline = Timeline.of(read("[]\n", "[]\n"));
        assertThat(timeline.moments())
                .extracting(Timeline.Moment::id)
                .containsExactly(
                        "consultations/c/met/2026-03-02/2026-03-02",
                        "consultations/c/met/2026-04-01/2026-04-30",
                        "consultations/c/opens");
    }

    @Test
    void aListOfOneKindIsNoTimeline() throws IOException {
        Publication publication = read("- {id: a, title: A, due: 2026-10-01}\n", "[]\n");
        assertThat(Timeline.of(publication).isTold()).isFalse();
        assertThat(PagePlan.of(publication).find(PagePlan.TIMELINE)).isEmpty();
    }
}
