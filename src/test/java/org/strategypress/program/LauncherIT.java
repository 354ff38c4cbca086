package org.strategypress.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.program.Program.Outcome;

/** The launcher that lies beside the jar: the same program, and a class-data archive that never makes it another one. */
class LauncherIT {
    private static final Path SHELL = Path.of("/bin/sh");

    @TempDir
    Path folder;

    private Path place;
    private Path content;
    private Path launcher;

    @BeforeEach
    void install() throws IOException {
        assumeTrue(Files.isExecutable(SHELL));
        place = Files.createDirectories(folder.resolve("place"));
        launcher = place.resolve("strategypress");
        copy("strategypress");
        copy("strategypress.jar");
        content = Files.createDirectories(folder.resolve("work/content"));
        Files.writeString(content.resolve("site.yaml"), "name: Alongside You\nhelp: {emergency: danger}\n");
        Files.writeString(
                content.resolve("contacts.yaml"),
                "- {id: danger, title: Police, phone: \"999\"}\n"
                        + "- {title: Duty team, phone: 01632 960001, urgent: yes}\n");
    }

    private void copy(String name) throws IOException {
        Files.copy(Path.of("target", name), place.resolve(name));
    }

    private Outcome run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(SHELL.toString(), launcher.toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(content.getParent().toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        builder.environment().put("STRATEGYPRESS_JAVA_OPTIONS", "-Dx=y -Xlog:class+load:file=../classes.txt");
        int exit = builder.start().waitFor();
        return new Outcome(exit, Files.readString(out), Files.readString(err));
    }

    /** Whether the last run had the program's classes from an archive. */
    private boolean usedTheArchive() throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve("classes.txt"))) {
            return lines.anyMatch(line -> line.contains("org.strategypress.cli.Session ") && line.contains("shared"));
        }
    }

    @Test
    void theJavaThatCameWithTheProgramIsTheOneThatRuns() throws Exception {
        Path java = Files.createDirectories(place.resolve("runtime/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho came along\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        assertThat(run("--version").out()).isEqualTo("came along\n");
    }

    private List<Path> archives(String where) throws IOException {
        if (!Files.isDirectory(folder.resolve(where))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.resolve(where))) {
            return files.toList();
        }
    }

    @Test
    void makesAnArchiveOnceAndMakesItAnewForAnotherProgram() throws Exception {
        assertThat(run("build", "--no-pdf", "--quiet").exit()).isZero();
        List<Path> first = archives("cache/strategypress/archives");
        assertThat(first).hasSize(1);
        assertThat(usedTheArchive()).isTrue();
        FileTime made = Files.getLastModifiedTime(first.get(0));
        Outcome refused = run("build", "--content", "nowhere");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("there is no content folder nowhere");
        assertThat(archives("cache/strategypress/archives")).isEqualTo(first);
        try (FileSystem jar = FileSystems.newFileSystem(place.resolve("strategypress.jar"))) {
            Files.writeString(jar.getPath("another"), "program");
        }
        assertThat(run("--version").out()).contains("strategypress 0", ", started by its launcher");
        assertThat(archives("cache/strategypress/archives")).hasSize(2).containsAll(first);
        assertThat(Files.getLastModifiedTime(first.get(0))).isEqualTo(made);
    }

    @Test
    void worksFromAPlaceWithSpacesAndThroughALink() throws Exception {
        place = Files.move(place, folder.resolve("a place with spaces"));
        Path link = Files.createSymbolicLink(content.resolveSibling("link"), place.resolve("strategypress"));
        launcher = link;
        Files.writeString(folder.resolve("cache"), "not a folder");
        assertThat(run("--version").out()).contains(", started by its launcher");
    }

    @Test
    void worksWithoutTheArchiveWhereItIsDamagedOrCannotBeMade() throws Exception {
        Files.createDirectories(place.resolve("archives"));
        Outcome whole = run("check", "--no-pdf");
        assertThat(whole.exit()).isZero();
        List<Path> archives = archives("place/archives");
        assertThat(archives).hasSize(1);
        try (FileChannel file = FileChannel.open(archives.get(0), StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.allocate(4096), file.size() / 2);
        }
        Outcome damaged = run("check", "--no-pdf", "--quiet");
        assertThat(damaged).isEqualTo(new Outcome(0, "", ""));
        assertThat(usedTheArchive()).isFalse();
        Files.delete(archives.get(0));
        Files.delete(place.resolve("archives"));
        Files.move(folder.resolve("cache"), folder.resolve("earlier"));
        Files.writeString(folder.resolve("cache"), "not a folder");
        assertThat(run("check", "--no-pdf", "--quiet")).isEqualTo(new Outcome(0, "", ""));
        assertThat(usedTheArchive()).isFalse();
    }
}
