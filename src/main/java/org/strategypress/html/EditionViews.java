package org.strategypress.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.strategypress.html.EditionsView.Version;
import org.strategypress.html.theme.Messages;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;
import org.strategypress.model.language.Language;
import org.strategypress.page.Page;
import org.strategypress.page.PagePlan;
import org.strategypress.page.Pages;

/** Tells the templates which versions a page has. */
final class EditionViews {
    private static final EditionsView NONE = new EditionsView(List.of(), null, null, false, false, true);

    private final Publication publication;
    private final Pages pages;
    private final Map<String, Messages> messages;
    private final @Nullable String baseUrl;

    /**
     * The versions of one publication's pages.
     *
     * @param messages the messages of each language, the main one too
     */
    EditionViews(Publication publication, Pages pages, Map<String, Messages> messages, @Nullable String baseUrl) {
        this.publication = publication;
        this.pages = pages;
        this.messages = messages;
        this.baseUrl = baseUrl;
    }

    /** What is told of a page. */
    EditionsView of(Page page) {
        if (page.id().equals(PagePlan.HOME) || page.part().equals("language") || isLanguages(page)) {
            return new EditionsView(fronts(page), null, null, page.language() != null, false, isReviewed(page));
        }
        if (PagePlan.isScreen(page)) {
            return new EditionsView(screens(page), null, null, page.language() != null, false, isReviewed(page));
        }
        Entry entry = page.entry();
        return entry == null ? NONE : of(page, entry);
    }

    /** A language's name in the language itself; its tag where that is not known. */
    String name(String language) {
        Messages own = messages.get(language);
        if (own != null && own.has("language.name")) {
            return own.get("language.name");
        }
        Messages main = messages.values().iterator().next();
        return Language.of(language).bases().stream()
                .map(tag -> "language.name." + tag)
                .filter(main::has)
                .findFirst()
                .map(main::get)
                .orElse(Language.of(language).ownName());
    }

    /** What the page to be shown at a desk is called in a language; with the language's name where its words are the main one's. */
    String screen(String language) {
        Messages own = messages.get(language);
        String key = "page." + PagePlan.SCREEN;
        Messages main = messages.values().iterator().next();
        return own != null && own.has(key) ? own.get(key) : main.get(key) + ": " + name(language);
    }

    private EditionsView of(Page page, Entry entry) {
        boolean edition = page.language() != null || page.isEasyRead();
        Page original = pages.target(entry.id()).map(target -> target.page()).orElse(null);
        String easy = edition
                ? null
                : pages.easyRead(entry.id()).map(each -> "page:" + each.id()).orElse(null);
        String back = edition && original != null ? "page:" + original.id() : null;
        boolean stale = edition
                && publication
                        .find(entry.id())
                        .map(main -> entry.meta().isOlderThan(main.meta()))
                        .orElse(false);
        return new EditionsView(versions(page, entry), easy, back, page.language() != null, stale, isReviewed(page));
    }

    private boolean isReviewed(Page page) {
        String language = page.language();
        Messages own = language == null ? null : messages.get(language);
        return own == null
                || publication.site().reader(language).isPresent()
                || own.isReviewed()
                        && publication.readyWords().stream()
                                .allMatch(words ->
                                        words.reviewed() || !words.language().equals(language));
    }

    private boolean isLanguages(Page page) {
        return page.id().equals(PagePlan.LANGUAGES);
    }

    private List<Version> versions(Page page, Entry entry) {
        List<Version> versions = new ArrayList<>();
        pages.target(entry.id())
                .map(target -> target.page())
                .ifPresent(main ->
                        versions.add(version(main, page, publication.site().language(), 0)));
        for (Page language : pages.languages()) {
            String tag = String.valueOf(language.language());
            pages.translation(entry.id(), tag).ifPresent(each -> versions.add(version(each, page, tag, 0)));
        }
        return versions.size() < 2 ? List.of() : versions;
    }

    /** The first pages of all languages. */
    private List<Version> fronts(Page page) {
        List<Version> fronts = new ArrayList<>();
        Page home = pages.find(isLanguages(page) ? PagePlan.LANGUAGES : PagePlan.HOME)
                .orElseThrow();
        fronts.add(version(home, page, publication.site().language(), 0));
        for (Page each : pages.languages()) {
            String tag = String.valueOf(each.language());
            fronts.add(version(each, page, tag, each.entries().size()));
        }
        return fronts.size() < 2 ? List.of() : fronts;
    }

    /** The pages to be shown at a desk, in all languages. */
    private List<Version> screens(Page page) {
        List<Version> screens = pages.all().stream()
                .filter(PagePlan::isScreen)
                .map(each -> version(
                        each, page, each.language() == null ? publication.site().language() : each.language(), 0))
                .toList();
        return screens.size() < 2 ? List.of() : screens;
    }

    private Version version(Page of, Page page, String language, int size) {
        boolean same = of.entry() != null && page.entry() != null && !page.isEasyRead();
        return new Version(
                "page:" + of.id(),
                language,
                Language.of(language).direction(),
                name(language),
                of.id().equals(page.id()),
                size,
                baseUrl == null || !same ? null : baseUrl + of.path());
    }
}
