package org.strategypress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft to be sent to who signs it off, on the command line: marked all over, and never in what is published. */
class DraftToSignTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    private int run(String... words) {
        told.reset();
        PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
        return Main.run(words, out, out);
    }

    private String at(String path) {
        return folder.resolve(path).toString();
    }

    private int build() throws IOException {
        Files.createDirectories(folder.resolve("content/pages"));
        Files.writeString(folder.resolve("content/site.yaml"), "name: Growing up here\ncouncil: {name: Ourshire}\n");
        Files.writeString(
                folder.resolve("content/pages/about.md"), "---\ntitle: About us\n---\nWe listen to each of you.\n");
        return run("build", "--content", at("content"), "--output", at("site"), "--no-cache");
    }

    private static String text(ZipFile zip, ZipEntry entry) throws IOException {
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void eachPageSaysThatItIsADraftAndTheSiteThatWasBuiltDoesNot() throws IOException {
        assertThat(build()).isZero();
        assertThat(run("publish", "--draft", "--site", at("site"), "--to", at("to sign.zip")))
                .as(told.toString(StandardCharsets.UTF_8))
                .isZero();
        try (ZipFile zip = new ZipFile(at("to sign.zip"))) {
            List<? extends ZipEntry> pages = zip.stream()
                    .filter(each -> each.getName().endsWith(".html"))
                    .toList();
            assertThat(pages).hasSizeGreaterThan(3);
            for (ZipEntry page : pages) {
                assertThat(text(zip, page)).as(page.getName()).contains("<aside class=\"draft\"", "noindex");
            }
            assertThat(zip.getEntry("draft.pdf").getSize()).isPositive();
        }
        try (Stream<Path> built = Files.walk(folder.resolve("site"))) {
            for (Path page : built.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(page), StandardCharsets.ISO_8859_1))
                        .as(page.toString())
                        .doesNotContain("class=\"draft\"", "Watermark", "draft.css");
            }
        }
    }

    @Test
    void aDraftIsNeverPublishedAndWritesOverNothingOfOthers() throws IOException {
        assertThat(build()).isZero();
        String draft = at("draft.zip");
        assertThat(run("publish", "--draft", "--site", at("site"), "--to", draft))
                .isZero();
        byte[] first = Files.readAllBytes(Path.of(draft));
        assertThat(run("publish", "--draft", "--site", at("site"), "--to", draft))
                .isZero();
        assertThat(Files.readAllBytes(Path.of(draft))).isEqualTo(first);
        assertThat(run("publish", "--site", draft, "--to", at("live"))).isEqualTo(ExitCode.USAGE);
        assertThat(folder.resolve("live")).doesNotExist();
        assertThat(run("publish", "--draft", "--site", at("site"), "--to", at("live")))
                .isEqualTo(ExitCode.USAGE);
        assertThat(run("publish", "--site", at("site"), "--to", at("site.zip"))).isZero();
        assertThat(run("publish", "--draft", "--site", at("site"), "--to", at("site.zip")))
                .isEqualTo(ExitCode.FAULT);
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("is no draft that this program made");
        assertThat(run("publish", "--site", at("site"), "--to", at("site.rar"))).isEqualTo(ExitCode.USAGE);
        assertThat(run("prove", at("site.zip"), "--site", at("site"))).isZero();
    }
}
