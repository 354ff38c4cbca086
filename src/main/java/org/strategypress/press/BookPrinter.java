package org.strategypress.press;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.strategypress.audit.Furniture;
import org.strategypress.audit.PageWords;
import org.strategypress.audit.PdfText;
import org.strategypress.html.SiteRenderer;
import org.strategypress.model.Publication;
import org.strategypress.model.Site;
import org.strategypress.output.OutputFile;
import org.strategypress.page.Book;
import org.strategypress.page.Page;
import org.strategypress.pdf.BookSource;
import org.strategypress.pdf.PdfResult;

/** Prints the books of a publication from the parts of its pages, beside each other, the longest first. */
final class BookPrinter {
    private final SiteRenderer renderer;
    private final Publication publication;
    private final LocalDate date;
    private final Function<BookSource, PdfResult> printer;

    /**
     * A printer for one publication.
     *
     * @param date the day that the books are of
     * @param printer makes the PDF of one book
     */
    BookPrinter(
            SiteRenderer renderer, Publication publication, LocalDate date, Function<BookSource, PdfResult> printer) {
        this.renderer = renderer;
        this.publication = publication;
        this.date = date;
        this.printer = printer;
    }

    /** A book with its finished file and what its words say. */
    record Printed(Book book, OutputFile file, PdfResult result, List<PageWords> words) {}

    /** The printed books, in the order of {@code books}. */
    List<Printed> print(List<Book> books, Function<Page, String> parts, Crew crew, Progress progress)
            throws IOException {
        Map<String, List<String>> styles = new HashMap<>();
        for (Book book : books) {
            styles.put(book.id(), renderer.printCss(book));
        }
        List<Book> longestFirst = new ArrayList<>(books);
        longestFirst.sort(Comparator.comparing((Book book) -> book.chapters().size())
                .reversed()
                .thenComparing(book -> !book.edition().large()));
        Map<String, Future<Printed>> printing = new HashMap<>();
        for (Book book : longestFirst) {
            printing.put(book.id(), crew.start(() -> {
                Printed printed = print(book, renderer.book(book, parts), styles.getOrDefault(book.id(), List.of()));
                progress.step();
                return printed;
            }));
        }
        return books.stream()
                .map(book -> Crew.await(java.util.Objects.requireNonNull(printing.get(book.id()))))
                .toList();
    }

    /** Prints a book with the first style sheet that makes it short enough; the last is taken as it comes. */
    private Printed print(Book book, String html, List<String> styles) {
        int most = book.edition().look().mostPages();
        PdfResult result = render(book, html, styles.get(0));
        for (int i = 1; most > 0 && result.pages() > most && i < styles.size(); i++) {
            result = render(book, html, styles.get(i));
        }
        OutputFile file = new OutputFile(book.path(), OutputFile.Role.DOCUMENT, result.bytes());
        return new Printed(book, file, result, words(file));
    }

    private PdfResult render(Book book, String html, String css) {
        return printer.apply(new BookSource(html, css, about(book), this::resource));
    }

    /** The words of each chapter, read back from the finished file. */
    private static List<PageWords> words(OutputFile file) {
        try {
            return PdfText.read(file.bytes()).stream()
                    .filter(chapter -> !Furniture.is(chapter.id()))
                    .map(chapter -> new PageWords(chapter.id(), file.path(), chapter.words()))
                    .toList();
        } catch (IOException unreadable) {
            throw Build.unreadable(unreadable);
        }
    }

    private byte @Nullable [] resource(String path) {
        return renderer.printed(path.startsWith("/") ? path.substring(1) : path);
    }

    private BookSource.About about(Book book) {
        Site site = publication.site();
        String council = site.council().name();
        return new BookSource.About(
                book.id(),
                site.name() + ": " + renderer.title(book),
                renderer.title(book),
                council == null ? site.name() : council,
                renderer.language(book),
                renderer.isRightToLeft(book),
                date);
    }
}
