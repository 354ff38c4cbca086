package org.strategypress.feed;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.strategypress.model.Contact;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;
import org.strategypress.model.Trace;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;
import org.strategypress.page.Finder;
import org.strategypress.page.FormerPages;
import org.strategypress.page.Page;
import org.strategypress.page.PagePlan;
import org.strategypress.page.Pages;

/**
 * The pages that tell what a reader is afraid of or asks for: to search, to choose what fits, to leave in a hurry, and each
 * whose entry sends its reader to an urgent contact. Who reads them is nobody's business, so no server writes it down.
 */
final class PrivatePages {
    private static final Set<String> ALWAYS = Set.of(PagePlan.SEARCH, PagePlan.FIND, PagePlan.EXIT);

    private PrivatePages() {}

    /** Their paths, like {@code find/age-16-17.html}, sorted; the lists of the finder stand in one folder. */
    static List<String> of(Publication publication, Pages pages) {
        Set<String> urgent = publication.contacts().stream()
                .filter(each -> each.availability().urgent() || each.group() == Contact.Group.EMERGENCY)
                .map(Entry::id)
                .collect(Collectors.toSet());
        Set<String> entries = publication.entries().stream()
                .filter(entry -> named(entry.meta().trace()).anyMatch(urgent::contains))
                .map(Entry::id)
                .collect(Collectors.toSet());
        return pages.all().stream()
                .filter(page -> ALWAYS.contains(page.key())
                        || Finder.isList(page)
                        || isOf(page, entries)
                        || isFormer(page, urgent))
                .map(Page::path)
                .sorted()
                .toList();
    }

    /** Whether a page only says what became of such an entry. */
    private static boolean isFormer(Page page, Set<String> urgent) {
        return FormerPages.is(page)
                && page.entries().stream()
                        .flatMap(entry -> named(entry.meta().trace()))
                        .anyMatch(urgent::contains);
    }

    private static boolean isOf(Page page, Set<String> entries) {
        Entry entry = page.entry();
        return entry != null && entry.kind() != ContentKind.SITE && entries.contains(entry.id());
    }

    /** The entries that one sends its reader to, in its fields or its words. */
    private static Stream<String> named(Trace trace) {
        return Stream.concat(
                trace.references().stream().map(Trace.Reference::ref).map(Ref::id),
                trace.links().stream().map(Prose.Link::entryId).flatMap(Stream::ofNullable));
    }
}
