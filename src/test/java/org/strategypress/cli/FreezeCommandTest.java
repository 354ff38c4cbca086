package org.strategypress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How an earlier publication is frozen on the command line, and what a check says of it afterwards. */
class FreezeCommandTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @BeforeEach
    void aPublicationWithAnEarlierOneAndItsSite() throws IOException {
        for (String each : new String[] {"content", "content/archive/2023"}) {
            Files.createDirectories(folder.resolve(each));
            Files.writeString(
                    folder.resolve(each + "/site.yaml"), "name: Growing up here\ncouncil: {name: Ourshire}\n");
        }
        Files.createDirectories(folder.resolve("site/documents"));
        Files.writeString(folder.resolve("site/index.html"), "<p>As it was.</p>");
        Files.writeString(folder.resolve("site/documents/whole.pdf"), "%PDF as it was");
        Files.writeString(folder.resolve("site/_headers"), "for a server");
    }

    private int run(String command, String... more) {
        told.reset();
        PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
        String[] words = new String[more.length + 3];
        words[0] = command;
        words[1] = "--content";
        words[2] = folder.resolve("content").toString();
        System.arraycopy(more, 0, words, 3, more.length);
        return Main.run(words, out, out);
    }

    private int freeze(String name) {
        return run("freeze", name, "--site", folder.resolve("site").toString());
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theSiteIsKeptByteForByteAndAChangeIsAnError() throws IOException {
        Path frozen = folder.resolve("content/archive/2023/frozen");
        assertThat(freeze("2023")).isZero();
        assertThat(told()).contains("2 files are frozen in ");
        assertThat(frozen.resolve("documents/whole.pdf")).hasContent("%PDF as it was");
        assertThat(frozen.resolve("_headers")).doesNotExist();
        Files.writeString(frozen.resolve("index.html"), "<p>As I wish it were.</p>");
        assertThat(run("check", "--no-pdf", "--no-cache")).isEqualTo(ExitCode.REFUSED);
        assertThat(told()).contains("[frozen-changed]").contains("archive/2023/frozen/index.html");
    }

    @Test
    void aRecordIsNotMadeAnew() throws IOException {
        assertThat(freeze("2023")).isZero();
        Files.writeString(folder.resolve("site/index.html"), "<p>Later.</p>");
        assertThat(freeze("2023")).isEqualTo(ExitCode.FAULT);
        assertThat(told()).contains("a record is not made anew");
        assertThat(folder.resolve("content/archive/2023/frozen/index.html")).hasContent("<p>As it was.</p>");
    }

    @Test
    void aNameThatIsNoneIsToldWithThoseThatThereAre() throws IOException {
        for (String name : new String[] {"2032", "../archive/2023", "."}) {
            assertThat(freeze(name)).as(name).isEqualTo(ExitCode.USAGE);
            assertThat(told()).contains("; there is 2023");
        }
        assertThat(folder.resolve("content/archive/2023/frozen")).doesNotExist();
        assertThat(run("freeze", "2023", "--site", folder.resolve("nowhere").toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(told()).contains("is no site: build it first, or name it with --site DIR");
    }
}
