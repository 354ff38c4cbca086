package org.strategypress.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.content.ContentReader;
import org.strategypress.html.link.BookFacts;
import org.strategypress.html.theme.Theme;
import org.strategypress.html.theme.Weight;
import org.strategypress.model.Publication;
import org.strategypress.page.OnePage;
import org.strategypress.page.Page;
import org.strategypress.page.PagePlan;
import org.strategypress.page.Pages;

/** The publication, or a section of it, on one page. */
final class OnePageTest {
    @TempDir
    Path folder;

    private Pages pages;
    private SiteRenderer renderer;

    @BeforeEach
    void read() throws IOException {
        put("site.yaml", "name: Homes\n");
        put("contacts.yaml", "- {id: team, title: The team, phone: 01632 960100}\n");
        put(
                "priorities/safe.md",
                "---\ntitle: Safe\n---\n\n## Why\n\nAsk [the team](entry:team), see [home](entry:home-first) or [above](#why).\n");
        put("priorities/home-first.md", "---\ntitle: Home first\n---\n\n## Why\n\nWords.\n");
        put("visions.yaml", "- {title: Vision, statement: Good.}\n");
        publish();
    }

    private void publish() throws IOException {
        Publication publication = Objects.requireNonNull(
                ContentReader.read(folder, "content", false).publication());
        pages = PagePlan.of(publication);
        renderer = new SiteRenderer(
                new SiteRenderer.Plan(publication, pages, List.of(), List.of()),
                Theme.builtIn(),
                new Request(LocalDate.of(2026, 11, 1), "https://h.example/"),
                path -> null);
    }

    private void put(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** The sheets of a page that holds others. */
    private List<Document> sheets(String id) {
        return renderer
                .web(BookFacts.NONE, Map.of())
                .whole(pages.find(id).orElseThrow(), renderer::part)
                .pages()
                .stream()
                .map(file -> Jsoup.parse(file.text()))
                .toList();
    }

    private Document whole(String id) {
        return sheets(id).get(0);
    }

    @Test
    void aSectionOfSeveralPagesHasOne() {
        assertThat(pages.find("all-strategy").orElseThrow().path()).isEqualTo("strategy/all.html");
        assertThat(pages.find("all-contacts")).isEmpty();
    }

    @Test
    void itHoldsEveryPageOfTheSectionInReadingOrderWithIdsOfTheirOwn() {
        Document page = whole("all-strategy");
        assertThat(page.select("main section.chapter").eachAttr("id"))
                .containsExactly("strategy", "visions", "priorities", "home-first", "safe");
        assertThat(page.select("[id=safe--why], [id=home-first--why]")).hasSize(2);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void itHasOneFirstHeadingAndTheOthersAreBelowIt() {
        Document page = whole("all-strategy");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("#strategy > h2")).hasSize(1);
        assertThat(page.select("#safe > h4").text()).isEqualTo("Safe");
        assertThat(page.select("#safe h5").text()).contains("Why");
    }

    @Test
    void linksStayOnThePageWhereTheyCanAndLeadToFilesWhereNot() {
        List<String> links = whole("all-strategy").select("#safe a").eachAttr("href");
        assertThat(links).contains("#home-first", "#safe--why", "../contacts/index.html#team");
        assertThat(whole("all").select("#safe a").eachAttr("href")).contains("#contacts--team");
    }

    @Test
    void everythingIsEveryPageThatIsPrinted() {
        List<String> printed = pages.all().stream()
                .filter(page -> !page.webOnly())
                .map(Page::id)
                .toList();
        assertThat(whole("all").select("main section.chapter").eachAttr("id")).isEqualTo(printed);
    }

    @Test
    void whatIsTooHeavyIsCutIntoSheetsThatHoldEveryPageOnce() throws IOException {
        List<String> words = new ArrayList<>();
        new Random(1)
                .ints(9_000, 'a', 'z' + 1)
                .forEach(letter -> words.add(Character.toString(letter).repeat(4)));
        for (int part = 0; part < 5; part++) {
            put(
                    "priorities/heavy-" + part + ".md",
                    "---\ntitle: Heavy " + part + "\n---\n\n"
                            + String.join(" ", words.subList(part * 1_800, (part + 1) * 1_800)) + "\n");
        }
        publish();
        List<Document> sheets = sheets("all-strategy");
        assertThat(sheets).hasSizeBetween(2, 5);
        assertThat(sheets.stream().flatMap(sheet -> sheet.select("main section.chapter").eachAttr("id").stream()))
                .containsExactlyElementsOf(
                        OnePage.held(pages.find("all-strategy").orElseThrow(), pages).stream()
                                .map(Page::id)
                                .toList());
        assertThat(sheets)
                .allSatisfy(sheet -> assertThat(Weight.of(sheet.outerHtml().getBytes(StandardCharsets.UTF_8)))
                        .isLessThan(Sheet.FIRST_FLIGHT));
        Document second = sheets.get(1);
        assertThat(second.title()).startsWith("Our plan, on one page, part 2 of " + sheets.size());
        assertThat(second.select(".chapter")
                        .first()
                        .select("h1, h2, h3")
                        .first()
                        .tagName())
                .isEqualTo("h2");
        assertThat(second.select(".sheets a").eachAttr("href")).startsWith("all.html", "all-2.html");
        assertThat(second.select(".pager [rel=prev]").attr("href")).isEqualTo("all.html");
        assertThat(sheets.get(0).select(".pager [rel=next]").attr("href")).isEqualTo("all-2.html");
    }

    @Test
    void itSaysWhatItIsToThoseWhoFindIt() {
        assertThat(whole("all").select("meta[name=description]").attr("content"))
                .startsWith("All of it, one thing below the other.");
    }

    @Test
    void theFooterOfEachPageOfTheSectionLeadsToIt() {
        Page safe = pages.find("safe").orElseThrow();
        Element print = Jsoup.parse(renderer.web(BookFacts.NONE, Map.of())
                        .page(safe, renderer.part(safe))
                        .pages()
                        .get(0)
                        .text())
                .selectFirst("footer details:has(a[href$=all.html])");
        assertThat(Objects.requireNonNull(print).select("a").eachAttr("href")).containsExactly("../strategy/all.html");
    }
}
