package org.strategypress.press;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.strategypress.audit.Origins;
import org.strategypress.audit.PageWords;
import org.strategypress.audit.WebText;
import org.strategypress.output.OutputFile;
import org.strategypress.page.Book;
import org.strategypress.page.OutputKind;
import org.strategypress.page.Page;
import org.strategypress.source.Diagnostic;

/**
 * The books of a kind: each binds pages of the website, and says the same words.
 *
 * @param kind what they are made into
 */
record PrintEditions(OutputKind kind) implements Output {
    @Override
    public List<Page> pages(WebPages made) {
        return books(made).stream()
                .flatMap(each -> each.book().chapters().stream().map(Book.Chapter::page))
                .distinct()
                .toList();
    }

    @Override
    public List<OutputFile> files(WebPages made) {
        return books(made).stream().map(PrintedBook::file).toList();
    }

    @Override
    public List<OutputFile> assets(WebPages made) {
        return books(made).stream().flatMap(book -> book.assets().stream()).toList();
    }

    @Override
    public Set<String> media(WebPages made) {
        return books(made).stream().flatMap(book -> book.media().stream()).collect(Collectors.toSet());
    }

    private List<PrintedBook> books(WebPages made) {
        return made.books().stream().filter(each -> each.book().kind() == kind).toList();
    }

    @Override
    public List<Diagnostic> audit(Job job, SiteOutput output) {
        if (kind == OutputKind.IMPOSED) {
            return List.of(); // its pages are those of another book, which is looked at
        }
        WebPages web = output.web();
        Plan plan = web.shop().plan();
        BookFindings findings = new BookFindings(new Origins(plan.publication(), plan.pages()));
        BookWords words = words(job, web);
        boolean ownRules = !plan.theme().texts(".css").isEmpty();
        for (PrintedBook each : books(web)) {
            findings.length(each.book(), each.result().pages(), plan.publication());
        }
        for (PrintedBook each : books(web)) {
            List<PageWords> expected = each.book().chapters().stream()
                    .map(chapter -> words.of(each.book(), chapter.page()))
                    .filter(Objects::nonNull)
                    .toList();
            findings.ink(each.file().path(), each.result(), ownRules);
            if (each.result().isExact() && each.result().places().isEmpty()) { // a table that is refused is cut
                findings.differences(expected, each.words());
            }
        }
        return findings.all();
    }

    /** The words of the pages that are in a book, as the website says them. */
    private BookWords words(Job job, WebPages web) {
        Set<String> paths = pages(web).stream().map(Page::path).collect(Collectors.toSet());
        List<OutputFile> bound =
                web.files().stream().filter(file -> paths.contains(file.path())).toList();
        Set<String> shortened = books(web).stream()
                .flatMap(each ->
                        each.book().chapters().stream().map(Book.Chapter::page).filter(each.book()::saysElsewhere))
                .map(Page::path)
                .collect(Collectors.toSet());
        List<OutputFile> repeating =
                bound.stream().filter(file -> shortened.contains(file.path())).toList();
        return new BookWords(
                byPage(job.crew().each(bound, WebText::read)),
                byPage(job.crew().each(repeating, WebText::withoutRepeats)));
    }

    private static Map<String, PageWords> byPage(List<List<PageWords>> read) {
        Map<String, PageWords> words = new HashMap<>();
        read.forEach(all -> all.forEach(each -> words.put(each.page(), each)));
        return words;
    }

    /**
     * What books should say.
     *
     * @param all the words of pages, by their ids
     * @param withoutRepeats the same without what a book says once for several pages
     */
    private record BookWords(Map<String, PageWords> all, Map<String, PageWords> withoutRepeats) {
        @Nullable
        PageWords of(Book book, Page page) {
            return (book.saysElsewhere(page) ? withoutRepeats : all).get(page.id());
        }
    }
}
