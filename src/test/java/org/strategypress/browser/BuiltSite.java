package org.strategypress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.strategypress.compare.Comparing;
import org.strategypress.output.PublishException;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.BuildReport;
import org.strategypress.press.BuildRequest;
import org.strategypress.press.Requests;

/** The publications whose websites are tried, each built once for all tests. */
enum BuiltSite {
    SAMPLE("sample", "content"),
    SOUTHWARK("southwark", "src/test/resources/sites/southwark-2015/content"),
    TELFORD_WREKIN("telford-wrekin", "src/test/resources/sites/telford-wrekin-2018/content"),
    WEST_SUSSEX("west-sussex", "src/test/resources/sites/west-sussex-2020/content"),
    /** Twelve councils side by side, whose content the program writes itself. */
    COMPARED("compared", "src/test/resources/compare/golden");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final String key;
    private final Path content;
    private Optional<Path> built = Optional.empty();

    BuiltSite(String key, String content) {
        this.key = key;
        this.content = Path.of(content);
    }

    /** The folder of its finished website. */
    synchronized Path folder() {
        if (built.isEmpty()) {
            built = Optional.of(build());
        }
        return built.orElseThrow();
    }

    /** Its pages as paths inside the folder, sorted. */
    List<String> pages() {
        return files(".html");
    }

    /** Its files with that ending as paths inside the folder, sorted. */
    List<String> files(String ending) {
        try (Stream<Path> walk = Files.walk(folder())) {
            return walk.filter(path -> path.toString().endsWith(ending))
                    .map(path -> folder().relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One page for every template and language: the biggest of its folder in each language and in Easy Read, and the lists. */
    List<String> kinds() {
        BinaryOperator<String> bigger =
                BinaryOperator.maxBy(Comparator.comparingInt(page -> text(page).length()));
        return List.copyOf(pages().stream()
                .collect(Collectors.toMap(BuiltSite::kind, page -> page, bigger, TreeMap::new))
                .values());
    }

    /** The text of a file. */
    String text(String path) {
        try {
            return Files.readString(folder().resolve(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path build() {
        Path output = Path.of("target", "browser-sites" + System.getProperty("tests.fork", ""), key);
        BuildRequest request = Requests.website(source(output), output, null, TODAY);
        try {
            BuildReport report = Build.run(request, BuildProgress.SILENT);
            assertThat(report.isRefused())
                    .as("%s: %s", content, report.diagnostics())
                    .isFalse();
        } catch (PublishException refused) {
            throw new IllegalStateException(refused);
        }
        return output.toAbsolutePath();
    }

    private Path source(Path output) {
        try {
            return this == COMPARED
                    ? Comparing.read(content, key).write(output.resolveSibling("compared-content"))
                    : content;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String kind(String page) {
        if (page.matches("(.*/)?all(-\\d+)?[.]html")) {
            return page.replaceFirst("-\\d+[.]html$", ".html");
        }
        if (page.startsWith("archive/2")) { // the frame alone is another than that of the present pages
            return page.endsWith("2023/index.html") ? page : "archive/*";
        }
        if (page.startsWith("find/")) {
            return page.equals("find/status-not-sure.html") ? page : page.replaceFirst("-.*", "");
        }
        boolean alone = !page.contains("/") || page.matches(".*/(index|promises)[.]html|languages/.*");
        return alone ? page : page.replaceFirst("[^/.]+(?=([.][a-z]+)?[.]html$)", "*");
    }
}
