package org.strategypress.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URL;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.strategypress.audit.PdfText;
import org.strategypress.pdf.text.JarFile;
import org.strategypress.source.Diagnostic;

/** Books of more than 740 pages, which the PDF library as published gets wrong. */
class LongBookTest {
    private static final String MENDED = "com/openhtmltopdf/render/InlineLayoutBox";

    private static final String CSS = "@page { size: A4; margin: 20mm } html { font-size: 11pt }"
            + " section { page-break-before: always } code { padding: 1.4pt 2pt; border: 0.6pt solid #000 }";

    private static String words(int chapter) {
        return "Chapter " + chapter + " says what stands here and there, and ends.";
    }

    private static BookSource book(int chapters) {
        String body = IntStream.range(0, chapters)
                .mapToObj(i -> "<section class='chapter' data-page='p" + i + "'><p>Chapter <strong>" + i
                        + "</strong> says <code>what stands here</code> and <em>there</em>, and ends.</p></section>")
                .collect(Collectors.joining());
        String html = "<!doctype html><html><body><h1>A</h1>" + body + "</body></html>";
        return new BookSource(html, CSS, SampleBook.ABOUT, path -> null);
    }

    @Test
    void saysEachWordOnceOnAsManyPagesAsABookMayHave() throws Exception {
        PdfResult made = new PdfRenderer().render(book(PdfRenderer.MOST_PAGES - 1));
        assertThat(made.pages()).isEqualTo(PdfRenderer.MOST_PAGES);
        assertThat(made.problems()).isEmpty();
        List<PdfText.Chapter> chapters = PdfText.read(made.bytes());
        List<String> wrong = IntStream.range(0, PdfRenderer.MOST_PAGES - 1)
                .mapToObj(i -> chapters.get(i + 1).text().equals(words(i)) ? "" : i + ": " + chapters.get(i + 1))
                .filter(each -> !each.isEmpty())
                .toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    void refusesABookOfMorePages() {
        assertThat(new PdfRenderer().render(book(PdfRenderer.MOST_PAGES)).problems())
                .extracting(Diagnostic::rule)
                .containsExactly("book-too-long");
    }

    /** Once the library's own class differs, look whether it still subtracts floats, and take ours away if it doesn't. */
    @Test
    void theLibraryHasStillTheClassThatOursTakesThePlaceOf() throws Exception {
        List<URL> both = Collections.list(getClass().getClassLoader().getResources(MENDED + ".class"));
        assertThat(both).hasSize(2);
        assertThat(both.get(0).getProtocol()).isEqualTo("file");
        try (InputStream library = both.get(1).openStream()) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(library.readAllBytes());
            assertThat(HexFormat.of().formatHex(hash))
                    .isEqualTo("34a51e5113a64f468a38b9a17874f5811d8d44dd8e01c7db96f2597657251af9");
        }
    }

    @Test
    void theSourceTravelsWithTheClass() {
        assertThat(JarFile.text("/" + MENDED + ".java"))
                .contains("GNU Lesser General Public License")
                .contains("Changed by the Strategypress authors");
    }
}
