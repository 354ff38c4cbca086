package org.strategypress.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.program.Program.Outcome;

/**
 * The same content gives the same bytes, whatever the machine: time zone, language, number of cores, folder, and the order
 * and dates of the files. The sample council has every kind of entry, and all PDFs are made.
 *
 * <p>The clock cannot be turned here; {@code ArchitectureTest} proves that nothing below the command line reads it.
 */
class SameBytesIT {
    private static final Path CONTENT = Path.of("content");

    @TempDir
    Path folder;

    @Tag("long")
    @Test
    void theSampleCouncilIsTheSameOnAnotherMachine() throws Exception {
        Path here = copy(CONTENT, folder.resolve("here"), false);
        Path there = copy(CONTENT, folder.resolve("another place/under a name with spaces"), true);
        SortedMap<String, byte[]> first = build(new Program(here));
        SortedMap<String, byte[]> second = build(new Program(there)
                .java("-Duser.timezone=Asia/Kathmandu", "-Duser.language=tr", "-Duser.country=TR")
                .java("-XX:ActiveProcessorCount=1", "-Dfile.encoding=ISO-8859-9", "-XX:+UseSerialGC")
                .with("LC_ALL", "tr_TR.ISO-8859-9")
                .with("LANG", "tr_TR")
                .with("TZ", "Asia/Kathmandu"));
        assertThat(first).containsKeys("index.html", "documents/whole.pdf");
        CommandsIT.assertSame(second, first);
    }

    @Test
    void aSourceReportIsTheSameWithArabicSettingsAndFourCores() throws Exception {
        Path source = Path.of("src/test/resources/sites/west-sussex-2020/content");
        Path here = copy(source, folder.resolve("here"), false);
        Path there = copy(source, folder.resolve("there"), true);
        SortedMap<String, byte[]> first = build(new Program(here));
        SortedMap<String, byte[]> second = build(new Program(there)
                .java("-Duser.timezone=Pacific/Kiritimati", "-Duser.language=ar", "-Duser.country=EG")
                .java("-Duser.extensions=u-nu-arab-ca-islamic", "-XX:ActiveProcessorCount=4")
                .with("LC_ALL", "C"));
        CommandsIT.assertSame(second, first);
    }

    private static SortedMap<String, byte[]> build(Program program) throws IOException, InterruptedException {
        Outcome built = program.run("build", "--no-cache", "--quiet");
        assertThat(built.exit()).as(built.err()).isZero();
        return Program.files(program.folder().resolve("site-output"));
    }

    /** Copies a content folder; {@code otherwise}: in the other order and with other dates. */
    private static Path copy(Path from, Path to, boolean otherwise) throws IOException {
        List<Path> files;
        try (Stream<Path> paths = Files.walk(from)) {
            files = new ArrayList<>(paths.filter(Files::isRegularFile).sorted().toList());
        }
        if (otherwise) {
            Collections.reverse(files);
        }
        for (Path file : files) {
            Path target = to.resolve("content").resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
            if (otherwise) {
                Files.setLastModifiedTime(target, FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));
            }
        }
        return to;
    }
}
