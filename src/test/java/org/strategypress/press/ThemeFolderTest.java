package org.strategypress.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Findings name a theme's file as the editor would: from where the content was named. */
class ThemeFolderTest {
    @ParameterizedTest
    @CsvSource({"content, themes", "./content, themes", "a/b/, a/themes", "/tmp/a/content, /tmp/a/themes"})
    void standsBesideTheContent(String content, String themes) {
        assertThat(themes(content)).isEqualTo(Path.of(themes));
    }

    @ParameterizedTest
    @CsvSource({".", "..", "../.."})
    void isNamedInFullWhereTheContentHasNoName(String content) {
        assertThat(themes(content)).isAbsolute().hasFileName("themes");
    }

    private static Path themes(String content) {
        return Requests.website(Path.of(content), Path.of("out"), null, LocalDate.of(2026, 11, 26))
                .themes();
    }
}
