package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.Requests;
import org.strategypress.source.Diagnostic;

/** What files of others' making lack or name is told before they are published. */
final class OfferedFilesTest {
    @TempDir
    Path temp;

    private List<String> told(String name, byte[] file) throws Exception {
        Path content = SiteText.parse("-- site.yaml --\nname: Test council\n"
                        + "-- pages/forms.md --\n---\ntitle: Forms\n---\n[Form](" + name + ").\n")
                .writeTo(temp.resolve("content"));
        Files.createDirectories(content.resolve("media"));
        Files.write(content.resolve("media/" + name), file);
        return Build.run(
                        Requests.website(content, temp.resolve("out"), null, LocalDate.of(2026, 11, 1)),
                        BuildProgress.SILENT)
                .diagnostics()
                .stream()
                .filter(each -> each.path().endsWith("media/" + name))
                .map(OfferedFilesTest::text)
                .toList();
    }

    private static String text(Diagnostic finding) {
        assertThat(finding.isError()).isFalse();
        return finding.rule() + ": " + finding.message();
    }

    private static byte[] pdf(boolean accessible, String author, String title) throws Exception {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            if (accessible) {
                document.getDocumentCatalog().setStructureTreeRoot(new PDStructureTreeRoot());
                document.getDocumentCatalog().setLanguage("en-GB");
            }
            document.getDocumentInformation().setTitle(title);
            document.getDocumentInformation().setAuthor(author);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void aPdfWithoutTagsLanguageOrTitleIsWarnedOf() throws Exception {
        assertThat(told("a.pdf", pdf(false, null, null)))
                .containsExactly("pdf-not-accessible: this PDF has not all that people need who listen to it:"
                        + " it lacks tags and a language and a title");
        assertThat(told("b.pdf", pdf(true, null, "Form"))).isEmpty();
        assertThat(told("c.pdf", "%PDF-1.4 cut".getBytes(StandardCharsets.US_ASCII)))
                .containsExactly("broken-file: this PDF cannot be opened without a password, or at all");
    }

    @Test
    void theNamesInAPdfsPropertiesAreTold() throws Exception {
        assertThat(told("a.pdf", pdf(true, "Robin Example", "C:\\Users\\rexample\\form.docx")))
                .singleElement()
                .asString()
                .startsWith("name-in-file: ")
                .contains("“Robin Example”", "C:\\Users\\rexample\\form.docx");
    }

    @Test
    void thePlaceAndTheNamesInAFilmAreTold() throws Exception {
        byte[] place = box(
                "moov",
                box(
                        "udta",
                        join(
                                box("\u00a9xyz", text("\0\u0012\u0015\u00c7+51.5-000.1/")),
                                box(
                                        "meta",
                                        join(
                                                text("\0\0\0\0"),
                                                box("hdlr", text("words")),
                                                box(
                                                        "ilst",
                                                        box(
                                                                "\u00a9ART",
                                                                box(
                                                                        "data",
                                                                        text(
                                                                                "\0\0\0\u0001\0\0\0\0Robin Example")))))))));
        assertThat(told("a.mp4", join(box("ftyp", text("isom")), place)))
                .hasSize(2)
                .anyMatch(each -> each.startsWith("place-in-file: "))
                .anyMatch(each -> each.contains("“Robin Example”"));
        assertThat(told("b.mp4", join(box("ftyp", text("isom")), box("mdat", text("words")))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3, TPE1", "4, TCOM"})
    void theNamesInASoundAreTold(int version, String frame) throws Exception {
        byte[] tag = join(
                text("ID3" + (char) version + "\0\0\0\0\0\u0018" + frame + "\0\0\0\u000e\0\0\0"),
                text("Robin Example"));
        assertThat(told("a.mp3", tag)).singleElement().asString().contains("“Robin Example”");
        assertThat(told("b.mp3", text("ID3\u0003\0\0\u007f\u007f\u007f\u007fTPE1\u007f\u007f\u007f\u007f")))
                .isEmpty();
    }

    private static byte[] box(String kind, byte[] content) {
        int length = content.length + 8;
        return join(text("\0\0" + (char) (length >> 8) + (char) (length & 255) + kind), content);
    }

    private static byte[] text(String letters) {
        return letters.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
