package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.BuildReport;
import org.strategypress.press.Requests;
import org.strategypress.source.Diagnostic;

/** What becomes of pictures that not every reader can show, or that are too much for some. */
final class PicturesTest {
    private static final String SHOWN =
            "-- pages/t.md --\n---\ntitle: Notes\n---\n![A door](a.avif)\n\n![A door](a.avif)\n";

    private static final String HELP =
            "-- contacts.yaml --\n- {id: e, title: Emergency, phone: 999, kind: emergency}\n- {id: u, title: Team, phone: 01632 960000, urgent: yes}\n";

    @TempDir
    Path temp;

    private BuildReport build(String files) throws Exception {
        Path content = temp.resolve("content");
        SiteText.parse("-- site.yaml --\nname: Test council\nhelp: {emergency: e}\n" + files + HELP)
                .writeTo(content);
        return Build.run(
                Requests.ownDate(content, temp.resolve("out"), null, LocalDate.of(2026, 11, 1)), BuildProgress.SILENT);
    }

    private void media(String name, byte[] bytes) throws Exception {
        Files.createDirectories(temp.resolve("content/media"));
        Files.write(temp.resolve("content/media").resolve(name), bytes);
    }

    @Test
    void anAvifWithoutPictureForPrintIsToldOnceWhereItIsDescribed() throws Exception {
        media("a.avif", avif());
        BuildReport report = build(SHOWN + "-- media.yaml --\n- file: a.avif\n  alt: A door\n");
        assertThat(report.diagnostics().stream().filter(Diagnostic::isError))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.rule()).isEqualTo("print-picture");
                    assertThat(each.path()).endsWith("media.yaml");
                    assertThat(each.hint()).contains("print: a.jpg");
                });
    }

    @Test
    void anAvifThatIsNotDescribedIsToldWhereItIsShownFirst() throws Exception {
        media("a.avif", avif());
        assertThat(build(SHOWN).diagnostics().stream().filter(Diagnostic::isError))
                .singleElement()
                .satisfies(each -> assertThat(each.path()).endsWith("t.md"));
    }

    @Test
    void anAvifThatIsOnlyOfferedNeedsNoPictureForPrint() throws Exception {
        media("a.avif", avif());
        String linked = "-- pages/t.md --\n---\ntitle: Notes\n---\nHere is [the door](a.avif).\n";
        assertThat(build(linked).diagnostics()).isEmpty();
        assertThat(build(linked + "-- media.yaml --\n- file: a.avif\n  alt: A door\n")
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void anAvifInTheListOfPicturesIsShown() throws Exception {
        media("a.avif", avif());
        assertThat(build("-- media.yaml --\n- file: a.avif\n  alt: A door\n  credit: Robin\n")
                        .diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactly("print-picture");
    }

    @Test
    void thePictureForPrintTakesItsPlaceInPrintAlone() throws Exception {
        media("a.avif", avif());
        media("a.jpg", picture("jpg", 50, 20));
        BuildReport report = build(SHOWN + "-- media.yaml --\n- file: a.avif\n  print: a.jpg\n  alt: A door\n");
        assertThat(report.diagnostics()).isEmpty();
        assertThat(Files.readString(temp.resolve("out/pages/t.html")))
                .contains(".avif\"")
                .doesNotContain(".jpg\"");
        assertThat(largest()).isEqualTo("50 × 20");
    }

    @Test
    void aPictureForPrintThatCannotBePrintedIsRefused() throws Exception {
        media("a.avif", avif());
        BuildReport report = build(SHOWN + "-- media.yaml --\n- file: a.avif\n  print: a.avif\n  alt: A door\n");
        assertThat(report.diagnostics().toString()).contains("is not a picture that can be printed");
    }

    @Test
    void aPhotoOfManyPixelsIsToldWithWeightAndSize() throws Exception {
        media("a.jpg", picture("jpg", 4000, 3000));
        BuildReport report = build("-- pages/t.md --\n---\ntitle: Notes\n---\n![A door](a.jpg)\n");
        assertThat(report.diagnostics())
                .singleElement()
                .satisfies(each -> assertThat(each.message()).contains("4,000 × 3,000 pixels", "0.2 million bytes"));
    }

    @Test
    void aBrokenLogoIsToldAtTheLineThatNamesIt() throws Exception {
        media("logo.png", Arrays.copyOf(picture("png", 40, 40), 60));
        BuildReport report = build("council: {name: Test, logo: logo.png}\n");
        assertThat(report.diagnostics().stream().filter(Diagnostic::isError))
                .singleElement()
                .satisfies(each -> assertThat(each.path()).endsWith("site.yaml"));
    }

    /** How large the largest picture of the whole publication is. */
    private String largest() throws Exception {
        String size = "";
        int most = 0;
        try (PDDocument pdf =
                Loader.loadPDF(temp.resolve("out/documents/whole.pdf").toFile())) {
            for (PDPage page : pdf.getPages()) {
                for (var name : page.getResources().getXObjectNames()) {
                    PDXObject each = page.getResources().getXObject(name);
                    if (each instanceof PDImageXObject image && image.getWidth() > most) {
                        most = image.getWidth();
                        size = image.getWidth() + " × " + image.getHeight();
                    }
                }
            }
        }
        return size;
    }

    private static byte[] avif() {
        return "\0\0\0\u0014ftypavif\0\0\0\0avif\0\0\0\u0014ispe\0\0\0\0\0\0\0\u0064\0\0\0\u0028\0\0\0\u000cmdat\0\0\0\0"
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] picture(String format, int width, int height) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
