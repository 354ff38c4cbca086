package org.strategypress.content.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.SourceFile;
import org.strategypress.source.Within;

/** Looking for signs that turn the direction takes time in the length of a file, and takes none that is ended for open. */
class TurnedTextTest {
    private static final int MANY = 300_000;

    @ParameterizedTest
    @ValueSource(strings = {"\u202a", "\u2066", "\u2069", "\u2067a\n", "\u202e\u2069", "\u2066\u202a\u2069"})
    void isLinear(String repeated) throws Exception {
        for (String name : List.of("pages/a.md", "actions.yaml")) {
            List<Diagnostic> found =
                    Within.processor(Duration.ofSeconds(5), () -> found(name, "\u202a" + repeated.repeat(MANY)));
            assertThat(found).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u2067a\u2069",
                "\u2067\u202ba\u2069",
                "\u202ba\u202c",
                "\u2066\u2067a\u2069\u2069",
                "a\u2069 b\u202c",
                "---\na: b\n---\n\u2067a\nb\u2069\n"
            })
    void leavesWhatIsEnded(String text) {
        assertThat(found("a.md", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u2067a",
                "\u2067a\u202c",
                "\u202ea\u2069",
                "\u2068a\n\nb\u2069",
                "---\na: \u2067a\nb: c\u2069\n---\n"
            })
    void tellsOfWhatIsOpen(String text) {
        assertThat(found("a.md", text)).hasSize(1);
    }

    private static List<Diagnostic> found(String name, String text) {
        Diagnostics out = new Diagnostics();
        TurnedText.check(new SourceFile(name, text), out);
        return out.sorted();
    }
}
