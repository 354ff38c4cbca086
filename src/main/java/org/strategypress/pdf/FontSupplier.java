package org.strategypress.pdf;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Hands one face to the PDF library when the first word in it is laid out, and tells who has to subset it. */
final class FontSupplier extends PDFontSupplier {
    private final PDDocument pdf;
    private final TrueTypeSource source;
    private final Consumer<PDType0Font> used;

    /** Where the parsed face comes from. */
    interface TrueTypeSource {
        /** The face, parsed. */
        TrueTypeFont get();
    }

    FontSupplier(PDDocument pdf, TrueTypeSource source, Consumer<PDType0Font> used) {
        super(null);
        this.pdf = pdf;
        this.source = source;
        this.used = used;
    }

    @Override
    public PDFont supply() {
        try {
            PDType0Font font = PDType0Font.load(pdf, source.get(), true);
            used.accept(font);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use a face of the jar", e);
        }
    }
}
