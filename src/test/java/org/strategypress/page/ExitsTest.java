package org.strategypress.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;
import org.strategypress.model.EntryMeta;
import org.strategypress.model.FreePage;
import org.strategypress.model.Publication;
import org.strategypress.model.Site;
import org.strategypress.source.SourceFile;
import org.strategypress.source.Span;

/** Which pages can be left in a hurry. */
final class ExitsTest {
    private static final Span NOWHERE = new Span(new SourceFile("site.yaml", ""), 0, 0);

    @Test
    void noPageHasTheButtonWhereNobodyAskedForIt() {
        Publication publication = publication(false, page("calm", false));
        Pages pages = PagePlan.of(publication);
        Exits exits = new Exits(publication, pages);
        assertThat(pages.all()).noneMatch(exits::has);
        assertThat(pages.find(PagePlan.EXIT)).isEmpty();
    }

    @Test
    void everyPageHasItWhereTheSiteAsksForIt() {
        Publication publication = publication(true, page("calm", false));
        Pages pages = PagePlan.of(publication);
        assertThat(pages.all()).allMatch(new Exits(publication, pages)::has);
    }

    @Test
    void anEntryMayAskForItself() {
        Publication publication = publication(false, page("calm", false), page("unsafe", true));
        Pages pages = PagePlan.of(publication);
        Exits exits = new Exits(publication, pages);
        assertThat(pages.all().stream().filter(exits::has).map(Page::id))
                .as("its page, those that hold or list it, and the explanation")
                .contains("pages", "unsafe", PagePlan.EXIT)
                .doesNotContain("calm", PagePlan.HOME, PagePlan.CONTENTS);
    }

    private static Publication publication(boolean everywhere, Entry... entries) {
        Site plain = Site.of(EntryMeta.of(ContentKind.SITE, "site", "Site", NOWHERE));
        Site site = new Site(
                plain.meta(),
                plain.council(),
                plain.imprint(),
                plain.region(),
                plain.design(),
                plain.vocabulary(),
                new Site.Safety(Site.Help.NONE, new Site.ExitPage(everywhere, null), List.of()),
                plain.editions(),
                plain.use(),
                plain.server());
        return Publication.of(site, List.of(entries));
    }

    private static FreePage page(String id, boolean exit) {
        EntryMeta plain = EntryMeta.of(ContentKind.PAGE, id, id, NOWHERE);
        EntryMeta meta = new EntryMeta(
                id,
                ContentKind.PAGE,
                id,
                null,
                plain.texts(),
                plain.origin(),
                plain.upkeep(),
                new EntryMeta.Handling(null, null, exit, false, List.of(), null),
                plain.edition(),
                plain.trace());
        return new FreePage(meta, null, false, List.of());
    }
}
