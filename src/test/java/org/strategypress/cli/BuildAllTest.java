package org.strategypress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code build --all}: what is said, the exit code of the worst, and the parts of the work. */
class BuildAllTest {
    @TempDir
    Path temp;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void publications() throws IOException {
        for (String name : List.of("ashby", "brook", "combe")) {
            Path content =
                    Files.createDirectories(temp.resolve("in").resolve(name).resolve("content"));
            Files.writeString(
                    content.resolve("site.yaml"), "name: " + name + "\ncouncil: {name: Council of " + name + "}\n");
            Files.writeString(content.resolve("values.yaml"), "- {id: kind, title: We are kind}\n");
        }
    }

    private int run(String... more) {
        List<String> words =
                new ArrayList<>(List.of("build", "--output", temp.resolve("out").toString(), "--no-cache", "--no-pdf"));
        words.addAll(List.of(more));
        out.reset();
        err.reset();
        return Main.run(
                words.toArray(String[]::new),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String in() {
        return temp.resolve("in").toString();
    }

    @Test
    void eachIsToldAndThePageLeadsToAll() throws IOException {
        assertThat(run("--all", in())).isEqualTo(ExitCode.BUILT);
        assertThat(said())
                .contains(
                        "ashby: built", "combe: built", "3 publications, ", "index.html leads to 3 of 3 publications.");
        assertThat(temp.resolve("out/index.html")).content().contains("Council of brook");
        assertThat(temp.resolve("out/brook/index.html")).exists();
    }

    @Test
    void theWorstIsTheExitCodeAndTheRestIsBuilt() throws IOException {
        Files.writeString(temp.resolve("in/brook/content/values.yaml"), "- {id: kind, tittle: We are kind}\n");
        assertThat(run("--all", in())).isEqualTo(ExitCode.REFUSED);
        assertThat(said()).contains("in/brook/content/values.yaml:1:").contains("leads to 2 of 3");
        assertThat(temp.resolve("out/combe/index.html")).exists();
    }

    @Test
    void shardsTogetherAreTheWholeAndTheIndexIsMadeAtTheEnd() throws IOException {
        assertThat(run("--all", in(), "--shard", "1/2")).isEqualTo(ExitCode.BUILT);
        assertThat(temp.resolve("out/ashby")).exists();
        assertThat(temp.resolve("out/combe")).exists();
        assertThat(temp.resolve("out/brook")).doesNotExist();
        assertThat(temp.resolve("out/index.html")).doesNotExist();
        assertThat(run("--all", in(), "--shard", "2/2")).isEqualTo(ExitCode.BUILT);
        assertThat(temp.resolve("out/brook")).exists();
        assertThat(run("--all", in(), "--index")).isEqualTo(ExitCode.BUILT);
        assertThat(said()).contains("leads to 3 of 3");

        Map<String, String> parts = files();
        Files.move(temp.resolve("out"), temp.resolve("parts"));
        assertThat(run("--all", in())).isEqualTo(ExitCode.BUILT);
        assertThat(parts).hasSizeGreaterThan(60).isEqualTo(files());
    }

    /** The bytes of each file, as letters of ISO 8859-1. */
    private Map<String, String> files() throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        try (Stream<Path> all = Files.walk(temp.resolve("out"))) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                bytes.put(
                        temp.resolve("out").relativize(each).toString(),
                        new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1));
            }
        }
        return bytes;
    }

    @Test
    void theSummaryIsThereForPrograms() {
        run("--all", in(), "--format", "json");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith(
                        "{\"publications\":[{\"name\":\"ashby\",\"title\":\"ashby\",\"council\":\"Council of ashby\",\"state\":\"built\",\"pages\":")
                .endsWith("]}\n");
    }

    @Test
    void wrongUseIsSaidWithWhatToDo() throws IOException {
        assertThat(run("--all", in(), "--shard", "3/2")).isEqualTo(ExitCode.USAGE);
        assertThat(said()).contains("write the third of twenty parts as 3/20");
        assertThat(run("--shard", "1/2")).isEqualTo(ExitCode.USAGE);
        assertThat(said()).contains("give --all DIR too");
        assertThat(run("--all", temp.resolve("in/ashby/content").toString())).isEqualTo(ExitCode.USAGE);
        assertThat(said()).contains("is one publication");
        assertThat(run("--all", Files.createDirectories(temp.resolve("empty")).toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(said()).contains("holds a site.yaml");
    }
}
