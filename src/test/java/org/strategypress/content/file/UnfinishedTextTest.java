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

/** Looking for words that hold a place takes time in the length of a file, whatever stands in it. */
class UnfinishedTextTest {
    private static final int MANY = 300_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "[insert ",
                "[add]: ",
                "TODO_",
                "<!-- [insert x] ",
                "«a",
                " # [insert x]\n",
                "xx",
                "£X.",
                "XX ",
                "[name] [name]: "
            })
    void isLinear(String repeated) throws Exception {
        for (String name : List.of("pages/a.md", "actions.yaml")) {
            SourceFile file = new SourceFile(name, "# " + repeated.repeat(MANY) + "]");
            List<Diagnostic> found = Within.processor(Duration.ofSeconds(5), () -> {
                Diagnostics out = new Diagnostics();
                UnfinishedText.check(file, out);
                return out.sorted();
            });
            assertThat(found).hasSizeLessThanOrEqualTo(3);
        }
    }
}
