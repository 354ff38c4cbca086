package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.strategypress.audit.PdfText;
import org.strategypress.content.ContentReader;
import org.strategypress.model.Body;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Decision;
import org.strategypress.model.Priority;
import org.strategypress.model.Publication;
import org.strategypress.output.PublishException;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.BuildReport;
import org.strategypress.press.BuildRequest;
import org.strategypress.press.Requests;
import org.strategypress.source.DiagnosticText;

/**
 * One of the sites below {@code src/test/resources/sites}, read and built whole.
 *
 * @param publication what its content folder holds
 * @param report what the build found
 * @param pages the HTML of each page, by path
 * @param texts the words of each file that holds text, by path: pages, what the search finds, rules for servers; but not what readers
 *     may type, which is the same for every publication
 * @param facts what the website and the PDF of the whole publication say
 * @param output where it was written to
 */
record BuiltSite(
        Publication publication,
        BuildReport report,
        Map<String, String> pages,
        Map<String, String> texts,
        SiteFacts facts,
        Path output) {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    /** Builds a site; fails when its content is refused. */
    static BuiltSite of(String name) {
        Path content = Path.of("src/test/resources/sites", name, "content");
        try {
            Path output = Files.createTempDirectory("site");
            BuildRequest request = Requests.books(content, output.resolve("out"), TODAY);
            BuildReport report = Build.run(request, BuildProgress.SILENT);
            assertThat(report.isRefused()).as("refused:%n%s", messages(report)).isFalse();
            assertThat(report.diagnostics())
                    .as("findings of finished pages that lead to no line of the content")
                    .noneMatch(finding -> finding.path().endsWith(".html"));
            Publication publication =
                    ContentReader.read(content, "content", false).publication();
            Map<String, String> pages = pages(request.output());
            Path pdf = request.output().resolve("documents/whole.pdf");
            SiteFacts facts = new SiteFacts(pages, print(pdf), painted(pdf));
            return new BuiltSite(publication, report, pages, texts(request.output()), facts, request.output());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (PublishException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String messages(BuildReport report) {
        return report.diagnostics().stream().map(DiagnosticText::text).collect(Collectors.joining("\n"));
    }

    private static Map<String, String> pages(Path output) throws IOException {
        return files(output, path -> path.endsWith(".html"));
    }

    private static Map<String, String> texts(Path output) throws IOException {
        return files(
                output,
                path -> path.matches(".*\\.(html|js|json|txt|xml|webmanifest)")
                        && !path.matches(".*/(need-words|words-of-need).*"));
    }

    private static Map<String, String> files(Path output, Predicate<String> wanted) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(path -> wanted.test(path.toString())).toList()) {
                texts.put(output.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }

    private static String print(Path pdf) throws IOException {
        return PdfText.read(Files.readAllBytes(pdf)).stream()
                .map(PdfText.Chapter::text)
                .collect(Collectors.joining("\n"));
    }

    private static String painted(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** The words of a PDF. */
    String printed(String path) {
        try {
            return print(output.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The publication holds so many entries of a kind. */
    void holds(ContentKind kind, int count) {
        assertThat(publication.all(kind)).as(kind.folder()).hasSize(count);
    }

    /** The build warns of something that was kept as printed, and the note there holds these words. */
    void warnsOf(String words) {
        assertThat(report.diagnostics())
                .as("warnings:%n%s", messages(report))
                .anyMatch(each -> each.rule().equals("sic")
                        && !each.isError()
                        && each.where() != null
                        && each.where().text().contains(words));
    }

    /** The build warns by this rule, and the message holds these words. */
    void warnsOf(String rule, String words) {
        assertThat(report.diagnostics())
                .as("warnings:%n%s", messages(report))
                .anyMatch(each -> !each.isError()
                        && each.rule().equals(rule)
                        && each.message().contains(words));
    }

    /** The build warns of nothing by this rule. */
    void warnsNotOf(String rule) {
        assertThat(report.diagnostics())
                .as("warnings:%n%s", messages(report))
                .noneMatch(each -> each.rule().equals(rule));
    }

    /** Each of these stands in bold on a page. */
    void strong(String... phrases) {
        List<String> bold = pages.values().stream()
                .flatMap(html -> Jsoup.parse(html).select("main strong").stream())
                .map(Element::text)
                .toList();
        SoftAssertions softly = new SoftAssertions();
        Arrays.stream(phrases).forEach(phrase -> softly.assertThat(bold).contains(phrase));
        softly.assertAll();
    }

    /** These bodies have no chair: the report gives none. */
    void chairNotGiven(String... ids) {
        for (String id : ids) {
            assertThat(publication
                            .find(id, Body.class)
                            .orElseThrow()
                            .membership()
                            .chair())
                    .as("chair of %s", id)
                    .isNull();
        }
    }

    /** No priority is given an aim, an outcome or an action that the report does not give it. */
    void linksNoPriority() {
        assertThat(publication.all(ContentKind.PRIORITY, Priority.class)).allSatisfy(priority -> {
            assertThat(priority.purpose().aims()).isEmpty();
            assertThat(publication.outcomesFor(priority.id())).isEmpty();
            assertThat(publication.actionsFor(priority.id())).isEmpty();
        });
    }

    /** Officers are known by their roles; no one is named. */
    void namesNobody() {
        assertThat(publication.all(ContentKind.DECISION, Decision.class)).allSatisfy(decision -> {
            assertThat(decision.report().contacts()).isNotEmpty().allMatch(officer -> officer.name() == null);
            assertThat(decision.clearance().approvals()).allMatch(approval -> approval.name() == null);
        });
    }
}
