package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.output.PublishException;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.BuildReport;
import org.strategypress.press.BuildRequest;
import org.strategypress.press.Requests;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.DiagnosticText;

/** Words that no face prints cost a book, and no more: the website is built and says which books it has not. */
class LeftOutBooksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final Path BAD = Path.of("src/test/resources/bad");

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"glyph-missing", "glyph-missing-escaped", "print-no-face"})
    void areToldOncePerScriptAndOnThePageOfFormats(String name) throws IOException, PublishException {
        Path content = content(name);
        Path output = temp.resolve("out");
        BuildReport report = build(Requests.ownDate(content, output, null, TODAY));
        BadContentTest.compare(BAD.resolve(name + ".expected"), told(report, content));
        assertThat(report.isRefused()).isFalse();
        String formats = Files.readString(output.resolve("formats.html"));
        assertThat(formats).contains("Not made as a PDF");
        assertThat(report.diagnostics())
                .filteredOn(each -> each.rule().equals("print-missing-glyph"))
                .extracting(Diagnostic::message)
                .doesNotHaveDuplicates();
        for (Path page : pages(output)) {
            for (String link : links(Files.readString(page))) {
                assertThat(output.resolve("documents").resolve(link)).exists();
            }
        }
    }

    @Test
    void areTheSameForACheckAndSilentWithoutPdfs() throws IOException, PublishException {
        Path content = content("glyph-missing");
        BuildRequest request = Requests.ownDate(content, temp.resolve("out"), null, TODAY);
        BuildRequest check =
                new BuildRequest(content, temp.resolve("none"), null, null, null, TODAY, false, true, false, null);
        assertThat(told(build(check), content)).isEqualTo(told(build(request), content));
        BuildReport website = build(Requests.website(content, temp.resolve("web"), null, TODAY));
        assertThat(website.diagnostics()).extracting(Diagnostic::rule).doesNotContain("print-missing-glyph");
        assertThat(Files.readString(temp.resolve("web/formats.html"))).doesNotContain("Not made as a PDF");
    }

    private Path content(String name) throws IOException {
        return SiteText.parse(Files.readString(BAD.resolve(name + ".txt"))).writeTo(temp.resolve("content"));
    }

    private static BuildReport build(BuildRequest request) throws PublishException {
        return Build.run(request, BuildProgress.SILENT);
    }

    private static String told(BuildReport report, Path content) {
        return report.diagnostics().stream()
                .filter(each -> !each.rule().equals("no-emergency")) // as in the texts that are compared with
                .map(each -> DiagnosticText.text(each) + "\n")
                .collect(Collectors.joining())
                .replace(content.toString(), "content");
    }

    private static List<Path> pages(Path output) throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    private static List<String> links(String html) {
        return Stream.of(html.split("documents/", -1))
                .skip(1)
                .map(rest -> rest.substring(0, rest.indexOf('"')))
                .filter(link -> link.endsWith(".pdf"))
                .toList();
    }
}
