package org.strategypress.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.output.PublishException;
import org.strategypress.output.PublishedAddresses;
import org.strategypress.source.Diagnostic;

/** Which addresses of what is published would die is told before they do. */
class PublishedAddressTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    @TempDir
    Path temp;

    @BeforeEach
    void publish() throws Exception {
        write("site.yaml", "name: Growing up here\nlanguages: [en, ar]\n");
        write("pages/visit.md", "---\ntitle: Visit us\n---\nCome in.\n");
        write("pages/visit.ar.md", "---\ntitle: زورونا\n---\nتعالوا.\n");
        Build.run(request(), BuildProgress.SILENT);
    }

    private void write(String path, String text) throws IOException {
        Path file = temp.resolve("content/" + path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private BuildRequest request() {
        return Requests.website(temp.resolve("content"), temp.resolve("out"), null, DAY);
    }

    private List<Diagnostic> dying() throws Exception {
        List<String> published = PublishedAddresses.of(temp.resolve("out"));
        BuildRequest next = Requests.website(temp.resolve("content"), temp.resolve("next"), null, DAY)
                .against(published);
        return Build.run(next, BuildProgress.SILENT).diagnostics().stream()
                .filter(each -> each.rule().equals("address-dies"))
                .toList();
    }

    private void rename(String head) throws IOException {
        Files.delete(temp.resolve("content/pages/visit.md"));
        Files.move(temp.resolve("content/pages/visit.ar.md"), temp.resolve("content/pages/come.ar.md"));
        write("pages/come.md", "---\n" + head + "title: Visit us\n---\nCome in.\n");
    }

    @Test
    void whatIsThereStillDoesNotDie() throws Exception {
        assertThat(dying()).isEmpty();
        write("pages/visit.md", "---\ntitle: Other words\n---\nOther words.\n");
        assertThat(dying()).isEmpty();
    }

    @Test
    void aPageThatGoesIsToldWithItsCure() throws Exception {
        rename("");
        assertThat(dying()).extracting(Diagnostic::path).containsExactly("pages/visit.ar.html", "pages/visit.html");
        assertThat(dying()).allSatisfy(each -> assertThat(each.hint()).contains("a line was: visit;"));
    }

    @Test
    void noAddressDiesUnlessTheEditorSaysSo() throws Exception {
        rename("");
        assertThat(dying()).isNotEmpty().allMatch(Diagnostic::isError);
        assertThat(temp.resolve("next")).as("nothing is published").doesNotExist();
        write("site.yaml", "name: Growing up here\nlanguages: [en, ar]\nchecks: {address-dies: warning}\n");
        assertThat(dying()).isNotEmpty().noneMatch(Diagnostic::isError);
        assertThat(temp.resolve("next/pages/come.html")).exists();
        write("site.yaml", "name: Growing up here\nlanguages: [en, ar]\nchecks: {address-dies: off}\n");
        assertThat(dying()).isEmpty();
    }

    @Test
    void anEntryThatWasTakenBackKeepsItsAddress() throws Exception {
        write(
                "pages/visit.md",
                "---\ntitle: Visit us\nwithdrawn: {on: 2026-11-20, why: The house is closed.}\n---\nCome in.\n");
        assertThat(dying()).extracting(Diagnostic::path).doesNotContain("pages/visit.html");
    }

    @Test
    void withItsOldIdItStays() throws Exception {
        rename("was: visit\n");
        assertThat(dying()).isEmpty();
    }

    @Test
    void documentsAreNotMissedWhereNoneAreAskedFor() throws Exception {
        BuildRequest next = request().against(List.of("documents/whole.pdf", "assets/site-1.css", "index.html"));
        assertThat(Build.run(next, BuildProgress.SILENT).diagnostics())
                .filteredOn(each -> each.rule().equals("address-dies"))
                .extracting(Diagnostic::path)
                .containsExactly("assets/site-1.css");
    }

    @Test
    void aManifestAloneIsEnoughAndWhatIsNoSiteIsRefused() throws Exception {
        Path manifest = temp.resolve("out/.strategypress-manifest.json");
        assertThat(PublishedAddresses.of(manifest))
                .isEqualTo(PublishedAddresses.of(temp.resolve("out")))
                .contains("index.html", "pages/visit.html")
                .noneMatch(path -> path.startsWith("assets/") || path.startsWith("hosting/"));
        assertThatThrownBy(() -> PublishedAddresses.of(temp.resolve("content"))).isInstanceOf(PublishException.class);
        assertThatThrownBy(() -> PublishedAddresses.of(temp.resolve("content/site.yaml")))
                .isInstanceOf(PublishException.class);
    }
}
