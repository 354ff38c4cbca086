package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.model.ContentKind;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.BuildReport;
import org.strategypress.press.Requests;

/** What a council calls its things is what its pages call them. */
class TermsTest {
    @TempDir
    Path temp;

    @Test
    void eachKindCanHaveANameOfItsOwnAndItsPagesSayIt() throws Exception {
        String named = Arrays.stream(ContentKind.values())
                .filter(kind -> kind != ContentKind.SITE)
                .map(kind -> "  " + kind.folder() + ": {one: Own " + kind.ordinal() + ", many: Owns " + kind.ordinal()
                        + "}\n")
                .collect(Collectors.joining());
        String text = Files.readString(Path.of("src/test/resources/every-kind.txt"));
        Path content = SiteText.parse(text.replace("terms:\n", "terms:\n" + named)
                                .replace("alt: A yellow door", "alt: A yellow door, credit: Robin")
                        + "-- pages/notes.md --\n---\ntitle: Notes\n---\nWords.\n")
                .writeTo(temp.resolve("content"));
        Path out = temp.resolve("out");
        BuildReport report =
                Build.run(Requests.website(content, out, null, LocalDate.of(2026, 11, 26)), BuildProgress.SILENT);
        assertThat(report.isRefused()).as("%s", report.diagnostics()).isFalse();
        String headings;
        try (Stream<Path> pages = Files.walk(out)) {
            headings = pages.filter(path -> path.toString().endsWith(".html"))
                    .sorted()
                    .map(TermsTest::headings)
                    .collect(Collectors.joining("\n"));
        }
        assertThat(Arrays.stream(ContentKind.values())
                        .filter(kind -> kind != ContentKind.SITE)
                        .filter(kind -> !Pattern.compile("(?i)\\bowns? " + kind.ordinal() + "\\b")
                                .matcher(headings)
                                .find()))
                .isEmpty();
    }

    private static String headings(Path page) {
        try {
            return String.join(
                    "\n",
                    Jsoup.parse(Files.readString(page))
                            .select("title, h1, h2, h3, .kicker")
                            .eachText());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
