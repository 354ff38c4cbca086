package org.strategypress.page;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;

/**
 * Pages at the addresses that entries had before: each says that its entry has moved, and leads there, or that it was taken back.
 * No list, no search and no book has them.
 */
public final class FormerPages {
    private static final String PART = "moved";
    private static final String WITHDRAWN = "withdrawn";

    /** Stands between an id that was and the page that has its place: ids of a second frame hold one slash. */
    private static final String OF = "//";

    private FormerPages() {}

    /** Whether a page only says what became of its entry. */
    public static boolean is(Page page) {
        return isMoved(page) || page.part().equals(WITHDRAWN);
    }

    /** Whether a page only says where its entry is now. */
    public static boolean isMoved(Page page) {
        return page.part().equals(PART);
    }

    /** The paths of all of them. */
    public static Set<String> paths(Pages pages) {
        return pages.all().stream().filter(FormerPages::is).map(Page::path).collect(Collectors.toSet());
    }

    /** The page to which one of them leads. */
    public static Page now(Page former, Pages pages) {
        String id = former.id().substring(former.id().lastIndexOf(OF) + OF.length());
        return pages.find(id).orElseThrow();
    }

    /** Where addresses lead now that pages had before: paths below the output folder. */
    public static SortedMap<String, String> moved(Pages pages) {
        SortedMap<String, String> moved = new TreeMap<>();
        pages.all().stream()
                .filter(FormerPages::isMoved)
                .forEach(page -> moved.put(page.path(), now(page, pages).path()));
        return moved;
    }

    /** Adds them behind all others: for each page that is named after an entry, one for each id that the entry had; and one for each that was taken back. */
    static void add(Publication publication, PageRegister register) {
        publication.withdrawn().stream()
                .filter(each ->
                        PageShape.hasOwnPage(each.kind()) && !each.kind().isSingleton())
                .forEach(each -> register.add(withdrawn(each, publication)));
        for (Page page : register.all()) {
            Entry entry = page.entry();
            List<String> was = entry == null ? List.of() : was(entry, publication);
            if (entry == null || was.isEmpty()) {
                continue;
            }
            String file = page.path().substring(page.path().lastIndexOf('/') + 1);
            String name = name(entry.id());
            if (file.startsWith(name + ".")) {
                String folder = page.path().substring(0, page.path().length() - file.length());
                for (String old : was) {
                    register.add(former(page, old, folder + name(old) + file.substring(name.length()), entry));
                }
            }
        }
    }

    /** What the files of an entry's pages are called: its id, without the name of a second frame, which is a folder. */
    private static String name(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }

    /** The page of an entry that was taken back, or of an edition of it. */
    private static Page withdrawn(Entry entry, Publication publication) {
        String language = entry.meta().edition().language();
        boolean translated = !language.equals(publication.site().language());
        String ending = entry.meta().edition().easyRead()
                ? "." + EditionPlan.EASY
                : translated ? "." + Edition.file(language) : "";
        String path = entry.kind().folder() + "/" + entry.id() + ending;
        return Page.at(WITHDRAWN + "/" + path, path + ".html")
                .part(WITHDRAWN)
                .title(entry.title())
                .entries(List.of(entry))
                .language(translated ? language : null)
                .webOnly()
                .build();
    }

    /** The ids that an entry had; those of an edition are its entry's. */
    private static List<String> was(Entry entry, Publication publication) {
        return publication.find(entry.id()).orElse(entry).meta().handling().was();
    }

    private static Page former(Page page, String old, String path, Entry entry) {
        return Page.at(PART + "/" + old + OF + page.id(), path)
                .part(PART)
                .entries(List.of(entry))
                .language(page.language())
                .webOnly()
                .build();
    }
}
