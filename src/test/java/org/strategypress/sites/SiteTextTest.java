package org.strategypress.sites;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTextTest {
    @Test
    void takesCommentAndFilesApart() {
        SiteText site =
                SiteText.parse("# Wrong: nothing\n-- site.yaml --\nname: A\n-- pages/a.md --\n---\ntitle: A\n---\n");
        assertThat(site.comment()).isEqualTo("# Wrong: nothing\n");
        assertThat(site.files()).containsOnlyKeys("site.yaml", "pages/a.md");
        assertThat(new String(site.files().get("pages/a.md"), UTF_8)).isEqualTo("---\ntitle: A\n---\n");
    }

    @Test
    void anEmptyFileHasNoBytes() {
        assertThat(SiteText.parse("-- a.yaml --\n-- b.yaml --\nb: 1\n").files().get("a.yaml"))
                .isEmpty();
    }

    @Test
    void escapedBytesAreTakenAsTheyAre() {
        SiteText site = SiteText.parse("-- a.yaml | bytes --\ntitle: caf\\xE9\n");
        assertThat(new String(site.files().get("a.yaml"), ISO_8859_1)).isEqualTo("title: café\n");
    }

    @Test
    void withoutTheMarkABackslashIsABackslash() {
        SiteText site = SiteText.parse("-- a.yaml --\ntitle: caf\\xE9\n");
        assertThat(new String(site.files().get("a.yaml"), UTF_8)).isEqualTo("title: caf\\xE9\n");
    }

    @Test
    void twoFilesOfOneNameAreRefused() {
        assertThatThrownBy(() -> SiteText.parse("-- a --\n-- a --\n")).hasMessage("two files named a");
    }

    @Test
    void writesEachFileIntoItsFolder(@TempDir Path folder) throws IOException {
        SiteText.parse("-- pages/a.md --\nA\n").writeTo(folder);
        assertThat(folder.resolve("pages/a.md")).hasContent("A\n");
    }

    @Test
    void eachBadSiteSaysWhatIsWrongAndWhatIsExpected() throws IOException {
        try (Stream<Path> found = Files.list(Path.of("src/test/resources/bad"))) {
            List<Path> sites =
                    found.filter(path -> path.toString().endsWith(".txt")).toList();
            assertThat(sites).hasSizeGreaterThan(100).allSatisfy(SiteTextTest::isWellFormed);
        }
    }

    private static void isWellFormed(Path path) throws IOException {
        SiteText site = SiteText.parse(Files.readString(path));
        assertThat(site.comment()).matches("# Wrong: .+\n# Expect: (refused|warning|built)\n\n?");
        assertThat(site.files()).isNotEmpty();
    }
}
