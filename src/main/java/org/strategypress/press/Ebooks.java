package org.strategypress.press;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.strategypress.audit.Furniture;
import org.strategypress.audit.PageWords;
import org.strategypress.audit.WebText;
import org.strategypress.epub.EpubSource;
import org.strategypress.epub.EpubWriter;
import org.strategypress.html.SiteRenderer;
import org.strategypress.output.OutputFile;
import org.strategypress.pdf.BookCover;
import org.strategypress.pdf.BookSource;
import org.strategypress.pdf.PdfResult;

/** Makes EPUBs of the documents that are printed too, and reads their words back. */
final class Ebooks {
    private Ebooks() {}

    /** The EPUB of a book; it has no pages. Its cover is drawn with the letters of a printer. */
    static PdfResult make(BookSource book, Workshop shop) {
        BookSource.About about = book.about();
        SiteRenderer renderer = shop.renderer();
        EpubSource.About own = new EpubSource.About(
                about.id(),
                about.title(),
                about.author(),
                about.language(),
                about.rightToLeft(),
                about.date(),
                renderer.said("epub.access"));
        byte[] cover = new BookCover(shop.printer()).png(about, renderer.colour("brand"));
        byte[] bytes = EpubWriter.write(new EpubSource(book.html(), own, cover, book.resources()));
        return new PdfResult(bytes, 0, List.of(), List.of());
    }

    /** The words of each chapter, read back from the finished file. */
    static List<PageWords> words(OutputFile file) {
        List<PageWords> words = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xhtml")) {
                    OutputFile chapter = new OutputFile(file.path(), OutputFile.Role.DOCUMENT, zip.readAllBytes());
                    WebText.read(chapter).stream()
                            .filter(each -> !Furniture.is(each.page()))
                            .forEach(words::add);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}
