package org.strategypress.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.strategypress.source.Diagnostic;

/** A language that the theme has no words of: the words of the main one stand in for them, said to be so, and no mark is left. */
class UnworkedLanguageTest extends WrittenSite {
    @Test
    void noMarkOfTheTemplatesIsInAnyFile() throws Exception {
        write("site.yaml", """
                name: Growing up in Ourshire
                council: {name: Ourshire Council}
                languages: [en, pl]
                help: {contact: team}
                """);
        write("contacts.yaml", "- {id: team, title: Leaving care team, phone: 01632 960000}\n");
        write("offer/a.md", """
                ---
                title: Help
                areas: [accommodation]
                basis: discretionary
                contact: team
                amount: {count: 12, of: talks}
                ---
                It helps.
                """);
        write("offer/a.pl.md", """
                ---
                title: Pomoc
                updated: 2026-10-01
                ---
                > [!WARNING]
                > Uwaga.

                - [ ] jeden
                - [x] dwa[^1]

                <q>Tak</q>

                | A | B |
                |---|---|
                | 1 | 2 |

                [^1]: Nota.
                """);

        assertThat(build().stream().filter(Diagnostic::isError)).isEmpty();

        assertThat(read("offer/a.pl.html"))
                .contains("<span lang=\"en\" dir=\"ltr\">Take care</span>", "<q>“Tak”</q>", "<q>“Hello.");
        try (Stream<Path> files = Files.walk(temp.resolve("out"))) {
            List<Path> marked = files.filter(Files::isRegularFile)
                    .filter(UnworkedLanguageTest::isMarked)
                    .toList();
            assertThat(marked).isEmpty();
        }
    }

    private static boolean isMarked(Path file) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return text.chars().anyMatch(c -> c >= '\uFDD0' && c <= '\uFDEF');
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
