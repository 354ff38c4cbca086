package org.strategypress.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.strategypress.model.CareStatus;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entitlement;
import org.strategypress.model.Entitlement.Living;
import org.strategypress.model.Entry;
import org.strategypress.model.EntryMeta;
import org.strategypress.model.Publication;
import org.strategypress.model.Site;
import org.strategypress.model.Situation;
import org.strategypress.model.money.AgeRange;
import org.strategypress.model.text.Ref;
import org.strategypress.source.SourceFile;
import org.strategypress.source.Span;

/** Which help is in which list, and which lists there are. */
final class FinderTest {
    private static final Span NOWHERE = new Span(new SourceFile("offer.yaml", ""), 0, 0);

    @Test
    void helpThatSaysNothingOfAgesOrStatusesIsInEveryList() {
        Pages pages = PagePlan.of(publication(
                offer("open", null, List.of(), List.of(), List.of()),
                offer("grown-up", "18-25", List.of(), List.of(), List.of())));
        assertThat(listed(pages, "find/age-18-20")).containsExactly("grown-up", "open");
        assertThat(listed(pages, "find/status-eligible")).containsExactly("grown-up", "open");
        assertThat(listed(pages, "find/situation-parent")).containsExactly("grown-up", "open");
        assertThat(listed(pages, "find/status-not-sure")).containsExactly("grown-up", "open");
    }

    @Test
    void anAgeListHoldsWhatOverlapsItsAges() {
        Pages pages = PagePlan.of(publication(
                offer("to-eighteen", "16-18", List.of(), List.of(), List.of()),
                offer("from-nineteen", "19+", List.of(), List.of(), List.of())));
        assertThat(listed(pages, "find/age-16-17")).containsExactly("to-eighteen");
        assertThat(listed(pages, "find/age-18-20")).containsExactly("to-eighteen", "from-nineteen");
        assertThat(listed(pages, "find/age-21-25")).containsExactly("from-nineteen");
        assertThat(listed(pages, "find/age-26")).containsExactly("from-nineteen");
    }

    @Test
    void agesThatMakeNoDifferenceHaveNoList() {
        Pages pages = PagePlan.of(publication(offer("a", "16-17", List.of(), List.of(), List.of())));
        assertThat(pages.find("find/age-16-17")).isPresent();
        assertThat(pages.find("find/age-21-25")).isEmpty();
        assertThat(pages.find("find/age-0-15")).isEmpty();
    }

    @Test
    void aStatusOrSituationListLeavesOutWhatIsForOthers() {
        Pages pages = PagePlan.of(publication(
                offer("eligible-only", null, List.of("eligible"), List.of(), List.of()),
                offer("parents", null, List.of(), List.of("parent"), List.of())));
        assertThat(listed(pages, "find/status-eligible")).containsExactly("eligible-only", "parents");
        assertThat(listed(pages, "find/status-qualifying")).containsExactly("parents");
        assertThat(listed(pages, "find/situation-parent")).containsExactly("parents", "eligible-only");
        assertThat(listed(pages, "find/situation-out-of-area")).containsExactly("eligible-only");
    }

    @Test
    void helpForThoseWhoLiveHereIsNotShownToThoseWhoLiveElsewhere() {
        Pages pages = PagePlan.of(publication(
                offer("here", null, List.of(), List.of(), List.of(Living.IN_AREA)),
                offer("away", null, List.of(), List.of(), List.of(Living.OUT_OF_AREA)),
                offer("both", null, List.of(), List.of(), List.of(Living.IN_AREA, Living.OUT_OF_AREA))));
        assertThat(listed(pages, "find/situation-out-of-area")).containsExactly("away", "both");
        assertThat(listed(pages, "find/situation-parent")).containsExactly("here", "both");
    }

    @Test
    void aPublicationWithoutHelpHasNoFinder() {
        assertThat(PagePlan.of(publication()).find(PagePlan.FIND)).isEmpty();
    }

    @Test
    void theFinderIsNotBoundIntoBooksNorPutBetweenPages() {
        Publication publication = publication(offer("a", "16-17", List.of(), List.of(), List.of()));
        Pages pages = PagePlan.of(publication);
        assertThat(BookPlan.of(publication, pages))
                .isNotEmpty()
                .allSatisfy(book -> assertThat(book.chapters())
                        .noneMatch(chapter -> chapter.page().id().startsWith(PagePlan.FIND)));
        assertThat(pages.next(pages.find(PagePlan.FIND).orElseThrow())).isNull();
    }

    private static List<String> listed(Pages pages, String id) {
        return pages.find(id).orElseThrow().entries().stream().map(Entry::id).toList();
    }

    private static Publication publication(Entitlement... offers) {
        Stream<Entry> statuses = Stream.of("eligible", "qualifying")
                .map(id -> new CareStatus(
                        meta(ContentKind.CARE_STATUS, id), null, null, null, null, null, null, null, null));
        Stream<Entry> situations = Stream.of("parent", "out-of-area")
                .map(id -> new Situation(meta(ContentKind.SITUATION, id), null, null, null, null, null));
        List<Entry> all = Stream.concat(Stream.concat(statuses, situations), Stream.of(offers))
                .toList();
        Site site = Site.of(meta(ContentKind.SITE, "site"));
        return Publication.of(site, all);
    }

    private static Entitlement offer(
            String id, String ages, List<String> statuses, List<String> situations, List<Living> living) {
        AgeRange range = ages == null ? null : AgeRange.parse(ages).orElseThrow();
        Entitlement.Who who = new Entitlement.Who(refs(statuses), range, refs(situations), living, null, List.of());
        return new Entitlement(
                meta(ContentKind.ENTITLEMENT, id),
                new Entitlement.Finding(List.of(), List.of(), null),
                new Entitlement.Law(Entitlement.Basis.STATUTORY, null, null),
                who,
                List.of(),
                new Entitlement.Asking(
                        List.of(), List.of(), null, null, null, new Entitlement.Answer(null, null, null), null),
                new Entitlement.Availability(null, null, List.of()),
                List.of(),
                List.of(),
                null);
    }

    private static List<Ref> refs(List<String> ids) {
        return ids.stream().map(id -> new Ref(id, NOWHERE)).toList();
    }

    private static EntryMeta meta(ContentKind kind, String id) {
        return EntryMeta.of(kind, id, id, NOWHERE);
    }
}
