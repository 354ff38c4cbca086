package org.strategypress.cli.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TypedTest {
    @Test
    void aCommandIsToldAsItCanBeTypedWhereTheProgramWasStarted() {
        assertThat(Typed.program(false, "target/strategypress.jar build --no-pdf"))
                .isEqualTo("java -jar target/strategypress.jar");
        assertThat(Typed.program(false, "C:\\My Files\\strategypress.jar"))
                .isEqualTo("java -jar \"C:\\My Files\\strategypress.jar\"");
        assertThat(Typed.program(true, "target/strategypress.jar build")).isEqualTo("strategypress");
        assertThat(Typed.program(false, "org.example.Main build")).isEqualTo("strategypress");
    }

    @Test
    void aPathWithABlankStandsBetweenQuotationMarks() {
        assertThat(Typed.quoted(Path.of("Ordner mit Ä/content"))).isEqualTo("\"Ordner mit Ä/content\"");
        assertThat(Typed.quoted(Path.of("Ü/content-2")))
                .isEqualTo(Path.of("Ü/content-2").toString());
    }

    @Test
    void whoIsInTheWrongFolderReadsWhichFolderThatIs() {
        assertThat(Typed.noContent(Path.of("content")))
                .contains("no content folder content in " + Path.of("").toAbsolutePath())
                .contains("init .");
    }
}
