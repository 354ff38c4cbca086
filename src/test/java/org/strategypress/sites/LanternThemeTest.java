package org.strategypress.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.BuildReport;
import org.strategypress.press.Requests;
import org.strategypress.source.Diagnostic;

/** A theme that changes tokens, the header and one part: everything else is the default theme's. */
final class LanternThemeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    @TempDir
    static Path temp;

    private static Path lantern;
    private static Path plain;

    @BeforeAll
    static void build() throws Exception {
        lantern = build("lantern");
        plain = build("default");
    }

    private static Path build(String theme) throws Exception {
        Path output = temp.resolve(theme);
        BuildReport report =
                Build.run(Requests.website(Path.of("content"), output, theme, TODAY), BuildProgress.SILENT);
        assertThat(report.diagnostics()).noneMatch(Diagnostic::isError);
        return output;
    }

    private static Document page(Path site, String path) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve(path)));
    }

    private static String css(Path site) throws IOException {
        try (Stream<Path> files = Files.list(site.resolve("assets"))) {
            Path css = files.filter(file -> file.getFileName().toString().matches("site-.*\\.css"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(css);
        }
    }

    @Test
    void everyPageHasTheThemesHeaderAndWhatReadersNeedInIt() throws IOException {
        for (String path : new String[] {"index.html", "404.html", "offer/index.html", "offer/all.html"}) {
            Document page = page(lantern, path);
            assertThat(page.select("header > .lantern")).as(path).hasSize(1);
            assertThat(page.select("header a[href=#main], header nav a, header .exit, header .tools a"))
                    .isNotEmpty();
            assertThat(page(plain, path).select("header > .lantern")).as(path).isEmpty();
        }
    }

    @Test
    void itsRulesStandBehindTheDefaultThemes() throws IOException {
        String rules = css(lantern).replace(" ", "");
        assertThat(rules.indexOf("--round:1rem")).isPositive();
        assertThat(rules.indexOf("--round:.3rem")).isGreaterThan(rules.indexOf("--round:1rem"));
        assertThat(css(plain)).doesNotContain(".lantern");
    }

    @Test
    void itsPartShowsTheValuesWithTheSameWords() throws IOException {
        Document own = page(lantern, "values/index.html");
        assertThat(own.select("main .lit")).hasSizeGreaterThan(5);
        assertThat(own.select("main").text())
                .isEqualTo(page(plain, "values/index.html").select("main").text());
    }

    @Test
    void whatItDoesNotHaveIsTheDefaultThemes() throws IOException {
        for (String path : new String[] {"index.html", "priorities/index.html", "accessibility.html"}) {
            assertThat(page(lantern, path).select("main").html())
                    .as(path)
                    .isEqualTo(page(plain, path).select("main").html());
        }
    }
}
