package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.audit.PdfText;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.BuildReport;
import org.strategypress.press.Requests;
import org.strategypress.source.Diagnostic;

/** What people write in ordinary documents is printed, and read back from the PDF with the same words. */
class OrdinaryTextTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    @TempDir
    Path temp;

    private String printed(String page) throws Exception {
        return printed("", page);
    }

    private String printed(String site, String page) throws Exception {
        report(site, page);
        return words(temp.resolve("out/documents/whole.pdf"));
    }

    private BuildReport report(String site, String page) throws Exception {
        Path content = Files.createDirectories(temp.resolve("content/pages"));
        Files.writeString(content.resolveSibling("site.yaml"), "name: Test council\n" + site);
        Files.writeString(content.resolve("notes.md"), "---\ntitle: Notes\n---\n" + page + "\n");
        BuildReport report = Build.run(
                Requests.ownDate(temp.resolve("content"), temp.resolve("out"), null, TODAY), BuildProgress.SILENT);
        assertThat(report.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
        return report;
    }

    private static String words(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void linesOfCodeEndWhereTheyEnd() throws Exception {
        assertThat(printed("```\nvalue007\nyyyy zzz\n```")).containsPattern("value007\\s+yyyy zzz");
    }

    /** The layout tags bare words with those before the block between them, so they would be read before it. */
    @Test
    void wordsBehindABlockAreReadBehindIt() throws Exception {
        assertThat(printed("""
                        First.

                        <details><summary>One</summary>two <b>three</b></details>
                        <ul><li>four<ul><li>five</li></ul>six<p>seven</p>eight</li></ul>
                        <table><tr><th scope="row">nine</th><td>ten<p>eleven</p>twelve</td></tr></table>

                        - thirteen
                          ```
                          fourteen
                          ```
                          fifteen
                          > sixteen

                          <br>
                          seventeen
                        """))
                .containsPattern(
                        "One\\s+two three\\W+four\\W+five\\s+six\\s+seven\\s+eight\\s+nine\\s+ten\\s+eleven\\s+twelve"
                                + "\\W+thirteen\\s+fourteen\\s+fifteen\\s+sixteen\\s+seventeen");
    }

    /** Boxes without a meaning of their own get no tag, yet their words are words apart. */
    @Test
    void wordsOfBoxesSideBySideStayApart() throws Exception {
        assertThat(printed("""
                        Term
                        : one
                        : two **three**
                        : four

                        <div>five</div><div>six <b>seven</b></div><div><div>eight</div></div>

                        <ul><li><div>nine</div>ten<div>eleven</div></li></ul>
                        """))
                .containsPattern("one\\s+two three\\s+four\\s+five\\s+six seven\\s+eight\\W+nine\\s+ten\\s+eleven");
    }

    /** The first line of an item with blocks in it is in a box of its own, which went to the next page without the bullet. */
    @Test
    void aBulletStaysWithItsFirstLineWhateverTheItemHolds() throws Exception {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < 90; i++) {
            list.append("- ")
                    .append("You can ask us for this. ".repeat(3 + i % 5))
                    .append('\n');
            list.append("  ```\n")
                    .append("  what you write\n".repeat(1 + i % 3))
                    .append("  ```\n");
            list.append("  ").append("We tell you why. ".repeat(12 + i % 7)).append('\n');
        }
        assertThat(report("", list.toString()).diagnostics())
                .extracting(Diagnostic::rule)
                .doesNotContain("print-lone-bullet", "print-lone-line");
    }

    @Test
    void hyphensThatDoNotBreakAndThoseThatMayAreText() throws Exception {
        assertThat(printed("18\u201121 year\u2011olds. " + "Safe\u00adguar\u00adding meet\u00ading. ".repeat(30)))
                .contains("Safeguarding meeting.")
                .doesNotContain("\u00ad");
    }

    @Test
    void nothingInvisibleStandsInTheTextThatTheSourceHasNot() throws Exception {
        assertThat(printed("See [the site](https://example.org/a) **now** or later. Use `code` here."))
                .doesNotContain("\u200b")
                .contains("now or later");
    }

    @Test
    void wordsThatAreLongerThanALineAndWideTablesArePrinted() throws Exception {
        String months =
                "| Measure | April | May | June | July | August | September | October | November | December | January |"
                        + " February | March | Target | Rating |\n" + "|---".repeat(15) + "|\n" + "| Checks |"
                        + " 80% |".repeat(13)
                        + " Amber |\n";
        String printed = printed("abcdefghij".repeat(9) + " is long.\n\n" + months);
        assertThat(printed.replaceAll("\\s", "")).contains("AugustSeptemberOctober", "FebruaryMarchTargetRating");
    }

    @Test
    void emojiOfSeveralCharactersAreOnePictureEachAndReadBack() throws Exception {
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        String england = Character.toString(0x1F3F4)
                + "gbeng"
                        .codePoints()
                        .mapToObj(c -> Character.toString(0xE0000 + c))
                        .collect(Collectors.joining())
                + Character.toString(0xE007F);
        String printed = printed("Well done \uD83D\uDC4D\uD83C\uDFFD, dear " + family + " in " + england
                + ": press 1\uFE0F\u20E3 \uD83D\uDE00\uD83D\uDE00.\n\n"
                + "\u0633\u0644\u0627\u0645 \uD83D\uDE80\n");
        assertThat(printed)
                .contains(
                        "done \uD83D\uDC4D\uD83C\uDFFD,",
                        "dear " + family + " in " + england + ":",
                        "press 1\u20E3 \uD83D\uDE00\uD83D\uDE00.");
        assertThat(PdfText.read(Files.readAllBytes(temp.resolve("out/documents/whole.pdf"))).stream()
                        .map(PdfText.Chapter::text))
                .as("a reader of tags turns no picture round that stands in a line from the right")
                .anyMatch(words -> words.contains("\u0633\u0644\u0627\u0645 \uD83D\uDE80"));
        assertThat(temp.resolve("out/formats.html")).content().doesNotContain("Not made as a PDF");
    }

    /** A picture that is longer than a page would have its row cut off, and the head of its table once for each page. */
    @Test
    void picturesInCellsListsAndLinesAreNoLargerThanTheirPlace() throws Exception {
        Path media = Files.createDirectories(temp.resolve("content/media"));
        draw(300, 4000, media.resolve("tall.png"));
        draw(4000, 60, media.resolve("wide.png"));
        String heads = "| A | B | Responsible officer | Accommodation | Communication strategy | Understanding |"
                + " Implementation | Independent |";
        printed("| Picture | Words |\n"
                + "|---|---|\n"
                + "| ![Tall](tall.png) | words |\n\n"
                + "A line ![wide](wide.png) of words.\n\n"
                + "- item"
                + " ![wide](wide.png)\n\n" + heads + "\n" + "|---".repeat(8)
                + "|\n| ![wide](wide.png)" + " | words".repeat(7) + " |\n");
        try (PDDocument pdf =
                Loader.loadPDF(temp.resolve("out/documents/whole.pdf").toFile())) {
            List<Rectangle2D> all = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                all.addAll(pictures(page));
            }
            assertThat(all)
                    .hasSize(4)
                    .allMatch(picture -> picture.getMaxX() < 400)
                    .allMatch(picture -> picture.getHeight() < 130);
        }
    }

    private static void draw(int width, int height, Path file) throws IOException {
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "png", file.toFile());
    }

    /** Where the pictures of a page stand, in points from its lower left corner. */
    private static List<Rectangle2D> pictures(PDPage page) throws IOException {
        List<Rectangle2D> places = new ArrayList<>();
        PDFStreamEngine reader = new PDFStreamEngine() {
            @Override
            protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                if (operator.getName().equals("Do")) {
                    Matrix at = getGraphicsState().getCurrentTransformationMatrix();
                    places.add(new Rectangle2D.Double(
                            at.getTranslateX(), at.getTranslateY(), at.getScalingFactorX(), at.getScalingFactorY()));
                }
                super.processOperator(operator, operands);
            }
        };
        reader.addOperator(new Concatenate(reader));
        reader.addOperator(new Save(reader));
        reader.addOperator(new Restore(reader));
        reader.processPage(page);
        return places;
    }

    @Test
    void aSoundIsItsWordsAndItsAddressOnPaper() throws Exception {
        Path media = Files.createDirectories(temp.resolve("content/media"));
        Files.write(media.resolve("hello.mp3"), new byte[] {'I', 'D', '3', 4, 0, 0, 0, 0, 0, 0});
        Files.writeString(
                media.resolveSibling("media.yaml"), "- {file: hello.mp3, alt: Hello, transcript: We say hello.}\n");
        assertThat(printed("base-url: https://w.example/\n", "![Hello](hello.mp3)"))
                .contains("We say hello.", "w.example/media/hello.mp3");
    }

    @Test
    void numbersOfLongListsHaveRoom() throws Exception {
        assertThat(printed("1. Item\n".repeat(12) + "\n")).contains("10.", "11.", "12.");
    }
}
