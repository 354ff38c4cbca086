package org.strategypress.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The package for Debian that the profile "image" makes where there is a dpkg-deb: unpacked, its command works without any other
 * Java. With IMAGE_REQUIRED=true in the environment it must be there wherever it can be made.
 */
class DebianPackageIT {
    private static final Path PACKAGE = Path.of("target/strategypress.deb");

    @TempDir
    static Path folder;

    private static Path root;

    @BeforeAll
    static void unpack() throws Exception {
        boolean made = Files.isExecutable(Path.of("/usr/bin/dpkg-deb"))
                && Boolean.parseBoolean(System.getenv("IMAGE_REQUIRED"));
        assumeTrue(made || Files.exists(PACKAGE));
        assertThat(PACKAGE).isNotEmptyFile();
        root = folder.resolve("root");
        run(List.of("dpkg-deb", "-x", PACKAGE.toString(), root.toString()), Path.of("."));
    }

    private static String run(List<String> command, Path where) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(where.toFile()).redirectErrorStream(true);
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("PATH", "/usr/bin:/bin");
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static String strategypress(String... words) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(root.resolve("usr/bin/strategypress").toString()));
        command.addAll(List.of(words));
        return run(command, Files.createDirectories(folder.resolve("work")));
    }

    @Test
    void theCommandWorksWithTheJavaOfThePackage() throws Exception {
        assertThat(strategypress("--version")).startsWith("strategypress ").contains("started by its launcher");
        strategypress("init", "offer", "--name", "Growing up here", "--council", "Ourshire Council", "--with", "offer");
        strategypress("build", "--content", "offer/content", "--output", "out");
        assertThat(folder.resolve("work/out/index.html")).content().contains("Growing up here");
        assertThat(folder.resolve("work/out/documents/whole.pdf")).isNotEmptyFile();
    }

    @Test
    void theManualAndWhatCompletesWordsStandWhereTheSystemLooks() throws Exception {
        byte[] packed = Files.readAllBytes(root.resolve("usr/share/man/man1/strategypress.1.gz"));
        try (GZIPInputStream manual = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            assertThat(new String(manual.readAllBytes(), StandardCharsets.UTF_8))
                    .contains(".TH", "strategypress");
        }
        assertThat(root.resolve("usr/share/bash-completion/completions/strategypress"))
                .content()
                .contains("strategypress");
        assertThat(root.resolve("opt/strategypress/edit.bat")).doesNotExist();
    }

    @Test
    void itSaysWhatItNeedsAndBelongsToTheSystem() throws Exception {
        String control = run(List.of("dpkg-deb", "-f", PACKAGE.toString()), Path.of("."));
        assertThat(control).contains("Package: strategypress\n", "Version: ", "Depends: ", "libc6");
        String files = run(List.of("dpkg-deb", "-c", PACKAGE.toString()), Path.of("."));
        assertThat(files.lines()).isNotEmpty().allMatch(line -> line.contains(" root/root "));
    }
}
