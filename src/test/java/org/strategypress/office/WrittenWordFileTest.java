package org.strategypress.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.model.ContentKind;
import org.strategypress.word.WordSource;
import org.strategypress.word.WordWriter;

/** What the program writes as a Word file, it reads as what it was. */
class WrittenWordFileTest {
    @TempDir
    Path folder;

    @Test
    void headingsListsTablesAndLinksComeBackAndNothingIsLeftOutButThePageNumber() throws Exception {
        byte[] docx = WordWriter.write(new WordSource(
                "<html><body><h1>Progress</h1><p>Some <b>bold</b> <a href=\"https://a.example/\">words</a>.</p>"
                        + "<h2>Actions</h2><ul><li>One<ul><li>Within</li></ul></li></ul><ol><li>First</li><li>Second</li></ol>"
                        + "<h3>Costs</h3><table><caption>What it costs</caption><thead><tr><th>What</th><th>Sum</th></tr>"
                        + "</thead><tbody><tr><th>Beds</th><td>£20</td></tr></tbody></table></body></html>",
                new WordSource.About("Progress", "Progress", "Council", "en", false, LocalDate.of(2026, 10, 19)),
                path -> null,
                svg -> null));
        Path file = Files.write(folder.resolve("progress.docx"), docx);
        new Importer(folder.resolve("content"), ContentKind.PAGE, Set.of(), Set.of(), new NoTables()).bring(file);
        assertThat(Files.readString(folder.resolve("content/pages/progress-page.md")))
                .contains("""
                        Some **bold** [words](https://a.example/).

                        ## Actions

                        - One
                          - Within

                        1. First
                        2. Second

                        ### Costs

                        Table: What it costs

                        | What | Sum |
                        | --- | --- |
                        | **Beds** | £20 |
                        """);
        assertThat(Files.readString(folder.resolve("import-left-out.txt"))).isEqualTo("# From progress.docx\n- 1\n");
    }
}
