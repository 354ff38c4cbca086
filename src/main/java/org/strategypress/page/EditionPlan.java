package org.strategypress.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Contact;
import org.strategypress.model.ContentKind;
import org.strategypress.model.EditionKind;
import org.strategypress.model.Entry;
import org.strategypress.model.Explainer;
import org.strategypress.model.Publication;
import org.strategypress.model.Screen;

/**
 * Decides which pages translations and Easy Read editions have: one each, beside the page of the entry it renders; one that
 * begins each language; one that lists the languages, and one that lists what is there in Easy Read. They are web only.
 */
final class EditionPlan {
    /** What ends the id and the file name of an Easy Read edition. */
    static final String EASY = "easy";

    private final Publication publication;
    private final PageRegister register;
    private final List<Entry> editions;

    /** The ids of what is said of danger. */
    private final Set<String> danger;

    /** The ids of help that cannot wait. */
    private final Set<String> urgent;

    EditionPlan(Publication publication, PageRegister register) {
        this.publication = publication;
        this.register = register;
        this.danger = danger(publication);
        this.urgent = publication.urgentHelp().stream().map(Entry::id).collect(Collectors.toSet());
        Map<String, Integer> order = new HashMap<>();
        register.all().forEach(page -> order.put(page.id(), order.size()));
        this.editions = publication.editions().stream()
                .filter(EditionPlan::hasPage)
                .sorted(Comparator.comparingInt(edition -> {
                    PageTarget main = register.target(edition.id());
                    return main == null
                            ? order.size()
                            : order.getOrDefault(main.page().id(), -1);
                }))
                .toList();
    }

    /** The id of the page of an edition: {@code homes.ar}. */
    static String id(String entryId, String edition) {
        return entryId + "." + edition;
    }

    /** Adds the pages. */
    void add() {
        List<String> languages = publication.site().region().languages().stream()
                .filter(language -> !editions(language).isEmpty())
                .toList();
        if (!languages.isEmpty()) {
            register.add(Page.at(PagePlan.LANGUAGES, "languages/index.html")
                    .below(PagePlan.HOME, 1)
                    .webOnly()
                    .build());
            languages.forEach(this::language);
        }
        screens(languages);
        List<Entry> easy = easyRead();
        if (!easy.isEmpty()) {
            register.add(Page.at(PagePlan.EASY_READ, "easy-read/index.html")
                    .below(PagePlan.HOME, 1)
                    .entries(easy)
                    .webOnly()
                    .build());
            easy.forEach(entry -> edition(entry, null, PagePlan.EASY_READ, 2));
        }
    }

    /** What can be shown at a desk, in each language; in the main one alone only where the editors want it on paper. */
    private void screens(List<String> languages) {
        boolean asked = publication.site().editions().has(EditionKind.SCREEN);
        if (!Screen.of(publication).isTold() || languages.isEmpty() && !asked) {
            return;
        }
        String help = ContentKind.CONTACT.folder();
        boolean under = register.has(help);
        register.add(Page.at(PagePlan.SCREEN, "screen.html")
                .below(under ? help : PagePlan.HOME, under ? 2 : 1)
                .webOnly()
                .build());
        for (String language : languages) {
            register.add(Page.at(id(PagePlan.SCREEN, language), "screen." + Edition.file(language) + ".html")
                    .part(PagePlan.SCREEN)
                    .below(id(PagePlan.LANGUAGES, language), 3)
                    .webOnly()
                    .language(language)
                    .build());
        }
    }

    private void language(String language) {
        List<Entry> entries = editions(language);
        String id = id(PagePlan.LANGUAGES, language);
        register.add(Page.at(id, "languages/" + Edition.file(language) + ".html")
                .part("language")
                .below(PagePlan.LANGUAGES, 2)
                .entries(entries.stream()
                        .sorted(Comparator.comparingInt(this::urgency))
                        .toList())
                .webOnly()
                .language(language)
                .build());
        entries.forEach(entry -> edition(entry, language, id, 3));
    }

    /** What is said of danger stands first, and then help that cannot wait: who reads this language may have come for nothing else. */
    private int urgency(Entry entry) {
        return danger.contains(entry.id()) ? 0 : urgent.contains(entry.id()) ? 1 : 2;
    }

    private static Set<String> danger(Publication publication) {
        return publication.all(ContentKind.EXPLAINER, Explainer.class).stream()
                .filter(explainer -> explainer.about().stream()
                        .flatMap(to -> publication.find(to.id(), Contact.class).stream())
                        .anyMatch(Contact::isOnlyForUrgent))
                .map(Entry::id)
                .collect(Collectors.toSet());
    }

    private List<Entry> editions(String language) {
        return editions.stream()
                .filter(entry -> !entry.meta().edition().easyRead()
                        && entry.meta().edition().language().equals(language))
                .toList();
    }

    /** The editions in Easy Read; the pages that say what the publication is stand before what is in it. */
    private List<Entry> easyRead() {
        return editions.stream()
                .filter(entry -> entry.meta().edition().easyRead())
                .sorted(Comparator.comparing(entry -> entry.kind() != ContentKind.PAGE))
                .toList();
    }

    private static boolean hasPage(Entry entry) {
        return entry.kind() != ContentKind.SITE && entry.kind() != ContentKind.MEDIUM;
    }

    private void edition(Entry entry, @Nullable String language, String parent, int depth) {
        String ending = language == null ? EASY : language;
        String part = language == null ? EASY : entry.kind().folder();
        PageTarget main = register.target(entry.id());
        register.add(Page.at(id(entry.id(), ending), stem(entry) + "." + Edition.file(ending) + ".html")
                .part(part)
                .title(entry.title())
                .below(parent, depth)
                .entry(entry)
                .webOnly()
                .language(language)
                .frame(main == null ? null : main.page().frame())
                .build());
    }

    /** The address of the entry's own page without its ending; the entry's name in its kind's folder where it has none. */
    private String stem(Entry entry) {
        PageTarget main = register.target(entry.id());
        if (main != null && main.fragment().isEmpty()) {
            return main.page().path().substring(0, main.page().path().length() - ".html".length());
        }
        return entry.kind().folder() + "/" + entry.id();
    }
}
