package org.strategypress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code format} says and writes. */
class FormatCommandTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    private int run(String... arguments) {
        told.reset();
        PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
        return Main.run(arguments, out, out);
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }

    @Test
    void saysWhatWouldChangeAndThenDoesItOnce() throws IOException {
        Path site = folder.resolve("site.yaml");
        Files.writeString(site, "name:   A\n# said\ncouncil: { name: B }\n");
        assertThat(run("format", "--check", "--content", folder.toString())).isEqualTo(ExitCode.REFUSED);
        assertThat(told())
                .contains("site.yaml:1: - name:   A")
                .contains("site.yaml:3: + council: {name: B}")
                .contains("1 file would change");
        assertThat(site).hasContent("name:   A\n# said\ncouncil: { name: B }\n");
        assertThat(run("format", "--content", folder.toString())).isZero();
        assertThat(site).hasContent("name: A\n# said\ncouncil: {name: B}\n");
        assertThat(run("format", "--check", "--content", folder.toString())).isZero();
        assertThat(told()).contains("All is tidy.");
        Files.writeString(site, "name: A: B\n");
        assertThat(run("format", "--content", folder.toString())).isZero();
        assertThat(told()).contains("site.yaml stays as it is");
        assertThat(run("format", "--content", folder + "/none")).isEqualTo(ExitCode.USAGE);
    }
}
