package org.strategypress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Content of earlier versions: the first publication that init wrote still builds, and what changed since is brought up. */
class UpgradeCommandTest {
    private static final Path EARLIEST = Path.of("src/test/resources/earliest/content");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @BeforeEach
    void theEarliest() throws IOException {
        try (Stream<Path> all = Files.walk(EARLIEST)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve("content")
                        .resolve(EARLIEST.relativize(each).toString());
                Files.createDirectories(to.getParent());
                Files.copy(each, to);
            }
        }
    }

    private int run(String... words) {
        told.reset();
        PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
        String[] all = Stream.concat(
                        Stream.of(words),
                        Stream.of("--content", folder.resolve("content").toString()))
                .toArray(String[]::new);
        return Main.run(all, out, out);
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    @Test
    void theFirstPublicationThatWasEverBegunStillBuilds() {
        assertThat(run("build", "--no-cache", "--output", folder.resolve("site").toString()))
                .as(told())
                .isZero();
        assertThat(folder.resolve("site/index.html")).isNotEmptyFile();
        assertThat(run("upgrade")).as(told()).isZero();
        assertThat(told()).contains("There is nothing to change by itself.");
    }

    @Test
    void whatFieldsAskOtherwiseNowIsShownAndWrittenWhenAsked() throws IOException {
        String offer = "---\ntitle: Bus pass\nareas: [accommodation]\nbasis: discretionary\namount:\n"
                + "  - {fixed: 60, per: month, note: If you learn, train, work or look for work} # 2026\n---\nText.\n";
        String decision = "title: The plan\nby: Cabinet\non: 2026-10-01\nstatus: agreed\n"
                + "previous-minutes: Cabinet, 14 September 2026, item 3\n";
        write("content/offer/pass.md", offer);
        write("content/decisions/plan.yaml", decision);
        assertThat(run("check", "--no-pdf", "--no-cache")).isEqualTo(ExitCode.REFUSED);
        run("upgrade");
        assertThat(told())
                .contains("previous-minutes: [\"Cabinet, 14 September 2026, item 3\"]", "2 files would change");
        assertThat(folder.resolve("content/offer/pass.md")).hasContent(offer);
        run("upgrade", "--write");
        assertThat(told()).contains("2 files changed.");
        assertThat(folder.resolve("content/offer/pass.md"))
                .content()
                .isEqualTo(offer.replace(
                        "If you learn, train, work or look for work",
                        "\"If you learn, train, work or look for work\""));
        assertThat(folder.resolve("content/decisions/plan.yaml"))
                .content()
                .contains("previous-minutes: [\"Cabinet, 14 September 2026, item 3\"]\n");
        run("upgrade");
        assertThat(told()).contains("There is nothing to change by itself.").doesNotContain("cut-by-comma");
    }

    @Test
    void whatIsCalledOrWrittenOtherwiseNowIsBroughtUpWithEachCommentKept() throws IOException {
        String site = Files.readString(folder.resolve("content/site.yaml"));
        String editions = "languages: [en, ar]\neditions: {posters: yes, flyer: None} # for the wall\n";
        write("content/site.yaml", site + editions);
        String offer = "---\ntitle: Rent\nareas: [accommodation]\nbasis: discretionary\namount:\n"
                + "  - {up-to: £3,000, note: council's own} # once\n---\nText.\n";
        write("content/offer/rent.md", offer);
        assertThat(run("upgrade")).isEqualTo(ExitCode.REFUSED);
        assertThat(told()).contains("editions: {poster: yes, flyer: []}", "{up-to: 3000, note: council's own}");
        write("content/pages/one.md", "---\ntitle: One\n---\nText.\n");
        write("content/pages/one.ar.md", "---\nid: wahid\ntitle: واحد\n---\nText.\n");
        assertThat(run("upgrade", "--write")).as(told()).isZero();
        assertThat(folder.resolve("content/pages/one.ar.md")).content().isEqualTo("---\ntitle: واحد\n---\nText.\n");
        assertThat(folder.resolve("content/site.yaml"))
                .content()
                .isEqualTo(site + "languages: [en, ar]\neditions: {poster: yes, flyer: []} # for the wall\n");
        assertThat(folder.resolve("content/offer/rent.md")).content().isEqualTo(offer.replace("£3,000", "3000"));
        assertThat(run("check", "--no-pdf", "--no-cache")).as(told()).isZero();
        run("upgrade");
        assertThat(told()).contains("There is nothing to change by itself.");
    }

    @Test
    void whatNeedsAPersonIsToldAndLeft() throws IOException {
        write(
                "content/indicators.yaml",
                "- title: Homes\n  unit: \"%\"\n  better: higher\n  baseline: {when: March 2025}\n");
        assertThat(run("upgrade", "--write")).isEqualTo(ExitCode.REFUSED);
        assertThat(told()).contains("needs “value”", "To be mended by you: 1.");
    }
}
