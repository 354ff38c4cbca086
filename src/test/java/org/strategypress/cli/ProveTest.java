package org.strategypress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One PDF that somebody was sent, set beside the site: a single bit that is another is told. */
class ProveTest {
    @TempDir
    Path folder;

    @Test
    void aPdfWithOneBitTurnedIsNotAsItWasBuilt() throws Exception {
        Files.createDirectories(folder.resolve("content/pages"));
        Files.writeString(folder.resolve("content/site.yaml"), "name: Growing up here\ncouncil: {name: Ourshire}\n");
        Files.writeString(folder.resolve("content/pages/about.md"), "---\ntitle: About us\n---\nWe listen.\n");
        assertThat(run("build", "--content", at("content"), "--output", at("site"), "--no-cache"))
                .startsWith("0 ");
        byte[] pdf = Files.readAllBytes(folder.resolve("site/documents/whole.pdf"));
        Path sent = folder.resolve("sent.pdf");
        Files.write(sent, pdf);
        assertThat(run("prove", sent.toString(), "--site", at("site")))
                .startsWith("0 ")
                .contains("is as it was built: documents/whole.pdf");
        pdf[pdf.length / 2] ^= 1;
        Path whole = Files.write(folder.resolve("whole.pdf"), pdf);
        assertThat(run("prove", whole.toString(), "--site", at("site")))
                .startsWith("1 ")
                .contains("is not as it was built: documents/whole.pdf has other content");
    }

    private String at(String path) {
        return folder.resolve(path).toString();
    }

    private static String run(String... words) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
        return Main.run(words, out, out) + " " + told.toString(StandardCharsets.UTF_8);
    }
}
