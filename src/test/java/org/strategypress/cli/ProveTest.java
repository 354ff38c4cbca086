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

    /** A web team that has only the PDF, and the file that tells of it on the website, beside it or where the website has it. */
    @Test
    void aPdfIsProvenByTheFileThatTellsOfIt() throws Exception {
        byte[] pdf = "%PDF-1.7 a".getBytes(StandardCharsets.UTF_8);
        Path sent = Files.write(folder.resolve("whole.pdf"), pdf);
        String none = folder.resolve("none").toString();
        assertThat(run("prove", sent.toString(), "--site", none))
                .startsWith("2 ")
                .contains("proof/whole.json");
        String hash = java.util.HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(pdf));
        String proof = "{\"file\":\"documents/whole.pdf\",\"sha256\":\"" + hash + "\",\"bytes\":10}\n";
        Files.writeString(folder.resolve("whole.json"), proof);
        assertThat(run("prove", sent.toString(), "--site", none))
                .startsWith("0 ")
                .contains("whole.pdf is as");
        pdf[9] ^= 1;
        Files.write(sent, pdf);
        assertThat(run("prove", sent.toString(), "--site", none))
                .startsWith("1 ")
                .contains("is not as");
        Files.writeString(folder.resolve("whole.json"), proof.replace("documents/whole", "documents/offer"));
        assertThat(run("prove", sent.toString(), "--site", none))
                .as("a file about another PDF proves nothing")
                .startsWith("2 ");
        pdf[9] ^= 1;
        Path published = Files.createDirectories(folder.resolve("site/documents"));
        Files.write(published.resolve("whole.pdf"), pdf);
        Files.createDirectories(folder.resolve("site/proof"));
        Files.writeString(folder.resolve("site/proof/whole.json"), proof);
        assertThat(run("prove", published.resolve("whole.pdf").toString(), "--site", none))
                .startsWith("0 ");
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
