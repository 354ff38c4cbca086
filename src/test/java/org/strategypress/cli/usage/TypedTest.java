package org.strategypress.cli.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypedTest {
    @TempDir
    Path folder;

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
        assertThat(Typed.noContent(folder.resolve("content")))
                .contains(folder.resolve("content") + " in " + folder)
                .contains("init .");
    }

    @Test
    void whereTheContentIsNearItsFolderIsTold() throws IOException {
        Path content = Files.createDirectories(folder.resolve("team/site/content"));
        Files.writeString(content.resolve("site.yaml"), "name: Test\n");
        Files.writeString(folder.resolve("site.zip"), "PK");
        for (Path wrong : List.of(
                folder.resolve("content"), // three folders up
                folder.resolve("team/content"),
                content.resolve("content"), // within it
                content.resolve("site.yaml"))) {
            assertThat(Typed.noContent(wrong)).endsWith("name it with --content " + Typed.quoted(content));
        }
        assertThat(Typed.noContent(folder.resolve("site.zip"))).contains("is an archive: unpack it");
        Path second = Files.createDirectories(folder.resolve("old/site/content"));
        Files.writeString(second.resolve("site.yaml"), "name: Test\n");
        assertThat(Typed.noContent(folder.resolve("content")))
                .contains("--content DIR"); // which of two nobody can tell
    }
}
