package org.strategypress.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.content.ContentReader;
import org.strategypress.model.EditionKind;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;

final class EditionPlanTest {
    @TempDir
    Path folder;

    private Publication publication;
    private Pages pages;

    @BeforeEach
    void read() throws Exception {
        write("site.yaml", "name: Test\nlanguages: [en, uk, ar]\n");
        write("strategy.yaml", "title: Plan\n");
        write("strategy.ar.yaml", "title: خطة\n");
        write("explainers/guide.yaml", "title: Guide\n");
        write("explainers/guide.ar.yaml", "title: دليل\n");
        write("explainers/guide.easy.yaml", "title: Easy guide\n");
        write("glossary/word.yaml", "title: Word\nmeaning: It.\n");
        write("glossary/word.ar.yaml", "title: كلمة\n");
        publication = Objects.requireNonNull(
                ContentReader.read(folder, "content", false).publication());
        pages = PagePlan.of(publication);
    }

    private void write(String name, String text) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void editionsLieBesideThePageTheyRender() {
        assertThat(pages.all())
                .filteredOn(page -> page.entry() != null && (page.language() != null || page.isEasyRead()))
                .extracting(page -> page.id() + " " + page.path() + " " + page.part() + " " + page.language())
                .containsExactlyInAnyOrder(
                        "strategy.ar strategy/index.ar.html strategy ar",
                        "guide.ar explainers/guide.ar.html explainers ar",
                        "word.ar glossary/word.ar.html glossary ar",
                        "guide.easy explainers/guide.easy.html easy null");
    }

    @Test
    void onlyLanguagesThatHaveEditionsHaveAPage() {
        assertThat(pages.languages()).extracting(Page::path).containsExactly("languages/ar.html");
        assertThat(pages.languages().get(0).entries()).hasSize(3);
    }

    @Test
    void entriesAreFoundInALanguageAndElseInTheMainOne() {
        assertThat(pages.target("guide", "ar").orElseThrow().page().id()).isEqualTo("guide.ar");
        assertThat(pages.target("guide", "uk").orElseThrow().page().id()).isEqualTo("guide");
        assertThat(pages.target("guide", null).orElseThrow().page().id()).isEqualTo("guide");
    }

    @Test
    void editionsAreNoChaptersOfOtherBooksAndNoNeighbours() {
        List<Page> editions = pages.all().stream()
                .filter(page -> page.language() != null || page.isEasyRead())
                .toList();
        assertThat(editions).isNotEmpty().allMatch(Page::webOnly);
        assertThat(BookPlan.of(publication, pages))
                .filteredOn(book -> book.edition().kind() != EditionKind.EASY_READ)
                .allSatisfy(book -> assertThat(book.chapters())
                        .extracting(Book.Chapter::page)
                        .doesNotContainAnyElementsOf(editions));
        assertThat(editions).allMatch(page -> pages.next(page) == null && pages.previous(page) == null);
    }

    @Test
    void easyReadBeginsWithThePagesThatSayWhatThisIs() throws Exception {
        write("pages/about.yaml", "title: About\nsection: people\n");
        write("pages/about.easy.yaml", "title: What this is\n");
        Pages planned = PagePlan.of(Objects.requireNonNull(
                ContentReader.read(folder, "content", false).publication()));
        assertThat(planned.find(PagePlan.EASY_READ).orElseThrow().entries())
                .extracting(Entry::id)
                .containsExactly("about", "guide");
    }

    /** Who reads another language may have come for nothing else. */
    @Test
    void whatCannotWaitStandsFirstOnThePageOfALanguage() throws Exception {
        write("contacts.yaml", """
                - {id: police, title: Police, kind: emergency, phone: "999"}
                - {id: night, title: Night team, kind: other, urgent: yes, phone: 01632 960001}
                """);
        write(
                "offer/bed.md",
                "---\ntitle: A bed\nareas: [accommodation]\nbasis: statutory\ncontact: night\n---\nNow.\n");
        write("offer/bed.ar.md", "---\ntitle: سرير\n---\nالآن.\n");
        write("explainers/unsafe.yaml", "title: If you are not safe\nabout: [police]\n");
        write("explainers/unsafe.ar.yaml", "title: خطر\n");
        Pages planned = PagePlan.of(Objects.requireNonNull(
                ContentReader.read(folder, "content", false).publication()));
        assertThat(planned.languages().get(0).entries())
                .extracting(Entry::id)
                .startsWith("unsafe", "bed")
                .hasSize(5);
    }
}
