package org.strategypress.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** The size in a file's trailer is one more than the highest number in its table of objects (ISO 32000-1, table 15). */
class WholeTableWriterTest {
    @Test
    void theTrailerSaysHowManyObjectsThereAre() throws IOException {
        byte[] bytes = new PdfRenderer()
                .render(SampleBook.ofBody("<section data-page='p'><h1>A</h1><p>B</p></section>"))
                .bytes();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            long highest = pdf.getDocument().getXrefTable().keySet().stream()
                    .mapToLong(COSObjectKey::getNumber)
                    .max()
                    .orElseThrow();
            assertThat(pdf.getDocument().getTrailer().getInt(COSName.SIZE)).isEqualTo(highest + 1);
        }
    }

    @Test
    void theTableNamesThePlaceOfItself() throws IOException {
        byte[] bytes = new PdfRenderer()
                .render(SampleBook.ofBody("<section data-page='p'><h1>A</h1><p>B</p></section>"))
                .bytes();
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int said = text.lastIndexOf("startxref") + "startxref".length();
        long start =
                Long.parseLong(text.substring(said, text.lastIndexOf("%%EOF")).strip());
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getDocument().getXrefTable()).containsValue(start);
        }
    }
}
