package org.strategypress.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.content.ContentReader;

/** The page for the safeguarding lead says what the search does: every pattern of the script, and whom each class shows. */
final class NeedPageTest {
    @TempDir
    Path folder;

    private String page(String contacts) throws IOException {
        Files.writeString(folder.resolve("site.yaml"), "name: Growing up\nhelp: {contact: day}\n");
        Files.writeString(folder.resolve("contacts.yaml"), contacts);
        return NeedPage.of(Objects.requireNonNull(
                ContentReader.read(folder, "content", false).publication()));
    }

    @Test
    void itNamesWhomEachClassShows() throws IOException {
        String page = page("- {id: day, title: Day team, phone: 01632 960000}\n"
                + "- {id: night, title: Night team, phone: +44 (0)1632 960999, urgent: yes}\n");
        assertThat(page)
                .contains("need: Growing up\n", "  - 999\n  - Night team: +44 (0)1632 960999\n\n")
                .contains("with a number:\n  - Day team: 01632 960000\n\n")
                .contains("Name ____", "Role ____", "Day ____");
    }

    @Test
    void itHoldsEveryPatternThatTheScriptHoldsAndNoOther() throws IOException {
        Set<String> listed = page("- {id: day, title: Day team, phone: 01632 960000}\n")
                .lines()
                .filter(line -> line.matches("(danger|low|harmless|paper|person|same|set): .*"))
                .collect(Collectors.toSet());
        Set<String> used = NeedWords.patterns().entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(pattern -> each.getKey() + ": " + pattern))
                .collect(Collectors.toSet());
        assertThat(listed).isEqualTo(used);
        assertThat(NeedWords.patterns().keySet())
                .isEqualTo(Set.of("danger", "low", "harmless", "paper", "person", "same", "set"));
        assertThat(NeedWords.text().lines().filter(line -> !line.isBlank() && !line.startsWith("#")))
                .as("a line that is no pattern is read by nobody")
                .allMatch(listed::contains);
    }

    @Test
    void everySetThatAPatternNamesIsThere() {
        List<String> sets = NeedWords.patterns().get("set").stream()
                .map(line -> line.substring(0, line.indexOf(" = ")))
                .toList();
        assertThat(NeedWords.patterns().values().stream()
                        .flatMap(List::stream)
                        .flatMap(line -> List.of(line.split("[ |]", 0)).stream())
                        .filter(word -> word.startsWith("@")))
                .isNotEmpty()
                .allMatch(sets::contains);
    }
}
