package org.strategypress.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.html.ChangesView.Changed;
import org.strategypress.html.ChangesView.Group;
import org.strategypress.html.ChangesView.Line;
import org.strategypress.html.ChangesView.Words;
import org.strategypress.html.prose.Translation;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;
import org.strategypress.page.ChangesPlan;
import org.strategypress.page.Page;
import org.strategypress.page.PagePlan;
import org.strategypress.page.PageShape;
import org.strategypress.page.Pages;
import org.strategypress.page.Section;
import org.strategypress.version.ChangedEntry;
import org.strategypress.version.Versions;

/** What changed between an earlier publication and the present one, by entry, in the order of the sections. */
final class Changes {
    /** What says how the site is made, or what comes ready-made. */
    private static final Set<ContentKind> NOT_TOLD = EnumSet.of(
            ContentKind.SITE,
            ContentKind.MEDIUM,
            ContentKind.ACCESSIBILITY,
            ContentKind.AREA,
            ContentKind.CARE_STATUS,
            ContentKind.SITUATION);

    private static final int MOST_MAIN = 7;
    private static final int MOST_OF_A_SORT = 3;

    /** Of more new ones than this the list of their kind tells the names. */
    private static final int MOST_NAMED = 8;

    private final Publication earlier;

    /** Its pages, planned when something that is gone is told; null before. */
    private @Nullable Pages earlierPages;

    private final Pages pages;
    private final ChangedWords words;

    private Changes(Translation translation, Publication earlier, Pages pages) {
        this.earlier = earlier;
        this.pages = pages;
        this.words = new ChangedWords(translation, earlier);
    }

    /** What the page says. */
    static ChangesView of(Translation translation, Page page, Pages pages) {
        return since(ChangesPlan.earlier(page, translation.publication()), translation, pages);
    }

    /** What changed since an earlier publication. */
    static ChangesView since(Publication earlier, Translation translation, Pages pages) {
        Publication present = translation.publication();
        return new Changes(translation, earlier, pages)
                .view(Versions.between(earlier, present, Versions.Renames.TOLD).stream()
                        .filter(ChangedEntry::isForReaders)
                        .toList());
    }

    private ChangesView view(List<ChangedEntry> all) {
        Map<ContentKind, List<ChangedEntry>> byKind = new EnumMap<>(ContentKind.class);
        all.stream()
                .filter(each -> !NOT_TOLD.contains(each.entry().kind()) && !isEdition(each.entry()))
                .forEach(each -> byKind.computeIfAbsent(each.entry().kind(), kind -> new ArrayList<>())
                        .add(each));
        List<Group> groups = new ArrayList<>();
        List<ChangedWords.Telling> telling = new ArrayList<>();
        for (ContentKind kind : order()) {
            Group group = group(kind, byKind.getOrDefault(kind, List.of()), telling);
            if (!group.changed().isEmpty()
                    || !group.added().isEmpty()
                    || group.more() > 0
                    || !group.removed().isEmpty()) {
                groups.add(group);
            }
        }
        return new ChangesView(
                main(telling),
                groups.stream().mapToInt(each -> each.changed().size()).sum(),
                groups.stream()
                        .mapToInt(each -> each.added().size() + each.more())
                        .sum(),
                groups.stream().mapToInt(each -> each.removed().size()).sum(),
                groups);
    }

    /** A translation or an Easy Read edition says in other words what its entry says. */
    private boolean isEdition(Entry entry) {
        return entry.meta().edition().easyRead()
                || !entry.meta().edition().language().equals(earlier.site().language());
    }

    private static List<ContentKind> order() {
        List<ContentKind> order = new ArrayList<>();
        for (Section section : Section.values()) {
            if (section == Section.STRATEGY) {
                order.add(ContentKind.STRATEGY);
            }
            order.addAll(section.kinds());
        }
        return order;
    }

    private Group group(ContentKind kind, List<ChangedEntry> all, List<ChangedWords.Telling> telling) {
        List<Changed> changed = new ArrayList<>();
        List<Line> added = new ArrayList<>();
        List<Line> removed = new ArrayList<>();
        int more = 0;
        for (ChangedEntry each : all) {
            if (each.isAdded() && PageShape.hasOwnPage(kind)) {
                added.add(new Line(words.title(each.entry()), link(each.entry()), List.of(), false));
            } else if (each.isAdded()) {
                more++;
            } else if (each.isRemoved()) {
                Line gone = new Line(words.title(each.entry()), was(each.entry()), List.of(), true);
                removed.add(gone);
                telling.add(ChangedWords.Telling.gone(kind, gone));
            } else {
                Changed told = words.changed(each, link(each.entry()), telling);
                if (!told.fields().isEmpty()) {
                    changed.add(told);
                }
            }
        }
        if (added.size() > MOST_NAMED && pages.find(kind.folder()).isPresent()) {
            more += added.size();
            added.clear();
        }
        return new Group(kind.folder(), changed, added, more, removed);
    }

    /** The most telling of each sort first, and not too many of one. */
    private static List<Line> main(List<ChangedWords.Telling> telling) {
        List<ChangedWords.Telling> sorted = new ArrayList<>(telling);
        sorted.sort(Comparator.comparing(ChangedWords.Telling::sort));
        Map<ChangedWords.Sort, Integer> taken = new EnumMap<>(ChangedWords.Sort.class);
        Set<String> told = new HashSet<>();
        List<Line> main = new ArrayList<>();
        for (ChangedWords.Telling each : sorted) {
            if (main.size() < MOST_MAIN
                    && told.add(each.line().title())
                    && taken.merge(each.sort(), 1, Integer::sum) <= MOST_OF_A_SORT) {
                main.add(each.line());
            }
        }
        return main;
    }

    private String link(Entry entry) {
        return pages.target(entry.id()).isPresent() ? "entry:" + entry.id() : "page:" + PagePlan.HOME;
    }

    /** Where the earlier publication shows an entry. */
    private String was(Entry entry) {
        String folder = "feed:" + "archive/" + earlier.history().name() + "/";
        Pages known = earlierPages == null ? PagePlan.of(earlier) : earlierPages;
        earlierPages = known;
        return folder
                + known.target(entry.id()).map(target -> target.page().path()).orElse("index.html");
    }

    /** Words of which nothing is known but that they stand there. */
    static Words kept(String text) {
        return new Words("kept", text);
    }
}
