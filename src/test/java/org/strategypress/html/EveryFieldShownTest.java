package org.strategypress.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.strategypress.html.link.BookFacts;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Publication;
import org.strategypress.model.Site;
import org.strategypress.output.OutputFile;
import org.strategypress.page.Book;
import org.strategypress.page.BookPlan;
import org.strategypress.page.OnePage;
import org.strategypress.page.Page;
import org.strategypress.page.PagePlan;
import org.strategypress.page.Pages;

/** What an entry holds is on its page: the theme drops nothing. */
final class EveryFieldShownTest {
    /** What readers are not to see, or not as words. */
    private static final Set<String> NOT_FOR_READERS = Set.of(
            // a person's name is for the record alone
            "contacts.name",
            // hours in words stand for them
            "contacts.availability.open.times.from",
            "contacts.availability.open.times.until",
            // the figure as printed stands for it
            "indicators.figures.readings.value",
            "indicators.figures.byGroup.groups.value",
            // the name of a picture
            "areas.icon",
            // only print shows it
            "media.print",
            // of films and sounds alone: PlayersTest
            "media.words.captions.file",
            "media.words.captions.language",
            "media.words.transcript",
            "media.words.link",
            "media.words.poster",
            // help that cannot wait has no ready message: SayTest
            "offer.asking.say",
            // a figure says one of the three
            // Is the title of a theme, and says where the deed stands: SaidAndDoneTest.
            "consultations.response.did.answers",
            "consultations.said.figures.count",
            "consultations.said.figures.value",
            // its heading as printed stands for it
            "decisions.proposal.implications.kind",
            // the heading as printed stands for it
            "decisions.report.sections.part",
            // it finds the earlier promise, whose own words are shown
            "pledges.promises.before.pledge",
            "pledges.promises.before.number",
            // a person's name is on no page
            "decisions.clearance.approvals.name",
            // how the site is made
            "site.council.logo",
            "site.region.languages",
            "site.server.baseUrl",
            "site.design.theme",
            "site.design.brand.primary",
            "site.design.brand.accent",
            "site.safety.exitPage.address",
            "site.editions.languageEntries",
            "site.editions.flyer",
            "pages.says",
            "site.region.country",
            "site.use",
            // the page of versions and the notice of an earlier publication: ArchiveTest
            "site.imprint.archived.name",
            "site.imprint.archived.approved.by",
            "site.imprint.archived.approved.body",
            "site.imprint.archived.approved.on",
            "site.imprint.archived.on",
            "site.imprint.archived.why",
            "site.imprint.freeze.but",
            "site.imprint.freeze.from",
            "site.imprint.freeze.until",
            "site.imprint.freeze.what",
            "site.imprint.freeze.why",
            "site.vocabulary.style.knownWords",
            "site.vocabulary.style.plainWords.word",
            "site.vocabulary.style.plainWords.say",
            "site.safety.screen",
            "site.server.security.contact",
            "site.server.security.expires",
            "site.server.security.policy",
            "site.safety.help.contact",
            "site.safety.help.emergency",
            "site.safety.help.complaints",
            "site.safety.help.advocacy");

    @ParameterizedTest
    @EnumSource(ContentKind.class)
    void everyFieldOfAFullEntryIsInItsPart(ContentKind kind) throws Exception {
        FilledEntries.Filled filled = FilledEntries.full(kind);
        String html = FilledSite.part(FilledSite.publication(true), filled.entry());
        List<String> lost = new ArrayList<>();
        filled.values().forEach((path, value) -> {
            boolean shown = Arrays.stream(value.split("\\|"))
                    .anyMatch(each -> html.contains(each) || html.contains(capital(each)));
            boolean hidden = NOT_FOR_READERS.contains(path) || path.endsWith(".meta.upkeep.publishOn");
            if (!shown && !hidden) {
                lost.add(path);
            }
        });
        assertThat(lost).as(html).isEmpty();
    }

    /** A value at the head of a sentence. */
    private static String capital(String value) {
        return Character.toUpperCase(value.charAt(0)) + value.substring(1);
    }

    @ParameterizedTest
    @EnumSource(ContentKind.class)
    void anEntryWithNothingButItsTitleIsShownWithoutEmptyBoxes(ContentKind kind) throws Exception {
        String html = FilledSite.part(FilledSite.publication(false), FilledEntries.bare(kind));
        assertThat(html).contains("<h1");
        assertThat(html.replaceAll("\\s+", ""))
                .doesNotContain(
                        "<ul></ul>", "<ol></ol>", "<li></li>", "<p></p>", "<dd></dd>", "<dlclass=\"facts\"></dl>")
                .doesNotContain("<p><b></b>");
    }

    @Test
    void everyPageAndEveryBookOfAFullPublicationIsRendered() throws Exception {
        assertWhole(FilledSite.publication(true));
    }

    @Test
    void everyPageAndEveryBookOfABarePublicationIsRendered() throws Exception {
        assertWhole(FilledSite.publication(false));
    }

    @Test
    void aSiteWithNothingButANameIsRendered() throws Exception {
        assertWhole(Publication.of((Site) FilledEntries.bare(ContentKind.SITE), List.of()));
    }

    private static void assertWhole(Publication publication) throws Exception {
        Pages pages = PagePlan.of(publication);
        List<Book> books = BookPlan.of(publication, pages);
        SiteRenderer renderer = FilledSite.renderer(publication, pages, books);
        WebWriter writer = renderer.web(BookFacts.NONE, Map.of());
        for (Page page : pages.all()) {
            WebFiles files =
                    OnePage.is(page) ? writer.whole(page, renderer::part) : writer.page(page, renderer.part(page));
            for (OutputFile file : files.pages()) {
                String html = file.text();
                assertThat(html.split("<h1", -1)).as(file.path()).hasSize(2);
                assertThat(html).contains("data-page=\"" + page.id() + "\"");
                assertIdsAreUnique(file.path(), html);
            }
        }
        for (Book book : books) {
            String html = renderer.book(book, renderer::part).html();
            book.chapters()
                    .forEach(chapter -> assertThat(html)
                            .contains(
                                    "data-page=\"" + chapter.page().id() + "\"",
                                    "href=\"#" + chapter.page().id()));
            assertIdsAreUnique(book.path(), html);
        }
    }

    private static void assertIdsAreUnique(String of, String html) {
        List<String> ids = java.util.regex.Pattern.compile(" id=\"([^\"]*)\"")
                .matcher(html)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(ids).as(of).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(ContentKind.class)
    void everyEntryStandsOnAPage(ContentKind kind) {
        Pages pages = PagePlan.of(FilledSite.publication(true));
        assertThat(pages.target(FilledEntries.id(kind))).isPresent();
    }

    @Test
    void whatIsExceptedIsAFieldThatIsThere() {
        Set<String> paths = new java.util.HashSet<>();
        for (ContentKind kind : ContentKind.values()) {
            Map<String, String> values = FilledEntries.full(kind).values();
            paths.addAll(values.keySet());
        }
        assertThat(paths).containsAll(NOT_FOR_READERS);
    }
}
