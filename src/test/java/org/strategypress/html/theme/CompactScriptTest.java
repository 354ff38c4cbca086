package org.strategypress.html.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program's own scripts are sent without what is for those who write them. */
class CompactScriptTest {
    private static final Path ASSETS = Path.of("themes/default/assets");

    @ParameterizedTest
    @ValueSource(strings = {"site.js", "search-engine.js"})
    void everyLineOfCodeIsSentAndNoOther(String name) throws IOException {
        String whole = Files.readString(ASSETS.resolve(name));
        String small = CompactScript.compact(whole);
        assertThat(small).doesNotContain("/*", "\n\n", "\n ");
        assertThat(small.replaceAll("\\s", ""))
                .isEqualTo(whole.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\s", ""));
        // What is cut at the lines may not be inside a text.
        assertThat(whole).doesNotContain("`\n", "\\\n");
    }
}
