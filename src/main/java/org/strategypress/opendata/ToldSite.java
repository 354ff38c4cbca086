package org.strategypress.opendata;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;
import org.strategypress.model.text.Prose;
import org.strategypress.page.PageTarget;
import org.strategypress.page.Pages;

/**
 * The website that the data are of: which entries it shows, and where.
 *
 * @param publication the publication
 * @param pages its pages
 * @param base what stands before a path below the site's root: the site's address, or the way there from the folder of the data
 */
record ToldSite(Publication publication, Pages pages, String base) {
    /** The way to the site's root from the folder of the data. */
    private static final String BESIDE = "../";

    /**
     * A website.
     *
     * @param baseUrl the address of the site with {@code /} at its end, or null when it is not known
     */
    static ToldSite of(Publication publication, Pages pages, @Nullable String baseUrl) {
        return new ToldSite(publication, pages, baseUrl == null ? BESIDE : baseUrl);
    }

    /** The entries that pages show and that are no drafts, in the order of the publication; not the site itself. */
    List<Entry> entries() {
        return publication.entries().stream()
                .filter(entry -> isTold(entry.id()))
                .filter(entry -> entry.kind() != ContentKind.SITE)
                .toList();
    }

    /** Their translations and Easy Read editions that have pages. */
    List<Entry> editions() {
        return publication.editions().stream().filter(this::isShown).toList();
    }

    /** Whether a translation or an Easy Read edition has a page, and is told. */
    boolean isShown(Entry edition) {
        return isTold(edition.id()) && !edition.meta().upkeep().draft() && page(edition) != null;
    }

    /** Whether the data tell of the entry with an id. */
    boolean isTold(String id) {
        return pages.target(id).isPresent()
                && publication
                        .find(id)
                        .filter(entry -> !entry.meta().upkeep().draft())
                        .isPresent();
    }

    /** Where an entry or an edition is to be read. */
    String address(Entry entry) {
        String edition = page(entry);
        if (edition != null) {
            return base + edition;
        }
        PageTarget target = pages.target(entry.id()).orElseThrow();
        return base + target.page().path() + (target.fragment().isEmpty() ? "" : "#" + target.fragment());
    }

    /** The same as an address of the web, or null where the site's own is not known. */
    @Nullable
    String webAddress(Entry entry) {
        return base.equals(BESIDE) ? null : address(entry);
    }

    /** The id that something of the publication has in lists of many councils: by its own id, and the site's address or name. */
    String stableId(String id) {
        return StableId.of((base.equals(BESIDE) ? publication.site().name() + "/" : base) + id);
    }

    /** The path of the page of an edition; null for what is none or has none. */
    private @Nullable String page(Entry entry) {
        boolean easy = entry.meta().edition().easyRead();
        if (!easy && entry.meta().edition().language().equals(publication.site().language())) {
            return null;
        }
        return (easy
                        ? pages.easyRead(entry.id())
                        : pages.translation(entry.id(), entry.meta().edition().language()))
                .map(page -> page.path())
                .orElse(null);
    }

    /** An address as editors write it, {@code entry:homes}, {@code media:form.pdf}, as one that others can follow; null where it leads nowhere. */
    @Nullable
    String resolved(String address) {
        if (address.startsWith("media:")) {
            return base + "media/" + address.substring(6).replace(" ", "%20");
        }
        if (!address.startsWith("entry:")) {
            return address;
        }
        String[] parts = address.substring(6).split("#", 2);
        if (!isTold(parts[0])) {
            return null;
        }
        String found = address(publication.find(parts[0]).orElseThrow());
        return parts.length == 1 ? found : found.replaceFirst("#.*", "") + "#" + parts[1];
    }

    /** The words of prose as plain text. */
    String text(Prose prose) {
        return ProseText.of(prose.html(), this::resolved);
    }

    /** The words of several, each on a line. */
    List<String> texts(List<Prose> all) {
        List<String> texts = new ArrayList<>();
        all.forEach(each -> texts.add(text(each)));
        return texts;
    }
}
