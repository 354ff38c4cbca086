package org.strategypress.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;
import org.strategypress.model.text.Prose;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.DiagnosticText;

class ContentReaderTest {
    @TempDir
    Path folder;

    private static final String SITE = "-- site.yaml --\nname: Test\n";
    private static final String IN_ARABIC_TOO = SITE + "languages: [en, ar]\n";

    private static Publication publication(ContentResult result) {
        return Objects.requireNonNull(result.publication());
    }

    private static List<String> rules(ContentResult result) {
        return result.diagnostics().stream().map(Diagnostic::rule).toList();
    }

    @Test
    void aDraftIsLeftOutUnlessAskedFor() {
        String text = SITE + "-- aims.yaml --\n- title: One\n  draft: yes\n  nonsense: here\n- title: Two\n";
        ContentResult without = InlineSite.read(folder, text);
        assertThat(publication(without).aims()).extracting(Entry::id).containsExactly("two");
        assertThat(without.diagnostics()).isEmpty();
        assertThat(without.otherIds().drafts()).containsExactly("one");
        ContentResult with = InlineSite.read(folder, text, true);
        assertThat(rules(with)).containsExactly("unknown-field");
    }

    @Test
    void aTranslationHasTheFieldsOfItsEntryAndWordsOfItsOwn() {
        String text = IN_ARABIC_TOO + "-- priorities/homes.md --\n---\ntitle: Homes\nyears: \"2018\"\n---\nAt home.\n"
                + "-- priorities/homes.ar.md --\n---\ntitle: بيوت\n---\nفي البيت.\n"
                + "-- priorities/homes.easy.md --\n---\ntitle: A home\n---\nYou have a home.\n";
        Publication site = publication(InlineSite.read(folder, text));
        assertThat(site.editions()).extracting(Entry::id).containsExactly("homes", "homes");
        Entry arabic = edition(site, "ar", false);
        assertThat(arabic.title()).isEqualTo("بيوت");
        assertThat(arabic).hasFieldOrPropertyWithValue("years", "2018");
        assertThat(arabic.meta().edition().language()).isEqualTo("ar");
        assertThat(edition(site, "en", true).title()).isEqualTo("A home");
        assertThat(site.priorities()).hasSize(1);
    }

    private static Entry edition(Publication site, String language, boolean easy) {
        return site.editions().stream()
                .filter(each -> each.meta().edition().language().equals(language)
                        && each.meta().edition().easyRead() == easy)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTranslationOfNothingOrIntoAnUnknownLanguageIsRefused() {
        String text = IN_ARABIC_TOO + "-- aims/a.md --\n---\ntitle: A\n---\n-- aims/a.fr.md --\n---\ntitle: A\n---\n"
                + "-- aims/b.ar.md --\n---\ntitle: B\n---\n";
        assertThat(rules(InlineSite.read(folder, text))).containsExactly("unknown-language", "edition-of-nothing");
    }

    @Test
    void linksOnTheDiskAreNotFollowed() throws IOException {
        InlineSite.write(folder, SITE);
        Path outside = Files.createTempFile("outside", ".yaml");
        Files.writeString(outside, "- title: Stolen\n");
        Files.createSymbolicLink(folder.resolve("aims.yaml"), outside);
        ContentResult result = ContentReader.read(folder, "content", false);
        assertThat(rules(result)).containsExactly("symbolic-link");
        assertThat(publication(result).aims()).isEmpty();
        Files.delete(outside);
    }

    @Test
    void namesThatDifferInCapitalLettersOnlyAreRefused() throws IOException {
        InlineSite.write(folder, SITE + "-- media/Door.txt --\na\n-- media/door.txt --\nb\n");
        org.junit.jupiter.api.Assumptions.assumeTrue(
                Files.list(folder.resolve("media")).count() == 2);
        assertThat(rules(ContentReader.read(folder, "content", false))).containsExactly("same-name");
    }

    @Test
    void hiddenFilesAndReadmesAreLeftAlone() {
        String text = SITE + "-- README.md --\nwords\n-- .git/config --\nx\n-- aims/README.md --\nwords\n";
        assertThat(InlineSite.read(folder, text).diagnostics()).isEmpty();
    }

    @Test
    void whatOtherProgramsLeaveBehindIsLeftAlone() {
        String text = SITE
                + "-- ~$site.yaml --\nx\n-- site.yaml~ --\nx\n-- aims/Thumbs.db --\nx\n-- aims/desktop.ini --\nx\n";
        assertThat(InlineSite.read(folder, text).diagnostics()).isEmpty();
    }

    @Test
    void picturesMayBeNamedAsOtherProgramsNameThem() {
        String text = SITE + "-- media.yaml --\n- {file: media/door.svg, alt: A door}\n-- media/door.svg --\n"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><path d=\"M0 0h1v1z\"/></svg>\n"
                + "-- pages/a.md --\n---\ntitle: A\n---\n![a](door.svg) ![b](media/door.svg) ![c](../media/door.svg)\n";
        ContentResult result = InlineSite.read(folder, text);
        assertThat(result.diagnostics()).isEmpty();
        Entry page = Objects.requireNonNull(result.publication()).find("a").orElseThrow();
        assertThat(page.meta().trace().links())
                .extracting(Prose.Link::target)
                .containsOnly("media:door.svg")
                .hasSize(3);
    }

    @Test
    void placesCountFromTheFileAndNotFromTheTextBelowTheFrontMatter() {
        String text = SITE + "-- pages/a.md --\n---\ntitle: A\n---\n\nSee [this](javascript:x).\n";
        ContentResult result = InlineSite.read(folder, text);
        assertThat(DiagnosticText.text(result.diagnostics().get(0))).startsWith("content/pages/a.md:5:12: error: ");
    }

    @Test
    void placesInsideABlockOfYamlCountFromTheFile() {
        String text = SITE + "-- pages.yaml --\n- title: A\n  body: |\n    One.\n\n    See [this](javascript:x).\n";
        ContentResult result = InlineSite.read(folder, text);
        assertThat(DiagnosticText.text(result.diagnostics().get(0))).startsWith("content/pages.yaml:5:16: error: ");
    }

    @Test
    void manyFilesGiveTheSameResultEachTime() throws IOException {
        StringBuilder text = new StringBuilder(SITE);
        for (int i = 0; i < 200; i++) {
            text.append("-- pages/p")
                    .append(i)
                    .append(".md --\n---\ntitle: Page ")
                    .append(i)
                    .append("\nx: 1\n---\nWords.\n");
        }
        ContentResult first = InlineSite.read(folder, text.toString());
        ContentResult second = ContentReader.read(folder, "content", false);
        assertThat(first.diagnostics()).hasSize(200);
        assertThat(second.diagnostics().stream().map(DiagnosticText::text).toList())
                .isEqualTo(
                        first.diagnostics().stream().map(DiagnosticText::text).toList());
    }

    @Test
    void ofAFolderAboveTheContentThatOneIsNamedAlone() throws IOException {
        Path content = Files.createDirectories(folder.resolve("publication/content"));
        Files.writeString(content.resolve("site.yaml"), "name: Test\n");
        Files.writeString(folder.resolve("Notes.docx"), "Notes");
        assertThat(ContentReader.read(folder, "all", false).diagnostics())
                .extracting(Diagnostic::message, Diagnostic::hint)
                .containsExactly(
                        tuple(
                                "there is no site.yaml",
                                "the content folder is probably all/publication/content, which holds one: name it with --content all/publication/content"));
        Files.writeString(
                folder.resolve("offer.yaml"), "- title: Help\n  basis: discretionary\n  areas: accommodation\n");
        assertThat(ContentReader.read(folder, "all", false).diagnostics())
                .extracting(Diagnostic::hint)
                .contains("add it, with a line name: and the site's name");
    }

    @Test
    void aMissingFolderIsSaid() throws IOException {
        assertThat(rules(ContentReader.read(folder.resolve("nowhere"), "nowhere", false)))
                .containsExactly("missing-folder");
    }

    @Test
    void theSiteIsReadFromItsOwnFileAndNotFromItsTranslation() {
        ContentResult result = InlineSite.read(folder, IN_ARABIC_TOO + "-- site.ar.yaml --\nname: اسم\n");
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.publication().site().name()).isEqualTo("Test");
        assertThat(result.publication().editions()).hasSize(1);
    }
}
