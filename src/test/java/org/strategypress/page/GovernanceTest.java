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
import org.strategypress.model.Publication;

class GovernanceTest {
    @TempDir
    Path folder;

    private Publication read(String bodies) throws IOException {
        Files.writeString(folder.resolve("site.yaml"), "name: Test\nframes: []\n");
        Files.writeString(folder.resolve("bodies.yaml"), bodies);
        return Objects.requireNonNull(
                ContentReader.read(folder, "content", false).publication());
    }

    /** The bodies in layers: {@code cabinet(board(homes*))}, one that is part of the one above with a star. */
    private static String layers(List<Governance.Branch> branches) {
        StringBuilder all = new StringBuilder();
        for (Governance.Branch each : branches) {
            all.append(all.isEmpty() ? "" : " ").append(each.body().id()).append(each.isPart() ? "*" : "");
            all.append(each.below().isEmpty() ? "" : "(" + layers(each.below()) + ")");
        }
        return all.toString();
    }

    private String layers(String bodies) throws IOException {
        return layers(Governance.of(read(bodies)).top());
    }

    @Test
    void partsAndThoseThatAnswerStandBelow() throws IOException {
        assertThat(layers("""
                - {id: homes, title: Homes, part-of: board}
                - {id: board, title: Board, accountable: [{to: cabinet, scope: all of it}, {to: partners, how: yearly}]}
                - {id: cabinet, title: Cabinet}
                - {id: partners, title: Partners}
                - {id: alone, title: Alone}
                """)).isEqualTo("cabinet(board(homes*)) partners(board)");
    }

    @Test
    void onePartThatAnswersToItsWholeStandsThereOnce() throws IOException {
        assertThat(layers("""
                - {id: board, title: Board}
                - {id: homes, title: Homes, part-of: board, accountable: [{to: board}]}
                """)).isEqualTo("board(homes*)");
    }

    @Test
    void thoseThatAnswerToEachOtherEnd() throws IOException {
        assertThat(layers("""
                - {id: one, title: One, accountable: [{to: two}]}
                - {id: two, title: Two, accountable: [{to: one}]}
                - {id: self, title: Self, accountable: [{to: self}]}
                """)).isEqualTo("one(two(one))");
    }

    @Test
    void thePageIsThereWhereABodyStandsBelowAnother() throws IOException {
        Publication tied = read("- {id: a, title: A}\n- {id: b, title: B, part-of: a}\n");
        assertThat(PagePlan.of(tied).find(PagePlan.GOVERNANCE).orElseThrow().path())
                .isEqualTo("people/governance.html");
        assertThat(PagePlan.of(read("- {id: a, title: A}\n- {id: b, title: B}\n"))
                        .find(PagePlan.GOVERNANCE))
                .isEmpty();
    }
}
