package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.Requests;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.DiagnosticText;

/** An entry whose page no disk could hold is told before anything is written, at its place. */
final class TakenPathsTest {
    @TempDir
    Path temp;

    private List<Diagnostic> errors(String files) throws Exception {
        Path content =
                SiteText.parse("-- site.yaml --\nname: Test council\n" + files).writeTo(temp.resolve("content"));
        var request = Requests.ownDate(content, temp.resolve("out"), null, LocalDate.of(2026, 11, 1));
        return Build.run(request, BuildProgress.SILENT).diagnostics().stream()
                .filter(Diagnostic::isError)
                .toList();
    }

    @Test
    void aPageCalledIndexWouldLieWhereTheListOfPagesLies() throws Exception {
        assertThat(errors("-- pages/index.md --\n---\ntitle: More\n---\nWords.\n"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.path()).endsWith("content/pages/index.md");
                    assertThat(each.rule()).isEqualTo("reserved-id");
                    assertThat(each.message()).contains("pages/index.html");
                });
    }

    @Test
    void anIdLongerThanAnyDiskTakesIsTold() throws Exception {
        String fits = "-- explainers.yaml --\n- {id: " + "a".repeat(250) + ", title: Long, body: Words.}\n";
        assertThat(errors(fits)).isEmpty();
        assertThat(errors(fits.replace("id: a", "id: aa"))).singleElement().satisfies(each -> {
            assertThat(each.rule()).isEqualTo("long-id");
            assertThat(each.hint()).contains("at most 250 letters");
        });
    }

    /** An action plan may name all who answer for an action in one cell. */
    @Test
    void aLongListOfRolesHasAPageEachOfItsOwn() throws Exception {
        String roles = "Director of homes and officers for young people, ".repeat(8);
        assertThat(errors("-- actions.yaml --\n- {id: one, title: Build, owner: '" + roles + "Head of one team'}\n"
                        + "- {id: two, title: Mend, owner: '" + roles + "Head of another team'}\n"))
                .isEmpty();
        try (Stream<Path> pages = Files.list(temp.resolve("out/people"))) {
            assertThat(pages.map(page -> page.getFileName().toString())
                            .filter(name -> name.startsWith("director-of-homes-and-officers")))
                    .hasSize(2)
                    .allMatch(name -> name.length() < 130);
        }
    }

    @Test
    void aFileThatNoMemoryHoldsIsNamed() throws Exception {
        SiteText.parse("-- media/film.mp4 --\n").writeTo(temp.resolve("content"));
        try (RandomAccessFile film =
                new RandomAccessFile(temp.resolve("content/media/film.mp4").toFile(), "rw")) {
            film.setLength(3_000_000_000L);
        }
        assertThat(errors("")).singleElement().satisfies(each -> {
            assertThat(each.path()).endsWith("content/media/film.mp4");
            assertThat(each.message()).contains("3000 million bytes");
        });
    }

    @Test
    void aFileNameCannotWriteToTheTerminal() {
        Diagnostic told =
                Diagnostic.fileError("broken-file", "media/\u001b[31mred.png", "this is not a .png file", null);
        assertThat(DiagnosticText.text(told)).doesNotContain("\u001b").contains("red.png");
    }
}
