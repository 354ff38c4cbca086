package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.strategypress.archive.Archive;
import org.strategypress.check.Checks;
import org.strategypress.check.rule.CheckInput;
import org.strategypress.content.ContentReader;
import org.strategypress.content.ContentResult;
import org.strategypress.content.ReadBefore;
import org.strategypress.content.Wanted;
import org.strategypress.content.file.PublishingDay;
import org.strategypress.model.Publication;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.DiagnosticText;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.Within;

/**
 * Every bad site of {@code src/test/resources/bad} is told as its {@code .expected} file says, word for word.
 *
 * <p>{@code -Dgolden.rewrite=true} writes the expected files anew; look at the difference before you keep it.
 */
class BadContentTest {
    private static final Path FOLDER = Path.of("src/test/resources/bad");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    /** Told by a later stage: the theme is looked up and glyphs are looked for when the site is built. */
    private static final Set<String> LATER =
            Set.of("theme-unknown", "glyph-missing", "glyph-missing-escaped", "print-no-face");

    @TempDir
    Path temp;

    static Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .filter(name -> !LATER.contains(name))
                    .sorted()
                    .collect(Collectors.toList())
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void isToldWithPlaceAndCure(String name) throws IOException {
        SiteText site = SiteText.parse(Files.readString(FOLDER.resolve(name + ".txt")));
        Path folder = site.writeTo(temp.resolve("content"));
        List<Diagnostic> found = Within.processor(Duration.ofSeconds(30), () -> findings(folder));
        boolean refused = found.stream().anyMatch(Diagnostic::isError);
        assertThat(refused).as("refused").isEqualTo(site.comment().contains("# Expect: refused"));
        assertThat(found.isEmpty()).as("silent").isEqualTo(site.comment().contains("# Expect: built"));
        compare(FOLDER.resolve(name + ".expected"), text(found));
    }

    private static List<Diagnostic> findings(Path folder) throws IOException {
        ContentResult result = ContentReader.read(
                folder, "content", Wanted.ALL_READY, new PublishingDay(null, TODAY), new ReadBefore());
        Diagnostics all = new Diagnostics();
        all.addAll(result.diagnostics());
        Publication publication = result.publication();
        Archive.Read archive = Archive.read(folder, "content", new ReadBefore());
        all.addAll(archive.findings());
        if (publication != null) {
            Publication now = publication.in(new Publication.History(null, archive.earlier()));
            all.addAll(Archive.check(folder, "content", now));
            all.addAll(Checks.run(new CheckInput(publication, result.otherIds(), TODAY)));
        }
        // A site without a contact for danger is one of the bad sites; the others are about something else.
        boolean isAsked =
                publication != null && publication.site().safety().help().contact() != null;
        return all.sorted().stream()
                .filter(each -> isAsked || !each.rule().equals("no-emergency"))
                .toList();
    }

    private static String text(List<Diagnostic> found) {
        return found.stream().map(each -> DiagnosticText.text(each) + "\n").collect(Collectors.joining());
    }

    /** The golden file says the same, or is written anew where that was asked for. */
    static void compare(Path expected, String actual) throws IOException {
        if (Boolean.getBoolean("golden.rewrite")) {
            if (System.getenv("CI") != null) {
                fail("expected files are not rewritten where CI is set");
            }
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }
}
