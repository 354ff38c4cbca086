package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.BuildReport;
import org.strategypress.press.Requests;
import org.strategypress.source.Diagnostic;

/** The frame of a council's own that the editors' page shows is built as it stands there. */
class OwnFrameTest {
    private static final Pattern FILE = Pattern.compile(
            "^`((?:frames|offer)/[a-z/-]+[.](?:yaml|md))`\n\n```[a-z]+\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);

    @TempDir
    Path folder;

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve("content").resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("out").resolve(path)));
    }

    @Test
    void theExampleOfTheEditorsPageIsAnOfferInItsOwnWords() throws Exception {
        Matcher example = FILE.matcher(Files.readString(Path.of("content/README.md")));
        int files = 0;
        while (example.find()) {
            file(example.group(1), example.group(2));
            files++;
        }
        assertThat(files).isEqualTo(5);
        file("site.yaml", "name: Who cares\nframes: [young-carers]\n");

        BuildReport report = Build.run(
                Requests.website(folder.resolve("content"), folder.resolve("out"), null, LocalDate.of(2026, 11, 1)),
                BuildProgress.SILENT);

        assertThat(report.isRefused()).isFalse();
        assertThat(report.diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactlyInAnyOrder(
                        "missing-checked", "missing-contact", "missing-how", "missing-review-by", "no-emergency");
        assertThat(page("find.html").select("legend").eachText()).contains("Whom do you care for?");
        assertThat(page("find.html").select("form").text()).contains("Do you help your mum or dad?");
        assertThat(page("statuses/index.html").selectFirst("h1").text()).isEqualTo("Whom you care for");
        assertThat(page("areas/a-break.html").select("main h3").eachText()).contains("A day out");
        try (Stream<Path> all = Files.walk(folder.resolve("out"))) {
            for (Path html :
                    all.filter(each -> each.toString().endsWith(".html")).toList()) {
                assertThat(Files.readString(html).toLowerCase(Locale.ROOT))
                        .as(html.toString())
                        .doesNotContain("care leaver", "in care<", "with care", "kinship");
            }
        }
    }
}
