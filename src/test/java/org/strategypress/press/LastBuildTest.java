package org.strategypress.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.source.DiagnosticText;

/** A build of which nothing changed is not done again, and nobody can tell but by the time it takes. */
class LastBuildTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    @TempDir
    Path temp;

    private final List<String> phases = new ArrayList<>();
    private String tool = "1";
    private List<String> last = List.of();

    @BeforeEach
    void write() throws IOException {
        write("content/site.yaml", "name: Homes\n");
        write("content/pages/one.md", "---\ntitle: One\nreview-by: 2026-01-01\n---\nWords.\n");
        String drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 4\"></svg>";
        write("content/media/idle.svg", drawing);
    }

    private void write(String path, String text) throws IOException {
        Path file = temp.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private BuildRequest request(LocalDate clock, boolean publish) {
        return new BuildRequest(
                temp.resolve("content"),
                temp.resolve("out"),
                null,
                null,
                null,
                clock,
                false,
                false,
                publish,
                new BuildRequest.Cache(temp.resolve("cache"), tool));
    }

    private BuildReport build() throws Exception {
        return build(request(DAY, true));
    }

    private BuildReport build(BuildRequest request) throws Exception {
        phases.clear();
        BuildReport report = Build.run(request, new BuildProgress() {
            @Override
            public void phase(String name, int total) {
                phases.add(name);
            }

            @Override
            public void step() {
                // not asked
            }
        });
        last = told(report);
        return report;
    }

    private void assertDone() {
        assertThat(phases).as("%s", last).contains("reading");
    }

    private void assertTaken() {
        assertThat(phases).isEmpty();
    }

    private static List<String> told(BuildReport report) {
        return report.diagnostics().stream().map(DiagnosticText::text).toList();
    }

    private SortedMap<String, String> site() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(temp.resolve("out"))) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                files.put(each.toString(), Files.readString(each));
            }
        }
        return files;
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> all = Files.walk(temp.resolve("cache"))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void aSecondBuildTellsTheSameAndMakesNothing() throws Exception {
        BuildReport first = build();
        assertDone();
        assertThat(first.isRefused()).as("%s", last).isFalse();
        SortedMap<String, String> site = site();
        BuildReport second = build();
        assertTaken();
        assertThat(told(second)).isEqualTo(told(first)).hasSizeGreaterThan(1);
        assertThat(second.pages()).isEqualTo(first.pages());
        assertThat(second.written()).isZero();
        assertThat(site()).isEqualTo(site);
    }

    @Test
    void anythingThatABuildIsMadeOfMakesItAnother() throws Exception {
        build();
        write("content/pages/one.md", "---\ntitle: Two\n---\nWords.\n");
        assertThat(build().written()).isPositive();
        assertDone();
        write("themes/default/assets/extra.css", "p { color: red }");
        build();
        assertDone();
        build();
        assertTaken();
        build(request(DAY.plusDays(1), true));
        assertDone();
        tool = "2";
        build();
        assertDone();
    }

    @Test
    void whatWasDoneToTheSiteIsMended() throws Exception {
        build();
        SortedMap<String, String> site = site();
        Path page = temp.resolve("out/index.html");
        String text = Files.readString(page);
        Files.writeString(page, text.replace("Homes", "Tents"));
        assertThat(build().written()).isEqualTo(1);
        assertThat(site()).isEqualTo(site);
        build();
        assertTaken();
        Files.delete(temp.resolve("out/404.html"));
        assertThat(build().written()).isEqualTo(1);
        Files.setLastModifiedTime(page, FileTime.fromMillis(1000));
        assertThat(build().written()).isZero();
        assertDone();
        Files.writeString(temp.resolve("out/.strategypress-journal.json"), "");
        assertThat(site()).isNotEqualTo(site);
        Files.delete(temp.resolve("out/.strategypress-journal.json"));
        assertThat(site()).isEqualTo(site);
    }

    @Test
    void anotherSiteInTheSameFolderIsNotTakenForThisOne() throws Exception {
        build();
        SortedMap<String, String> site = site();
        write("content/pages/one.md", "---\ntitle: Two\n---\nWords.\n");
        build();
        write("content/pages/one.md", "---\ntitle: One\nreview-by: 2026-01-01\n---\nWords.\n");
        build();
        assertDone();
        assertThat(site()).isEqualTo(site);
    }

    @Test
    void whatIsKeptMayBeDamagedOrDeleted() throws Exception {
        build();
        List<Path> files = kept();
        assertThat(files).hasSize(1);
        byte[] bytes = Files.readAllBytes(files.get(0));
        bytes[bytes.length / 2] ^= 1;
        Files.write(files.get(0), bytes);
        build();
        assertDone();
        build();
        assertTaken();
        Files.delete(files.get(0));
        build();
        assertDone();
    }

    @Test
    void aCheckTakesWhatABuildFoundAndKeepsNothing() throws Exception {
        build(request(DAY, false));
        assertDone();
        assertThat(temp.resolve("cache")).doesNotExist();
        BuildReport built = build();
        BuildReport checked = build(request(DAY, false));
        assertTaken();
        assertThat(told(checked)).isEqualTo(told(built));
        Files.delete(temp.resolve("out/index.html"));
        build(request(DAY, false));
        assertTaken();
    }

    @Test
    void aRefusedBuildIsNotKept() throws Exception {
        write("content/pages/one.md", "---\ntitel: One\n---\nWords.\n");
        assertThat(build().isRefused()).isTrue();
        assertThat(build().isRefused()).isTrue();
        assertDone();
    }

    @Test
    void aFileThatAnEarlierBuildLeftIsToldOfOnce() throws Exception {
        write("content/pages/two.md", "---\ntitle: Two\n---\nWords.\n");
        build();
        Files.writeString(temp.resolve("out/pages/two.html"), "<p>changed</p>");
        Files.delete(temp.resolve("content/pages/two.md"));
        assertThat(told(build())).anyMatch(each -> each.contains("old-file-left"));
        assertThat(told(build())).noneMatch(each -> each.contains("old-file-left"));
        assertDone();
    }

    @Test
    void withoutACacheAllIsDone() throws Exception {
        BuildRequest plain = Requests.website(temp.resolve("content"), temp.resolve("out"), null, DAY);
        build(plain);
        build(plain);
        assertDone();
        assertThat(temp.resolve("cache")).doesNotExist();
    }
}
