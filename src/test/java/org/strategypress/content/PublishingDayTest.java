package org.strategypress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.content.file.PublishingDay;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;
import org.strategypress.source.Diagnostic;

/** An entry is left out before its day, by the day that a build stands for. */
class PublishingDayTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 15);

    @TempDir
    Path content;

    @BeforeEach
    void write() throws IOException {
        write("site.yaml", "name: Test council\nupdated: 2026-12-01\n");
        write("pages/first.md", "---\ntitle: First\n---\nWords.\n");
        write("pages/coming.md", "---\ntitle: Coming\npublish-on: 2027-01-15\n---\nWords.\n");
        write("pages/first.easy.md", "---\npublish-on: 2027-01-15\n---\nEasy words.\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private ContentResult read(Wanted wanted, LocalDate today, LocalDate clock) throws IOException {
        return ContentReader.read(content, "content", wanted, new PublishingDay(today, clock), new ReadBefore());
    }

    private static List<String> pages(ContentResult result) {
        return result.publication().entries().stream()
                .filter(entry -> entry.kind() == ContentKind.PAGE)
                .map(Entry::id)
                .toList();
    }

    private static List<String> rules(ContentResult result) {
        return result.diagnostics().stream().map(Diagnostic::rule).toList();
    }

    @Test
    void itIsOutFromItsDayOn() throws IOException {
        ContentResult before = read(Wanted.ALL_READY, DAY.minusDays(1), DAY.minusDays(1));
        assertThat(pages(before)).containsExactly("first");
        assertThat(before.publication().editions()).isEmpty();
        assertThat(before.otherIds().drafts()).contains("coming");
        assertThat(rules(before)).isEmpty();

        ContentResult on = read(Wanted.ALL_READY, DAY, DAY);
        assertThat(pages(on)).containsExactly("coming", "first");
        assertThat(on.publication().editions()).hasSize(1);
    }

    @Test
    void aDayMayBeWrittenWithTheNameOfItsMonth() throws IOException {
        write("pages/coming.md", "---\ntitle: Coming\npublish-on: 15 January 2027\n---\nWords.\n");
        write("site.yaml", "name: Test council\nupdated: 14 January 2027\n");
        assertThat(pages(read(Wanted.ALL_READY, null, null))).containsExactly("first");
        write("site.yaml", "name: Test council\nupdated: Friday 15 January 2027\n");
        assertThat(pages(read(Wanted.ALL_READY, null, null))).containsExactly("coming", "first");
    }

    @Test
    void whoWantsDraftsSeesIt() throws IOException {
        assertThat(pages(read(Wanted.DRAFTS_TOO, DAY.minusDays(1), DAY))).containsExactly("coming", "first");
    }

    @Test
    void withoutADayItIsThatOfTheSiteAndNeverTheClock() throws IOException {
        ContentResult late = read(Wanted.ALL_READY, null, DAY);
        assertThat(pages(late)).containsExactly("first");
        assertThat(rules(late)).containsExactly("publish-on-past", "publish-on-past");

        write("site.yaml", "name: Test council\nupdated: 2027-01-15\n");
        assertThat(pages(read(Wanted.ALL_READY, null, LocalDate.of(2026, 1, 1))))
                .containsExactly("coming", "first");

        write("site.yaml", "name: Test council\n");
        assertThat(pages(read(Wanted.ALL_READY, null, DAY))).containsExactly("first");
    }

    @Test
    void aDayThatIsNoneIsToldAndNothingIsLeftOutInSilence() throws IOException {
        write("pages/coming.md", "---\ntitle: Coming\npublish-on: soon\n---\nWords.\n");
        assertThat(read(Wanted.ALL_READY, DAY, DAY).diagnostics())
                .singleElement()
                .satisfies(each -> assertThat(each.isError()).isTrue());
    }
}
