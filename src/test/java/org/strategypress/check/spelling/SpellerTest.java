package org.strategypress.check.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The word list of British English. */
class SpellerTest {
    @TempDir
    Path folder;

    @Test
    void britishWordsAreKnownAndAmericanOnesAreNot() {
        Speller speller = Speller.british();
        assertThat(List.of("colour", "organise", "centre", "children's", "Britain", "learnt"))
                .allMatch(speller::knows);
        assertThat(List.of("color", "organize", "childs'", "britain", "recieve"))
                .noneMatch(speller::knows);
        assertThat(speller.near("organize")).first().isEqualTo("organise");
        assertThat(speller.near("recieve")).contains("receive");
    }

    @Test
    void nothingOfTheWordListIsLoadedUntilTheRuleIsAskedFor() throws Exception {
        assertThat(loaded("name: Test\n")).isEmpty();
        assertThat(loaded("name: Test\nchecks: {spelling: warning}\n")).isNotEmpty();
    }

    /** The lines that name classes of Lucene, of all that a check of a small site loads. */
    private List<String> loaded(String site) throws IOException, InterruptedException {
        Path content = Files.createDirectories(folder.resolve("content/pages")).getParent();
        Files.writeString(content.resolve("site.yaml"), site);
        Files.writeString(content.resolve("pages/a.md"), "---\ntitle: Who helps\n---\nYou can ask.\n");
        Path log = folder.resolve("classes.txt");
        Process check = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xlog:class+load:file=" + log,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.strategypress.cli.Main",
                        "check",
                        "--no-pdf",
                        "--no-cache",
                        "--content",
                        content.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .start();
        assertThat(check.waitFor())
                .as(Files.readString(folder.resolve("out.txt")))
                .isZero();
        List<String> lines = Files.readAllLines(log);
        assertThat(lines).anyMatch(each -> each.contains("org.strategypress.check.plain.PlainChecks"));
        return lines.stream().filter(each -> each.contains("org.apache.lucene")).toList();
    }
}
