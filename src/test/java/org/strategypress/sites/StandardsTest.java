package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.picture.Sounds;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.BuildReport;
import org.strategypress.press.Requests;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Every PDF of the sample council and of the three published strategies follows what its metadata claims, PDF/UA-1 and
 * PDF/A-2a, as veraPDF sees it: whatever editions there are, no rule fails.
 */
@Tag("verapdf")
class StandardsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final List<String> CLAIMED = List.of("ua1", "2a");

    @TempDir
    Path temp;

    @BeforeAll
    static void start() {
        Logger.getLogger("org.verapdf").setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content",
                "src/test/resources/sites/southwark-2015/content",
                "src/test/resources/sites/telford-wrekin-2018/content",
                "src/test/resources/sites/west-sussex-2020/content"
            })
    void everyDocumentFollowsWhatItClaims(String content) throws Exception {
        followsWhatItClaims(Path.of(content));
    }

    @Test
    void filmsAndTheirCodesFollowWhatIsClaimed() throws Exception {
        Path content = temp.resolve("films");
        Files.createDirectories(content.resolve("media"));
        Files.write(content.resolve("media/film.mp4"), Sounds.film(125));
        Files.write(content.resolve("media/tone.wav"), Sounds.wave(3));
        SiteText.parse("""
                -- site.yaml --
                name: Test council
                base-url: https://council.example
                -- media.yaml --
                - {file: film.mp4, silent: yes, transcript: A door opens.}
                - {file: tone.wav, transcript: A bell rings.}
                -- pages/films.md --
                ---
                title: Films
                ---
                ![Amina's film](film.mp4 "She made it.")

                - ![The tone](tone.wav)
                """).writeTo(content);
        followsWhatItClaims(content);
    }

    private void followsWhatItClaims(Path content) throws Exception {
        List<Path> documents = documents(content);
        assertThat(documents).isNotEmpty();
        ExecutorService all = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<List<String>>> waiting = new ArrayList<>();
            for (Path document : documents) {
                for (String standard : CLAIMED) {
                    waiting.add(all.submit(() -> failures(document, standard)));
                }
            }
            List<String> found = new ArrayList<>();
            for (Future<List<String>> each : waiting) {
                found.addAll(each.get());
            }
            assertThat(found).isEmpty();
        } finally {
            all.shutdownNow();
        }
    }

    private List<Path> documents(Path content) throws Exception {
        Path output = temp.resolve("out");
        BuildReport report = Build.run(Requests.books(content, output, TODAY), BuildProgress.SILENT);
        assertThat(report.isRefused()).as("%s", report.diagnostics()).isFalse();
        try (Stream<Path> files = Files.walk(output.resolve("documents"))) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> failures(Path document, String standard) throws Exception {
        PDFAFlavour flavour = PDFAFlavour.byFlavourId(standard);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(Files.newInputStream(document), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, 3, false, true, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .map(claim -> document.getFileName() + " " + standard + ": " + claim.getRuleId() + " "
                            + claim.getMessage() + " " + claim.getLocation())
                    .toList();
        }
    }
}
