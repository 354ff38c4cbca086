package org.strategypress.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.program.Program.Outcome;

/** The commands as scripts meet them: exit codes, what is printed where, and what is left on the disk. */
class CommandsIT {
    private static final String GOOD = "---\ntitle: Who helps you\n---\nYou can ask anybody here.\n";
    private static final String BAD = "---\ntitel: Who helps you\n---\nYou can ask anybody here.\n";

    @TempDir
    Path folder;

    @BeforeEach
    void makeContent() throws IOException {
        Files.createDirectories(folder.resolve("content/pages"));
        Files.writeString(folder.resolve("content/site.yaml"), "name: Alongside You\nhelp: {emergency: danger}\n");
        Files.writeString(
                folder.resolve("content/contacts.yaml"),
                "- {id: danger, title: Police, phone: \"999\"}\n"
                        + "- {title: Duty team, phone: 01632 960001, urgent: yes}\n");
        page(GOOD);
    }

    private void page(String text) throws IOException {
        Files.writeString(folder.resolve("content/pages/helpers.md"), text);
    }

    private Outcome run(String... arguments) throws IOException, InterruptedException {
        return new Program(folder).run(arguments);
    }

    @Test
    void buildsAFolderWithTheJarAloneAndSaysSoInOneLine() throws Exception {
        Outcome built = run("build");
        assertThat(built.err())
                .matches(
                        "Findings as of \\d{4}-\\d\\d-\\d\\d\\.\\R\\d+ pages, 1 PDF, 0 warnings, \\d+\\.\\d s, in site-output \\(\\d+ files new or changed, 0 removed\\)\\R");
        assertThat(built.exit()).isZero();
        assertThat(built.out()).isEmpty();
        assertThat(Program.files(folder.resolve("site-output")))
                .containsKeys("index.html", "pages/helpers.html", "documents/whole.pdf");
    }

    @Test
    void saysThatNoPdfWasCompared() throws Exception {
        Outcome built = run("build", "--no-pdf");
        assertThat(built.exit()).isZero();
        assertThat(built.err()).contains("no PDFs (--no-pdf: not checked against the pages)");
        assertThat(folder.resolve("site-output/documents")).doesNotExist();
    }

    @Test
    void keepsPdfsOfWhichNothingChangedFromBuildToBuild() throws Exception {
        Path cache = folder.resolve("../" + folder.getFileName() + "-cache").normalize();
        Program program = new Program(folder).with("XDG_CACHE_HOME", cache.toString());
        assertThat(program.run("check").exit()).isZero();
        assertThat(kept(cache)).as("after check").isEmpty();
        assertThat(program.run("build").exit()).isZero();
        SortedMap<String, byte[]> kept = kept(cache);
        SortedMap<String, byte[]> first = Program.files(folder.resolve("site-output"));
        assertThat(kept).as("a PDF, its words and what the build came to").hasSize(3);
        assertThat(program.run("build").exit()).isZero();
        assertSame(kept(cache), kept);
        assertSame(Program.files(folder.resolve("site-output")), first);
        page(GOOD + "\nAnd one more.\n");
        assertThat(program.run("build", "--no-cache").exit()).isZero();
        assertSame(kept(cache), kept);
        SortedMap<String, byte[]> second = Program.files(folder.resolve("site-output"));
        assertThat(program.run("build").exit()).isZero();
        assertSame(Program.files(folder.resolve("site-output")), second);
        assertThat(kept(cache)).hasSize(4);
        assertThat(kept(cache).keySet()).isNotEqualTo(kept.keySet());
    }

    /** What is in the cache but the lock by which runs at the same time tell each other's folders. */
    private static SortedMap<String, byte[]> kept(Path cache) throws IOException {
        SortedMap<String, byte[]> files = Program.files(cache);
        files.remove("strategypress/run/lock");
        return files;
    }

    @Test
    void checkWritesNothing() throws Exception {
        SortedMap<String, byte[]> before = Program.files(folder);
        Outcome checked = run("check");
        assertThat(checked.exit()).isZero();
        assertThat(checked.err()).contains("nothing was written");
        assertThat(Program.files(folder).keySet()).isEqualTo(before.keySet());
        assertThat(folder.resolve("site-output")).doesNotExist();
    }

    @Test
    void refusedContentLeavesTheLastGoodSiteByteForByte() throws Exception {
        run("build", "--no-pdf");
        SortedMap<String, byte[]> before = Program.files(folder.resolve("site-output"));
        page(BAD);
        Outcome refused = run("build", "--no-pdf");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .contains("content/pages/helpers.md:2:1: error: ", "titel: Who helps you\n", "^~~~~\n", "cure: ")
                .contains("“title”", "Nothing was written.");
        assertSame(Program.files(folder.resolve("site-output")), before);
    }

    @Test
    void printsFindingsForProgramsAsAnObjectALine() throws Exception {
        page(BAD);
        Outcome refused = run("check", "--format", "json", "--today", "2026-11-01");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err().lines().toList())
                .isNotEmpty()
                .allMatch(line -> line.startsWith("{\"") && line.endsWith("}"))
                .anyMatch(line -> line.contains("\"content/pages/helpers.md\"") && line.contains("\"line\":2"))
                .endsWith("{\"findingsAsOf\":\"2026-11-01\"}");
    }

    @Test
    void bringsInASpreadsheetWithTheJarAlone() throws Exception {
        Files.writeString(
                folder.resolve("plan.csv"),
                "Action,Owner,Due,Status\nGive laptops,Virtual school,2027-04-30,Started\n");
        Outcome brought = run("import", "plan.csv");
        assertThat(brought.err()).isEmpty();
        assertThat(brought.exit()).isZero();
        assertThat(folder.resolve("content/actions.yaml")).content().contains("title: \"Give laptops\"");
    }

    @Test
    void quietPrintsNothingWhenThereIsNothingToSay() throws Exception {
        Outcome built = run("build", "--no-pdf", "--quiet");
        assertThat(built).isEqualTo(new Outcome(0, "", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bulid",
                "build --unknown",
                "build --content nowhere",
                "build --base-url ftp://example.org",
                "build --today 2026-13-01",
                "build --format xml"
            })
    void wrongUseIsToldWithCodeTwo(String line) throws Exception {
        Outcome wrong = run(line.isEmpty() ? new String[0] : line.split(" "));
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err()).isNotBlank().doesNotContain("Exception", "\tat ");
        assertThat(folder.resolve("site-output")).doesNotExist();
    }

    @Test
    void aFolderOfSomebodyElseIsAFaultAndStaysAsItIs() throws Exception {
        Path foreign = Files.createDirectories(folder.resolve("site-output"));
        Files.writeString(foreign.resolve("diary.txt"), "mine");
        Outcome fault = run("build", "--no-pdf");
        assertThat(fault.exit()).isEqualTo(3);
        assertThat(fault.err())
                .startsWith("strategypress: fault: ")
                .contains("cure: ")
                .doesNotContain("\tat ");
        assertThat(Program.files(foreign).keySet()).containsExactly("diary.txt");
    }

    @Test
    void nothingWorksOnWhenTheProgramIsKilled() throws Exception {
        Process first = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-jar",
                        Path.of("target/strategypress.jar").toAbsolutePath().toString(),
                        "build",
                        "--content",
                        Path.of("content").toAbsolutePath().toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<ProcessHandle> started = List.of();
        while (started.isEmpty() && first.isAlive()) {
            started = first.toHandle().descendants().toList();
        }
        assertThat(started).as("a second Java").isNotEmpty();
        first.destroyForcibly().waitFor();
        for (ProcessHandle each : started) {
            each.onExit().get(10, TimeUnit.MINUTES);
        }
        assertThat(run("build", "--no-pdf").exit()).as("the next build").isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aKilledBuildLeavesNothingInTheTemporaryFolderAndTheNextTidiesItsOwn(boolean atOnce) throws Exception {
        page(GOOD + "\nمرحبا\n");
        Path temporary = Files.createDirectories(folder.resolve("temporary"));
        Path cache = Files.createDirectories(folder.resolve("cache"));
        Path runs = cache.resolve("strategypress/run");
        ProcessBuilder builder = new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-Djava.io.tmpdir=" + temporary,
                "-jar",
                Path.of("target/strategypress.jar").toAbsolutePath().toString(),
                "build");
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        Process first = builder.directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (first.isAlive() && !hasFont(temporary) && !hasFont(runs)) {
            Thread.sleep(5);
        }
        List<ProcessHandle> started = first.descendants().toList();
        assertThat(started).as("a second Java").isNotEmpty();
        started.forEach(atOnce ? ProcessHandle::destroyForcibly : ProcessHandle::destroy);
        first.waitFor();
        assertThat(Program.files(temporary)).isEmpty();
        assertThat(hasFont(runs)).isEqualTo(atOnce);
        assertThat(new Program(folder)
                        .with("XDG_CACHE_HOME", cache.toString())
                        .run("build", "--no-pdf")
                        .exit())
                .isZero();
        assertThat(hasFont(runs)).isFalse();
    }

    private static boolean hasFont(Path folder) {
        try {
            return Program.files(folder).keySet().stream().anyMatch(name -> name.contains("face-"));
        } catch (IOException | UncheckedIOException changing) {
            return false;
        }
    }

    static void assertSame(SortedMap<String, byte[]> actual, SortedMap<String, byte[]> expected) {
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        expected.forEach((path, bytes) -> assertThat(actual.get(path)).as(path).isEqualTo(bytes));
    }
}
