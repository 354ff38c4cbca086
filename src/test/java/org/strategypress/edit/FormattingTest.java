package org.strategypress.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.SourceFile;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlReader;

/** Files are written in one tidy way, and say what they said. */
class FormattingTest {
    @TempDir
    Path folder;

    private static Optional<String> tidy(String name, String text) {
        return Formatting.tidy(new SourceFile(name, text));
    }

    private static Object said(String text) {
        SourceFile file = new SourceFile("x.yaml", text);
        Diagnostics out = new Diagnostics();
        YamlNode node = YamlReader.read(file, 0, text.length(), out);
        assertThat(out.sorted()).as(text).isEmpty();
        assertThat(node).as(text).isNotNull();
        return YamlSame.said(node);
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("[\\s,:{}\\[\\]-]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> comments(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("#"))
                .toList();
    }

    @Test
    void threeHundredMessyFilesSayTheSameAndAreTidyAtOnce() {
        for (int seed = 0; seed < 300; seed++) {
            String messy = MessyYaml.of(seed);
            String tidy = tidy("x.yaml", messy).orElse(null);
            assertThat(tidy).as(seed + "\n" + messy).isNotNull();
            assertThat(said(tidy)).as(seed + "\n" + messy).isEqualTo(said(messy.replace("\r\n", "\n")));
            assertThat(words(tidy)).as(seed + "\n" + messy).isEqualTo(words(messy));
            assertThat(comments(tidy)).as(seed + "\n" + messy).isEqualTo(comments(messy));
            assertThat(tidy("x.yaml", tidy)).as(seed + "\n" + messy).contains(tidy);
            assertThat(tidy).as(seed + "\n" + messy).doesNotContain("\r").endsWith("\n");
        }
    }

    @Test
    void theSampleIsTidyAndSaysTheSame() throws IOException {
        Formatting.Outcome outcome = Formatting.plan(Path.of("content"));
        assertThat(outcome.left()).isEmpty();
        for (FileChange each : outcome.changes()) {
            assertThat(words(each.after())).as(each.to().toString()).isEqualTo(words(each.before()));
        }
        assertThat(outcome.changes().stream().flatMap(each -> each.lines().stream()))
                .isEmpty();
    }

    @Test
    void everyBlankHasOneWay() {
        assertThat(
                        tidy(
                                "x.yaml",
                                "\n\n# about\na:   1 \n\n\n\nb :\n-   c\n-\n     d: {e: 1,f: [ 2,3 ]}\n     # of g\n     g: >2\n         h\n\n        i\n# the end  "))
                .contains(
                        "# about\na: 1\n\nb:\n  - c\n  - d: {e: 1, f: [2, 3]}\n    # of g\n    g: >2\n        h\n\n       i\n# the end\n");
        assertThat(tidy("x.yaml", "---\n- a:  b")).contains("---\n- a: b\n");
        assertThat(tidy("x.yaml", "a:\n    |\n    b\nc:\n  # why\n  d")).contains("a: |\n  b\nc:\n  # why\n  d\n");
    }

    @Test
    void markdownKeepsItsBlanksButForTheEnd() {
        assertThat(tidy("x.md", "---  \r\ntitle:  A\r\nareas:\r\n- b\r\n---\r\n\r\nTwo  \r\n    lines\r\n\r\n\r\n"))
                .contains("---\ntitle: A\nareas:\n  - b\n---\n\nTwo  \n    lines\n");
        assertThat(tidy("x.md", "---\ntitle: A\n---")).contains("---\ntitle: A\n---\n");
        assertThat(tidy("x.md", "No fields")).isEmpty();
    }

    @Test
    void whatCannotBeReadOrIsWrittenInAnotherWayStaysAsItIs() throws IOException {
        assertThat(tidy("x.yaml", "a: b: c\n")).isEmpty();
        assertThat(tidy("x.yaml", "? a\n: b\n")).isEmpty();
        assertThat(tidy("x.yaml", "a: &x b\n")).isEmpty();
        assertThat(tidy("x.yaml", "# nothing\n")).isEmpty();
        Files.createDirectories(folder.resolve("offer"));
        Files.createDirectories(folder.resolve("media"));
        Files.writeString(folder.resolve("media/a.yaml"), "a:  b");
        Files.write(folder.resolve("aims.yaml"), new byte[] {'a', ':', ' ', ' ', (byte) 0xff});
        Files.writeString(folder.resolve("offer/b.md"), "\ufeff---\na:  b\n---\n");
        Files.writeString(folder.resolve("README.md"), "---\na:  b\n---\n");
        Formatting.Outcome outcome = Formatting.plan(folder);
        assertThat(outcome.left()).containsExactly(folder.resolve("aims.yaml"));
        Writing.write(outcome.changes());
        assertThat(folder.resolve("offer/b.md")).hasContent("\ufeff---\na: b\n---\n");
        assertThat(Formatting.plan(folder).changes()).isEmpty();
    }
}
