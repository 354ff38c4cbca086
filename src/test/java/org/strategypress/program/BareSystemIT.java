package org.strategypress.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The folder with a Java of its own prints where the system has nothing that finds letters, as in a bare container: Java asks for
 * that even where each face is given to it, and ends without. A library that is empty stands for one that is not there.
 */
class BareSystemIT {
    private static final Path PROGRAM = Path.of("target/image/strategypress/strategypress");

    @TempDir
    Path folder;

    private String build(String output, Map<String, String> more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(PROGRAM.toAbsolutePath().toString(), "build", "--no-cache", "--content", "content"));
        command.addAll(List.of("--output", output));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().remove("JAVA_HOME");
        builder.environment().putAll(more);
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    @Test
    void printsTheSameWhereASystemFindsNoLetters() throws Exception {
        boolean there = Files.isRegularFile(PROGRAM);
        assumeTrue(there || Boolean.parseBoolean(System.getenv("IMAGE_REQUIRED")), "made by mvn -P image package");
        assumeTrue("Linux".equals(System.getProperty("os.name")));
        Path content = Files.createDirectories(folder.resolve("content"));
        Files.writeString(content.resolve("site.yaml"), "name: Growing up here\nhelp: {emergency: danger}\n");
        Files.writeString(
                content.resolve("contacts.yaml"),
                "- {id: danger, title: Police, phone: \"999\"}\n- {title: Duty team, phone: 01632 960001, urgent: yes}\n");
        Files.createDirectories(content.resolve("pages"));
        Files.writeString(
                content.resolve("pages/welcome.md"), "---\ntitle: Welcome\n---\nIn Arabic we say مرحبا to you.\n");
        Path none = Files.createDirectories(folder.resolve("none"));
        Files.createFile(none.resolve("libfontconfig.so.1"));
        Files.createFile(none.resolve("libfontconfig.so"));

        build("bare", Map.of("LD_LIBRARY_PATH", none.toString()));
        build("usual", Map.of());

        assertThat(folder.resolve("bare/documents/whole.pdf"))
                .isNotEmptyFile()
                .hasSameBinaryContentAs(folder.resolve("usual/documents/whole.pdf"));
    }
}
