package org.strategypress.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.page.PagePlan;

/** A to Z goes by the word that counts. */
final class AtoZTest {
    @TempDir
    Path folder;

    @Test
    void articlesCountForNothingAndTheEditorHasTheLastWord() throws IOException {
        Files.writeString(folder.resolve("site.yaml"), "name: W\n");
        Files.createDirectories(folder.resolve("pages"));
        page("laptop", "A laptop");
        page("zebra", "The zebra");
        page("éclair", "An éclair");
        page("rent", "Help with rent\nsort-as: Rent, help with");
        page("rest", "Rest");
        Document page = aToZ();
        assertThat(under(page, "L")).contains("A laptop");
        assertThat(under(page, "Z")).contains("The zebra");
        assertThat(under(page, "E")).contains("An éclair");
        assertThat(under(page, "R")).containsSubsequence("Help with rent", "Rest");
        assertThat(page.select("h2[id^=letter]").eachText())
                .doesNotHaveDuplicates()
                .isSorted();
    }

    private static List<String> under(Document page, String letter) {
        return page.select("h2").stream()
                .filter(head -> head.text().equals(letter))
                .flatMap(head -> Objects.requireNonNull(head.nextElementSibling()).select("a").eachText().stream())
                .toList();
    }

    private void page(String id, String title) throws IOException {
        Files.writeString(
                folder.resolve("pages/" + id.replace("é", "e") + ".md"), "---\ntitle: " + title + "\n---\nWords.\n");
    }

    private Document aToZ() throws IOException {
        return RenderedSite.of(folder).page(PagePlan.A_TO_Z);
    }
}
