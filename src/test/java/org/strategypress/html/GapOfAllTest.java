package org.strategypress.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.content.ContentReader;
import org.strategypress.model.Publication;
import org.strategypress.page.PagePlan;
import org.strategypress.page.Pages;

/** What a plan says of no priority is said once, and not on the page of each. */
final class GapOfAllTest {
    private static final String GAP = "The plan does not say who leads.";

    @TempDir
    Path folder;

    private long pagesThatSayIt(String firstLead) throws IOException {
        Files.writeString(folder.resolve("site.yaml"), "name: W\n");
        Files.writeString(folder.resolve("bodies.yaml"), "- {id: board, title: The board}\n");
        Files.writeString(
                folder.resolve("priorities.yaml"),
                "- {number: '1', title: One" + firstLead
                        + "}\n- {number: '2', title: Two}\n- {number: '3', title: Three}\n");
        Publication publication = Objects.requireNonNull(
                ContentReader.read(folder, "content", false).publication());
        Pages pages = PagePlan.of(publication);
        SiteRenderer renderer = new SiteRenderer(
                new SiteRenderer.Plan(publication, pages, List.of()),
                Theme.builtIn(),
                new Request(LocalDate.of(2026, 11, 1), null),
                path -> null);
        WebWriter web = renderer.web(PdfFacts.NONE, Map.of());
        return pages.all().stream()
                .filter(page -> page.id().startsWith("priorit"))
                .map(page -> Jsoup.parse(web.page(page, renderer.part(page))
                                .pages()
                                .get(0)
                                .text())
                        .text())
                .filter(text -> text.contains(GAP))
                .count();
    }

    @Test
    void aGapOfAllStandsOnTheListAlone() throws IOException {
        assertThat(pagesThatSayIt("")).isEqualTo(1);
    }

    @Test
    void aGapThatOthersHaveNotStandsWhereItIs() throws IOException {
        assertThat(pagesThatSayIt(", lead: board")).isEqualTo(2);
    }
}
