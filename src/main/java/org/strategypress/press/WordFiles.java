package org.strategypress.press;

import java.util.List;
import org.strategypress.audit.Furniture;
import org.strategypress.audit.PageWords;
import org.strategypress.audit.Words;
import org.strategypress.output.OutputFile;
import org.strategypress.pdf.BookSource;
import org.strategypress.pdf.DrawingPng;
import org.strategypress.pdf.PdfRenderer;
import org.strategypress.pdf.PdfResult;
import org.strategypress.word.WordPages;
import org.strategypress.word.WordSource;
import org.strategypress.word.WordWriter;

/** Makes Word files of the documents that are printed too, and reads their words back. */
final class WordFiles {
    private WordFiles() {}

    /** The Word file of a book; Word itself says how many pages it has. */
    static PdfResult make(BookSource book, PdfRenderer letters) {
        return new PdfResult(bytes(book, letters), 0, List.of(), List.of());
    }

    /** The bytes of the Word file; what is drawn is drawn with the letters of a printer. */
    static byte[] bytes(BookSource book, PdfRenderer letters) {
        BookSource.About about = book.about();
        DrawingPng drawings = new DrawingPng(letters);
        WordSource.About own = new WordSource.About(
                about.title(), about.subject(), about.author(), about.language(), about.rightToLeft(), about.date());
        return WordWriter.write(
                new WordSource(book.html(), own, book.resources(), svg -> drawings.png(svg, WordSource.SHARP)));
    }

    /** The words of each chapter, read back from the finished file. */
    static List<PageWords> words(OutputFile file) {
        return WordPages.read(file.bytes()).entrySet().stream()
                .filter(each -> !Furniture.is(each.getKey()))
                .map(each -> new PageWords(each.getKey(), file.path(), Words.of(each.getValue())))
                .toList();
    }
}
