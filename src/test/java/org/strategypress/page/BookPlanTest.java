package org.strategypress.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.content.ContentReader;
import org.strategypress.model.Publication;

final class BookPlanTest {
    @TempDir
    Path folder;

    private List<Book> books(String editions) throws Exception {
        write("site.yaml", "name: Test\nlanguages: [en, uk, ar]\nuse: [accommodation, employment]\n" + editions);
        write("strategy.yaml", "title: Plan\n");
        write("explainers/guide.yaml", "title: Guide\n");
        write("explainers/guide.ar.yaml", "title: دليل\n");
        write("explainers/guide.easy.yaml", "title: Easy guide\n");
        write("explainers/other.yaml", "title: Other\n");
        write("explainers/other.ar.yaml", "title: آخر\n");
        write("explainers/other.uk.yaml", "title: Інше\n");
        write("offer/bed.yaml", "title: A bed\nareas: [accommodation]\nbasis: statutory\n");
        write("pledges/ours.yaml", "title: Ours\npromises:\n  - title: We listen.\n");
        write("pledges/old.yaml", "title: Old\nreplaced-by: ours\npromises:\n  - title: We tried.\n");
        write("decisions/adopt.yaml", "title: Adopt\n");
        Publication publication = Objects.requireNonNull(
                ContentReader.read(folder, "content", false).publication());
        return BookPlan.of(publication, PagePlan.of(publication));
    }

    private void write(String name, String text) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Book find(List<Book> books, String id) {
        return books.stream()
                .filter(book -> book.edition().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> pages(Book book) {
        return book.chapters().stream().map(chapter -> chapter.page().id()).toList();
    }

    @Test
    void whereTheEditorsSayNothingAllIsMadeButWhatIsLong() throws Exception {
        assertThat(books(""))
                .extracting(book -> book.edition().id())
                .containsExactly("whole", "strategy", "pledges", "offer", "area-accommodation", "easy-read");
    }

    @Test
    void eachEditionIsMadeOrNotAsTheEditorsSay() throws Exception {
        assertThat(books("""
                editions:
                  strategy: no
                  pledges: no
                  areas: no
                  easy-read: no
                  large-print: yes
                  record: yes
                  card: yes
                  poster: yes
                  flyer: [bed, bed]
                  language-entries: 2
                """))
                .extracting(Book::path)
                .containsExactly(
                        "documents/whole.pdf",
                        "documents/whole-large-print.pdf",
                        "documents/offer.pdf",
                        "documents/offer-large-print.pdf",
                        "documents/language-ar.pdf",
                        "documents/record.pdf",
                        "documents/card.pdf",
                        "documents/poster-accommodation.pdf",
                        "documents/flyer-bed.pdf");
    }

    @Test
    void largePrintHasTheSamePages() throws Exception {
        List<Book> books = books("editions: {large-print: yes}");
        assertThat(pages(find(books, "whole-large-print"))).isEqualTo(pages(find(books, "whole")));
        assertThat(pages(find(books, "offer-large-print"))).isEqualTo(pages(find(books, "offer")));
    }

    @Test
    void theSheetForAWallHasThePromisesThatStand() throws Exception {
        Book sheet = find(books(""), "pledges");
        assertThat(pages(sheet)).containsExactly("promises");
        assertThat(sheet.chapters().get(0).page().entries())
                .extracting(entry -> entry.id())
                .containsExactly("ours");
        assertThat(sheet.edition().look().mostPages()).isEqualTo(2);
    }

    @Test
    void aLeafletHasItsAreaAndTheHelpInIt() throws Exception {
        assertThat(pages(find(books(""), "area-accommodation"))).containsExactly("accommodation", "bed");
    }

    @Test
    void whatToDoWhenTheAnswerIsNoIsSaidOnceWhereTheBookHoldsThePartOfLife() throws Exception {
        List<Book> books = books("editions: {flyer: [bed]}");
        Page bed = find(books, "area-accommodation").chapters().get(1).page();
        assertThat(find(books, "area-accommodation").saysElsewhere(bed)).isTrue();
        assertThat(find(books, "whole").saysElsewhere(bed)).isTrue();
        assertThat(find(books, "flyer-bed").saysElsewhere(bed)).isFalse();
        assertThat(find(books, "whole")
                        .saysElsewhere(find(books, "area-accommodation")
                                .chapters()
                                .get(0)
                                .page()))
                .isFalse();
    }

    @Test
    void theRecordCopyBeginsWithTheDecisionsAndThenHasWhatTheyAreAbout() throws Exception {
        assertThat(pages(find(books("editions: {record: yes}"), "record")))
                .startsWith("decisions", "adopt", "strategy")
                .endsWith("formats");
    }

    @Test
    void pagesLeadToTheSmallestBookThatHoldsThemFirst() throws Exception {
        List<Book> books = books("editions: {large-print: yes}");
        Documents documents = new Documents(books);
        Page bed = find(books, "offer").chapters().stream()
                .map(Book.Chapter::page)
                .filter(page -> page.id().equals("bed"))
                .findFirst()
                .orElseThrow();
        assertThat(documents.of(bed))
                .extracting(book -> book.edition().id())
                .containsExactly("area-accommodation", "offer", "whole");
    }
}
