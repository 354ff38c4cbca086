package org.strategypress.cli.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ReportCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void content() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("content/site.yaml"), "name: Test\nframes: []\n");
        Files.writeString(
                folder.resolve("content/bodies.yaml"),
                "- {id: board, title: The board}\n- {id: cabinet, title: Cabinet}\n");
        Files.writeString(folder.resolve("content/actions.yaml"), "- {id: build, title: Build, lead: board}\n");
    }

    private int run(String... words) {
        String[] all = new String[words.length + 4];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = "--content";
        all[words.length + 1] = folder.resolve("content").toString();
        all[words.length + 2] = "--output";
        all[words.length + 3] = folder.resolve("out").toString();
        return new CommandLine(new ReportCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all);
    }

    @Test
    void itsFilesAreWrittenAndNamed() {
        assertThat(run("--from", "2026-04-01", "--to", "2026-09-30", "--for", "board"))
                .isZero();
        Path page = folder.resolve("out/progress-report.html");
        assertThat(out.toString()).contains(page.toString()).contains("progress-report.pdf");
        assertThat(page).content().contains("The board").contains("Build").contains("[To be filled in]");
        assertThat(folder.resolve("out/progress-report.css")).exists();
        assertThat(folder.resolve("out/progress-report.pdf")).exists();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsTold() {
        assertThat(run("--from", "2026-10-01", "--to", "2026-09-30")).isEqualTo(2);
        assertThat(err.toString()).contains("--from 2026-10-01 is after --to 2026-09-30; write the first day");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aDayThatIsNoneIsTold() {
        assertThat(run("--from", "2026-02-30", "--to", "2026-09-30")).isEqualTo(2);
        assertThat(err.toString()).contains("--from").contains("2026-02-30");
    }

    @Test
    void aBodyThatIsNotThereIsToldWithThoseThatAre() {
        assertThat(run("--from", "2026-04-01", "--to", "2026-09-30", "--for", "bord"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("there is no body “bord”; --for can be board (The board), cabinet (Cabinet)");
    }

    @Test
    void contentThatIsRefusedMakesNoReport() throws IOException {
        Files.writeString(folder.resolve("content/actions.yaml"), "- {id: build, titel: Build}\n");
        assertThat(run("--from", "2026-04-01", "--to", "2026-09-30")).isEqualTo(1);
        assertThat(err.toString()).contains("actions.yaml:1:").contains("title");
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
