package org.strategypress.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.strategypress.audit.Furniture;
import org.strategypress.audit.Origins;
import org.strategypress.audit.PageWords;
import org.strategypress.audit.PdfText;
import org.strategypress.html.SiteRenderer;
import org.strategypress.html.link.BookFacts;
import org.strategypress.html.link.BoundBook;
import org.strategypress.model.Publication;
import org.strategypress.model.Site;
import org.strategypress.output.OutputFile;
import org.strategypress.page.Book;
import org.strategypress.page.OutputKind;
import org.strategypress.page.Page;
import org.strategypress.page.PublicationDate;
import org.strategypress.page.proof.ProofPlan;
import org.strategypress.pdf.BookSource;
import org.strategypress.pdf.Imposition;
import org.strategypress.pdf.PdfRenderer;
import org.strategypress.pdf.PdfResult;
import org.strategypress.pdf.dom.PrintPlace;
import org.strategypress.press.paper.PaperFit;
import org.strategypress.press.proof.Proofs;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Span;

/**
 * The books as printed.
 *
 * @param parts what pages and books are made of
 * @param books the books, in the order of the plan
 */
record Printed(Parts parts, List<PrintedBook> books) {
    Printed {
        books = List.copyOf(books);
    }

    /** Prints the books, or takes them from the cache of the last build. */
    static Found<Printed> print(Job job, Books books) {
        EditionCache cache = EditionCache.of(job.request());
        PdfRenderer printer = books.parts().shop().printer();
        Printer pdf = new Printer(book -> cache.get(book, printer::render), file -> cache.words(file, Printed::words));
        Found<Printed> printed =
                print(job, books, kind -> printer(kind, pdf, books.parts().shop()));
        cache.tidy();
        return printed;
    }

    /** What makes books of a kind; a new kind does not compile before it says what does. */
    private static Printer printer(OutputKind kind, Printer pdf, Workshop shop) {
        return switch (kind) {
            case PDF -> pdf;
            case EPUB -> new Printer(book -> Ebooks.make(book, shop), Ebooks::words);
            case WORD -> new Printer(book -> WordFiles.make(book, shop.printer()), WordFiles::words);
            case IMPOSED -> throw new IllegalArgumentException("is made of a finished PDF");
            case WEBSITE -> throw new IllegalArgumentException("a website has no books");
        };
    }

    /**
     * What prints.
     *
     * @param press makes the PDF of a book
     * @param reader reads the words of each chapter back from a finished file
     */
    record Printer(Function<BookSource, PdfResult> press, Function<OutputFile, List<PageWords>> reader) {}

    /** Prints the books beside each other, the longest first. */
    static Found<Printed> print(Job job, Books books, Function<OutputKind, Printer> printers) {
        List<BoundBook> longestFirst = new ArrayList<>(books.bound());
        longestFirst.sort(Comparator.comparing(
                        (BoundBook bound) -> bound.book().chapters().size())
                .reversed()
                .thenComparing(bound -> !bound.book().edition().large()));
        Workshop shop = books.parts().shop();
        Map<String, Future<PrintedBook>> printing = new HashMap<>();
        longestFirst.removeIf(bound -> bound.book().kind() == OutputKind.IMPOSED);
        for (BoundBook bound : longestFirst) {
            printing.put(bound.book().path(), job.crew().start(() -> {
                PrintedBook printed = print(
                        bound,
                        about(shop, bound.book()),
                        printers.apply(bound.book().kind()));
                job.progress().step();
                return printed;
            }));
        }
        List<PrintedBook> all = books.bound().stream()
                .map(bound -> {
                    boolean imposed = bound.book().kind() == OutputKind.IMPOSED;
                    Book read = imposed ? bound.book().plain() : bound.book();
                    PrintedBook printed = Crew.await(Objects.requireNonNull(printing.get(read.path())));
                    return imposed ? imposed(shop, bound, printed) : printed;
                })
                .toList();
        Plan plan = shop.plan();
        Origins origins = new Origins(plan.publication(), plan.pages());
        List<Diagnostic> problems = new ArrayList<>();
        all.forEach(each -> problems.addAll(placed(each.result(), origins)));
        return new Found<>(new Printed(books.parts(), all), problems);
    }

    /** The problems of a book, each where the words near it are written. */
    private static List<Diagnostic> placed(PdfResult result, Origins origins) {
        return result.problems().stream()
                .map(each -> {
                    PrintPlace place = result.places().get(each);
                    Span where = place == null ? null : origins.word(place.chapter(), place.words(), 0);
                    return where == null ? each : Diagnostic.error(each.rule(), where, each.message(), each.hint());
                })
                .distinct()
                .toList();
    }

    /** What was looked at in the PDFs that have a page to say so. */
    Proofs proofs(Job job) {
        Plan plan = parts.shop().plan();
        Map<String, Page> pages = new HashMap<>();
        plan.pages().all().stream()
                .filter(ProofPlan::is)
                .forEach(page -> pages.put(ProofPlan.book(page, plan.books()).path(), page));
        List<Proofs.Pdf> pdfs = books.stream()
                .map(each -> new Proofs.Pdf(each.file(), each.result(), each.words()))
                .toList();
        return Proofs.of(
                parts.shop().renderer(),
                pages,
                pdfs,
                PublicationDate.of(plan.publication()),
                plan.publication().site().editions().book().standard().claims(),
                job.request().content());
    }

    /** What pages say of the books. */
    BookFacts facts() {
        Map<String, BookFacts.Extent> extents = new HashMap<>();
        for (PrintedBook each : books) {
            extents.put(
                    each.book().path(),
                    new BookFacts.Extent(each.result().pages(), each.file().bytes().length));
        }
        return new BookFacts(extents);
    }

    /** A book whose pages are those of a finished PDF; what is wrong with them is told of that. */
    static PrintedBook imposed(Workshop shop, BoundBook bound, PrintedBook plain) {
        PdfResult sheets = Imposition.of(plain.file().bytes(), about(shop, bound.book()));
        OutputFile file = new OutputFile(bound.book().path(), OutputFile.Role.DOCUMENT, sheets.bytes());
        return PrintedBook.of(bound, file, sheets, List.of());
    }

    /** Prints a book, and reads it back. */
    private static PrintedBook print(BoundBook bound, BookSource.About about, Printer printer) {
        Book book = bound.book();
        List<BookSource> sources = IntStream.range(0, bound.styles().size())
                .mapToObj(style -> source(bound, about, style))
                .toList();
        PdfResult result = new PaperFit(sources, printer.press()).print(book.edition());
        OutputFile file = new OutputFile(book.path(), OutputFile.Role.DOCUMENT, result.bytes());
        return PrintedBook.of(bound, file, result, printer.reader().apply(file));
    }

    /** A book as it is printed first. */
    static BookSource source(Workshop shop, BoundBook bound) {
        return source(bound, about(shop, bound.book()), 0);
    }

    private static BookSource source(BoundBook bound, BookSource.About about, int style) {
        return new BookSource(bound.html(), bound.styles().get(style), about, path -> resource(bound, path));
    }

    private static byte @Nullable [] resource(BoundBook bound, String path) {
        return bound.resources().apply(path.startsWith("/") ? path.substring(1) : path);
    }

    /** The words of each chapter, read back from the finished file. */
    static List<PageWords> words(OutputFile file) {
        try {
            return PdfText.read(file.bytes()).stream()
                    .filter(chapter -> !Furniture.is(chapter.id()))
                    .map(chapter -> new PageWords(chapter.id(), file.path(), chapter.words()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static BookSource.About about(Workshop shop, Book book) {
        SiteRenderer renderer = shop.renderer();
        Publication publication = shop.plan().publication();
        LocalDate date = PublicationDate.of(publication);
        Site site = publication.site();
        String council = site.council().name();
        return new BookSource.About(
                book.edition().id(),
                site.name() + ": " + renderer.title(book),
                renderer.title(book),
                council == null ? site.name() : council,
                renderer.language(book),
                renderer.isRightToLeft(book),
                date,
                site.editions().book().standard());
    }
}
