package org.strategypress.cli.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.Requests;
import picocli.CommandLine;

/** A figure that is held back, and stands in the file all the same, is nowhere else: pages, PDFs, data, archive, differences. */
class HeldBackTest {
    private static final String HELD_BACK = "7373";

    @TempDir
    Path folder;

    private void write(String where, String name, int last) throws IOException {
        Files.createDirectories(folder.resolve(where));
        Files.writeString(
                folder.resolve(where + "/site.yaml"),
                "name: Growing up " + last + "\ncouncil: Ourshire\ndata: yes\n"
                        + (name.isEmpty() ? "" : "archived: {name: \"" + name + "\", on: 2026-01-01}\n"));
        String figure = HELD_BACK + last;
        Files.writeString(folder.resolve(where + "/indicators.yaml"), """
                - id: ind-a
                  title: Apprentices
                  unit: young people
                  better: higher
                  readings:
                    - {when: 2024, value: 62}
                    - {when: 2025, suppressed: yes, value: %1$s, printed: "%1$s"}
                    - {when: 2026, value: 70}
                  by-group:
                    - by: Age
                      when: 2025
                      groups: [{group: Seventeen, value: 4%2$s}, {group: Eighteen, suppressed: yes, value: %1$s, printed: "%1$s"}]
                """.formatted(figure, last));
    }

    private String difference(String... words) {
        StringWriter told = new StringWriter();
        PrintWriter out = new PrintWriter(told, true);
        new CommandLine(new DiffCommand()).setOut(out).setErr(out).execute(words);
        return told.toString();
    }

    @Test
    void standsInItsFileAlone() throws Exception {
        write("new", "", 12);
        write("new/archive/2025", "2025", 34);
        LocalDate day = LocalDate.of(2026, 11, 26);
        Build.run(Requests.books(folder.resolve("new"), folder.resolve("out"), day), BuildProgress.SILENT);
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder.resolve("out"))) {
            files = all.filter(Files::isRegularFile).toList();
        }
        assertThat(files).anyMatch(file -> file.toString().endsWith("ind-a.html"));
        assertThat(files).anyMatch(file -> file.toString().endsWith("readings.csv"));
        assertThat(files).anyMatch(file -> file.toString().endsWith("strategy.pdf"));
        for (Path file : files) {
            assertThat(text(file)).as(file.toString()).doesNotContain(HELD_BACK, "7,373", "73,73");
        }
        assertThat(Files.readString(folder.resolve("out/data/readings.csv")))
                .contains(",Age,Seventeen,", ",Age,Eighteen,");
    }

    @Test
    void isToldByNoDifference() throws Exception {
        write("new", "", 12);
        write("old", "", 34);
        String[] folders = {
            folder.resolve("old").toString(), folder.resolve("new").toString()
        };
        for (String format : List.of("text", "json", "markdown")) {
            assertThat(difference(folders[0], folders[1], "--format", format))
                    .as(format)
                    .contains("412")
                    .doesNotContain(HELD_BACK, "7,373", "73,73");
        }
    }

    private static String text(Path file) throws IOException {
        if (!file.toString().endsWith(".pdf")) {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        }
        try (PDDocument book = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(book);
        }
    }
}
