package org.strategypress.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    private Map<String, String> texts(String priority, String department) throws IOException {
        Files.writeString(folder.resolve("site.yaml"), "name: W\n");
        Files.writeString(folder.resolve("aims.yaml"), "- {id: a-1, title: One}\n- {id: a-2, title: Two}\n");
        Files.writeString(folder.resolve("outcomes.yaml"), "- {id: o-1, title: Safe}\n- {id: o-2, title: Well}\n");
        Files.writeString(
                folder.resolve("priorities.yaml"),
                "- {id: p-1, title: First" + priority + "}\n- {id: p-2, title: Second}\n");
        Files.writeString(
                folder.resolve("departments.yaml"),
                "- {id: d-1, title: Housing" + department + "}\n- {id: d-2, title: Health}\n");
        RenderedSite site = RenderedSite.of(folder);
        Map<String, String> texts = new TreeMap<>();
        site.pages().stream()
                .filter(page -> !page.part().startsWith("all") && !page.id().endsWith("/all"))
                .forEach(page -> texts.put(page.id(), site.page(page).text()));
        return texts;
    }

    private static List<String> saying(Map<String, String> texts, String... words) {
        return texts.entrySet().stream()
                .filter(page -> Arrays.stream(words).anyMatch(page.getValue()::contains))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void whichPriorityIsForWhichAimIsSaidOnceWhereThePlanSaysItOfNone() throws IOException {
        Map<String, String> texts = texts("", "");
        assertThat(saying(texts, "which aim")).containsExactly("aims");
        assertThat(saying(texts, "for which of these", "which priorities this has", "should make better"))
                .containsExactly("outcomes");
        assertThat(saying(texts, "The plan does not say who leads.", "The plan does not say.\n"))
                .containsExactly("departments");
    }

    @Test
    void whatThePlanSaysOfSomeIsMissingOnTheOthers() throws IOException {
        Map<String, String> texts = texts(", aims: [a-1], outcomes: [o-1]", ", lead: The head of housing");
        assertThat(saying(texts, "which priorities this aim has")).containsExactly("aims", "how-it-fits");
        assertThat(saying(texts, "which aims this priority is for")).contains("p-2");
        assertThat(saying(texts, "which priorities this has")).containsExactly("how-it-fits", "o-2");
        assertThat(saying(texts, "which priority is for")).isEmpty();
        assertThat(texts.get("departments")).contains("The plan does not say.");
    }

    private long actionsThatSayIt(String second) throws IOException {
        Files.writeString(folder.resolve("site.yaml"), "name: W\n");
        Files.writeString(folder.resolve("priorities.yaml"), "- {id: p-1, title: First}\n");
        Files.writeString(
                folder.resolve("actions.yaml"), "- {id: a-1, title: One}\n- {id: a-2, title: Two" + second + "}\n");
        RenderedSite site = RenderedSite.of(folder);
        return site.pages().stream()
                .filter(page -> page.id().equals("actions"))
                .map(page -> site.page(page).text())
                .mapToLong(text -> text.split("The plan does not say which priority", -1).length - 1)
                .sum();
    }

    @Test
    void noActionSaysThatItHasNoPriorityWhereNoneHas() throws IOException {
        assertThat(actionsThatSayIt("")).isZero();
        assertThat(actionsThatSayIt(", priorities: p-1")).isEqualTo(1);
    }
}
