package org.strategypress.press;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.strategypress.content.ContentReader;
import org.strategypress.html.theme.Theme;
import org.strategypress.model.Publication;
import org.strategypress.output.OutputFile;
import org.strategypress.page.BookPlan;
import org.strategypress.page.PagePlan;
import org.strategypress.page.Pages;
import org.strategypress.page.PublicationDate;
import org.strategypress.pdf.BookSource;
import org.strategypress.pdf.PdfRenderer;
import org.strategypress.pdf.PdfResult;

/** Writes what the PDFs of a publication are made of, so that other programs can print the same HTML and CSS. */
public final class PrintSources {
    private static final List<String> FACES = List.of(
            "AtkinsonHyperlegibleNext-Regular:Atkinson Hyperlegible Next:400",
            "AtkinsonHyperlegibleNext-Bold:Atkinson Hyperlegible Next:700",
            "AtkinsonHyperlegibleNext-ExtraBold:Atkinson Hyperlegible Next:800",
            "SourceSans3-Regular:Source Sans 3:400",
            "SourceSans3-Bold:Source Sans 3:700",
            "NotoSansArabic-Regular:Noto Sans Arabic:400",
            "NotoSansArabic-Bold:Noto Sans Arabic:700",
            "NotoSansEthiopic-Regular:Noto Sans Ethiopic:400",
            "NotoSansEthiopic-Bold:Noto Sans Ethiopic:700");

    private static final String FAMILIES =
            "'Atkinson Hyperlegible Next','Source Sans 3','Noto Sans Arabic'," + "'Noto Sans Ethiopic',sans-serif";

    private PrintSources() {}

    /** Writes one HTML file for each edition of a content folder, with pictures and faces; the number of pages of each. */
    public static Map<String, Integer> write(Path content, Path folder) throws IOException {
        Publication publication = Objects.requireNonNull(
                ContentReader.read(content, "content", false).publication());
        Theme theme = Theme.find("default", content.resolveSibling("themes")).orElseThrow();
        Pages pages = PagePlan.of(publication);
        Plan plan = new Plan(publication, theme, pages, BookPlan.of(publication, pages), List.of());
        LocalDate date = PublicationDate.of(publication);
        BuildRequest request = Requests.books(content, folder, date);
        Map<String, Integer> found = new TreeMap<>();
        PdfRenderer printer = new PdfRenderer();
        try (Crew crew = new Crew()) {
            Job job = new Job(request, BuildProgress.SILENT, crew);
            Function<BookSource, PdfResult> print = book -> {
                PdfResult made = printer.render(book);
                write(book, folder);
                synchronized (found) {
                    found.put(book.about().id(), made.pages());
                }
                return made;
            };
            Printed printed = Objects.requireNonNull(Found.of(plan)
                    .then(each -> Parts.make(job, each))
                    .then(parts -> Books.bind(job, parts))
                    .then(books -> Printed.print(job, books, kind -> new Printed.Printer(print, Printed::words)))
                    .value());
            for (PrintedBook book : printed.books()) {
                writeAll(book.assets(), folder);
            }
        }
        return found;
    }

    private static void writeAll(List<OutputFile> assets, Path folder) throws IOException {
        for (OutputFile asset : assets) {
            Path file = folder.resolve(asset.path());
            Files.createDirectories(file.getParent());
            Files.write(file, asset.bytes());
        }
    }

    private static void write(BookSource book, Path folder) {
        try {
            StringBuilder css = new StringBuilder();
            for (String face : FACES) {
                String[] words = face.split(":");
                copy("/fonts/" + words[0] + ".ttf", folder.resolve("fonts").resolve(words[0] + ".ttf"));
                css.append("@font-face{font-family:'%s';font-weight:%s;src:url(fonts/%s.ttf)}\n"
                        .formatted(words[1], words[2], words[0]));
            }
            try (InputStream base = Objects.requireNonNull(PrintSources.class.getResourceAsStream("/print/base.css"))) {
                css.append(new String(base.readAllBytes(), StandardCharsets.UTF_8));
            }
            css.append(book.css());
            String html = book.html()
                    .replace("src=\"/", "src=\"")
                    .replaceFirst(
                            "</head>",
                            "<link rel=stylesheet href=\"" + book.about().id() + ".css\"></head>");
            Files.writeString(
                    folder.resolve(book.about().id() + ".css"),
                    css.toString().replace("@{fonts}", FAMILIES).replace("url(/", "url("));
            Files.writeString(folder.resolve(book.about().id() + ".html"), html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized void copy(String resource, Path to) throws IOException {
        if (!Files.exists(to)) {
            Files.createDirectories(to.getParent());
            try (InputStream in = Objects.requireNonNull(PrintSources.class.getResourceAsStream(resource))) {
                Files.copy(in, to);
            }
        }
    }
}
