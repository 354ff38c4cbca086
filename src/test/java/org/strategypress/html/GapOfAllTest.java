package org.strategypress.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a plan says of no priority is said once, and not on the page of each. */
final class GapOfAllTest {
    private static final String GAP = "The plan does not say who leads.";

    @TempDir
    Path folder;

    private long pagesThatSayIt(String firstLead) throws IOException {
        Files.writeString(folder.resolve("site.yaml"), "name: W\n");
        Files.writeString(folder.resolve("bodies.yaml"), "- {id: board, title: The board}\n");
        Files.writeString(
                folder.resolve("priorities.yaml"),
                "- {number: '1', title: One" + firstLead
                        + "}\n- {number: '2', title: Two}\n- {number: '3', title: Three}\n");
        RenderedSite site = RenderedSite.of(folder);
        return site.pages().stream()
                .filter(page -> page.id().startsWith("priorit"))
                .map(page -> site.page(page).text())
                .filter(text -> text.contains(GAP))
                .count();
    }

    @Test
    void aGapOfAllStandsOnTheListAlone() throws IOException {
        assertThat(pagesThatSayIt("")).isEqualTo(1);
    }

    @Test
    void aGapThatOthersHaveNotStandsWhereItIs() throws IOException {
        assertThat(pagesThatSayIt(", lead: board")).isEqualTo(2);
    }
}
