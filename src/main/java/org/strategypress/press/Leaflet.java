package org.strategypress.press;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.strategypress.html.link.BoundBook;
import org.strategypress.model.Publication;
import org.strategypress.output.OutputFile;
import org.strategypress.page.AgeBand;
import org.strategypress.page.Book;
import org.strategypress.page.Finder;
import org.strategypress.page.FinderOrder.Answers;
import org.strategypress.page.LeafletPlan;
import org.strategypress.page.LocalOffer;
import org.strategypress.pdf.MissingGlyph;
import org.strategypress.pdf.PdfResult;
import org.strategypress.source.Diagnostic;

/** The help that the finder shows for one person's answers, as a PDF of its own: never cached, and no part of the website. */
public final class Leaflet {
    private Leaflet() {}

    /**
     * What was answered, as it was written.
     *
     * @param age the age in years, from 0 to 99
     * @param status the id of a care status
     * @param situations ids of situations
     * @param area the id of a part of life
     * @param language the tag of the language to print in; null for the main one
     */
    public record Asked(
            @Nullable Integer age,
            @Nullable String status,
            Set<String> situations,
            @Nullable String area,
            @Nullable String language) {
        public Asked {
            situations = Set.copyOf(situations);
        }
    }

    /** An answer that the publication does not have; the message says which it has. */
    public static final class UnknownAnswer extends RuntimeException {
        private static final long serialVersionUID = 1;

        UnknownAnswer(String message) {
            super(message);
        }
    }

    /**
     * A leaflet, or why there is none.
     *
     * @param file the PDF; null where the content is refused
     * @param diagnostics what was found
     */
    public record Made(@Nullable OutputFile file, List<Diagnostic> diagnostics) {
        public Made {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /**
     * Makes a leaflet.
     *
     * @param request where the content is; it is to have no cache, so that no answer is left on the machine
     * @throws UnknownAnswer when the publication does not have an answer
     */
    public static Made make(BuildRequest request, Asked asked) {
        if (request.cache() != null) {
            throw new IllegalArgumentException("a leaflet is never kept");
        }
        try (Crew crew = new Crew()) {
            Job job = new Job(request, BuildProgress.SILENT, crew);
            Found<PdfResult> end = Found.of(job)
                    .then(Content::read)
                    .then(content -> Checked.check(job, content))
                    .sound()
                    .then(checked -> Plan.of(job, checked))
                    .sound()
                    .then(plan -> print(job, plan, asked))
                    .sound();
            PdfResult result = end.value();
            OutputFile file =
                    result == null ? null : new OutputFile("leaflet.pdf", OutputFile.Role.DOCUMENT, result.bytes());
            return new Made(file, end.findings());
        }
    }

    private static Found<PdfResult> print(Job job, Plan plan, Asked asked) {
        String main = plan.publication().site().language();
        List<String> languages = Stream.concat(
                        Stream.of(main), plan.pages().languages().stream().map(page -> String.valueOf(page.language())))
                .toList();
        known("--lang", asked.language(), languages);
        String language = main.equals(asked.language()) ? null : asked.language();
        Finder finder = Finder.of(asked(plan.publication(), asked));
        Answers answers = answers(finder, asked);
        Book book = LeafletPlan.of(plan.publication(), plan.pages(), finder, answers, language);
        if (book.chapters().isEmpty()) {
            throw new UnknownAnswer("no help of this publication may apply to these answers");
        }
        Workshop shop = Workshop.of(job, plan);
        BoundBook bound = shop.renderer().book(book, shop.renderer()::part);
        List<MissingGlyph> missing = shop.printer().missing(Printed.source(shop, bound));
        if (!missing.isEmpty()) {
            return new Found<>(
                    null, List.of(missing.get(0).found(null, List.of(book.kind().name(book.path())))));
        }
        Found<Printed> printed = Printed.print(job, new Books(new Parts(shop, Map.of(), Map.of()), List.of(bound)));
        return new Found<>(
                Objects.requireNonNull(printed.value()).books().get(0).result(), printed.findings());
    }

    /** The offer of the frame that an answer names, as in {@code kinship/formal}; else the first. */
    private static LocalOffer asked(Publication publication, Asked asked) {
        return LocalOffer.all(publication).stream()
                .filter(offer -> offer.frame() != null)
                .filter(offer -> Stream.concat(
                                Stream.of(String.valueOf(asked.status()), String.valueOf(asked.area())),
                                asked.situations().stream())
                        .anyMatch(id -> id.startsWith(offer.frame() + "/")))
                .findFirst()
                .orElseGet(() -> LocalOffer.first(publication));
    }

    private static Answers answers(Finder finder, Asked asked) {
        Integer age = asked.age();
        if (age != null && (age < 0 || age > 99)) {
            throw new UnknownAnswer("--age is an age in years from 0 to 99, not " + age);
        }
        known(
                "--status",
                asked.status(),
                finder.statuses().stream().map(each -> each.id()).toList());
        List<String> situations =
                finder.situations().stream().map(each -> each.id()).toList();
        asked.situations().stream().sorted().forEach(each -> known("--situation", each, situations));
        known(
                "--area",
                asked.area(),
                finder.areas().stream().map(each -> each.id()).toList());
        return new Answers(age == null ? null : AgeBand.of(age), asked.status(), asked.situations(), asked.area());
    }

    private static void known(String option, @Nullable String given, List<String> words) {
        if (given == null || words.contains(given)) {
            return;
        }
        throw new UnknownAnswer(
                words.isEmpty()
                        ? "this publication asks nothing that " + option + " could answer; leave it out"
                        : option + " can be " + String.join(", ", new TreeSet<>(words)) + "; not " + given);
    }
}
