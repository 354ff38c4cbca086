package org.strategypress.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.content.ContentReader;

/** The page for the safeguarding lead says what the search does: every pattern of the script, and whom each class shows. */
final class NeedPageTest {
    /** Lines and letters of A4 at 8 point with margins of a centimetre. */
    private static final int TWO_SIDES = 170;

    private static final int WIDTH = 116;

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
                .contains("need: Growing up\n", "a card with\n  - 999\n  - Night team: +44 (0)1632 960999\n\n")
                .contains("finds nothing:\n  - Day team: 01632 960000\n\n")
                .contains("Name ____", "Role ____", "Day ____");
    }

    @Test
    void itHoldsEveryWordThatTheScriptHolds() throws IOException {
        String page = page("- {id: day, title: Day team, phone: 01632 960000}\n")
                .replaceAll("\\s+", " ")
                .replace("| ", "|");
        assertThat(NeedWords.patterns().values().stream().flatMap(List::stream))
                .isNotEmpty()
                .allMatch(page::contains);
        assertThat(NeedWords.patterns().keySet())
                .isEqualTo(Set.of("danger", "low", "harmless", "paper", "person", "same", "family"));
        assertThat(NeedWords.text().lines().filter(line -> !line.isBlank() && !line.startsWith("#")))
                .as("a line that is no pattern is read by nobody")
                .allMatch(line -> line.matches("(kind|danger|low|harmless|paper|person|same|family): \\S.*"));
        assertThat(NeedWords.kinds()).as("words under no heading").doesNotContainKey("");
    }

    @Test
    void whatIsSignedFillsTwoSidesAndWhatNoSpeakerHasReadStandsBehind() throws IOException {
        String page = page("- {id: day, title: Day team, phone: 01632 960000}\n");
        int signed = page.indexOf("Read and agreed");
        assertThat(page.indexOf("THINKING OF SUICIDE")).isBetween(0, signed);
        assertThat(page.indexOf("HARD DAYS:")).isBetween(0, signed);
        assertThat(signed).isLessThan(page.indexOf("ARABIC, READ BY NO SPEAKER"));
        assertThat(page.substring(0, signed).lines()).hasSizeLessThanOrEqualTo(TWO_SIDES);
        assertThat(page.lines()).allMatch(line -> line.length() <= WIDTH);
    }

    /** A name in capitals that no family bears would be looked for as a word, and never found. */
    @Test
    void everyFamilyThatAPatternNamesIsThere() {
        List<String> families = NeedWords.patterns().get("family").stream()
                .map(line -> line.substring(0, line.indexOf(" = ")))
                .toList();
        assertThat(NeedWords.patterns().entrySet().stream()
                        .filter(each -> !each.getKey().equals("family"))
                        .flatMap(each -> each.getValue().stream())
                        .flatMap(line -> Stream.of(line.split("[ |,=_]+", 0)))
                        .filter(word -> word.matches("[A-Z]+")))
                .isNotEmpty()
                .allMatch(families::contains);
    }
}
