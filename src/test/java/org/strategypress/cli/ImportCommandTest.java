package org.strategypress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(Path... files) {
        String[] arguments = new String[files.length + 3];
        arguments[0] = "import";
        for (int i = 0; i < files.length; i++) {
            arguments[i + 1] = files[i].toString();
        }
        arguments[files.length + 1] = "--to";
        arguments[files.length + 2] = folder.resolve("content").toString();
        return Main.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @Test
    void oneFileThatCannotBeReadKeepsNoOtherOut() throws Exception {
        Path bad = Files.writeString(folder.resolve("bad.docx"), "no zip");
        Path good = Files.writeString(folder.resolve("good.html"), "<h1>Our homes</h1><p>Words.</p>");
        assertThat(run(bad, good)).isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("bad.docx is no Word document inside: open it in Word and save it as .docx")
                .doesNotContain("Usage:");
        assertThat(folder.resolve("content/pages/our-homes.md")).content().contains("Words.");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("good.html: 3 words, 3 of them in the content");
    }

    @Test
    void whatIsBroughtInIsSaid() throws Exception {
        assertThat(run(Files.writeString(folder.resolve("good.html"), "<h1>Our homes</h1><p>Words.</p>")))
                .isEqualTo(ExitCode.BUILT);
        assertThat(folder.resolve("import-left-out.txt")).isEmptyFile();
        assertThat(folder.resolve("content/site.yaml")).content().contains("name: \"Our homes\"");
    }
}
