package org.strategypress.page;

import org.strategypress.model.EditionKind;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;
import org.strategypress.model.Site;

/** The pages that belong to no section: about the site, accessibility, privacy, search, the lists of all pages, wrong addresses. */
final class SpecialPages {
    private final Publication publication;
    private final PageRegister register;

    private SpecialPages(Publication publication, PageRegister register) {
        this.publication = publication;
        this.register = register;
    }

    /** Adds them behind the pages of the sections. */
    static void add(Publication publication, PageRegister register) {
        new SpecialPages(publication, register).add();
    }

    private void add() {
        about();
        Entry statement = publication.accessibility();
        if (statement != null) {
            Page page = register.add(
                    page("accessibility", "accessibility.html").entry(statement).build());
            register.place(statement, page, "");
        }
        if (Exits.isUsed(publication)) {
            webOnly(PagePlan.EXIT, "exit.html");
        }
        if (publication.site().editions().has(EditionKind.CARD)) {
            webOnly(PagePlan.CARD, "card.html");
        }
        register.add(page(PagePlan.FORMATS, "formats.html").build());
        boolean present = !publication.isEarlier();
        if (present) {
            webOnly(PagePlan.SEARCH, "search.html");
        }
        ChangesPlan.add(publication, register);
        webOnly(PagePlan.A_TO_Z, "a-z.html");
        if (publication.find(PagePlan.PRIVACY).isEmpty()) {
            webOnly(PagePlan.PRIVACY, "privacy.html");
        }
        if (present && publication.site().server().data()) {
            webOnly(PagePlan.OPEN_DATA, "data/index.html");
        }
        OnePage.add(register);
        webOnly(PagePlan.CONTENTS, "contents.html");
        if (present) {
            webOnly(PagePlan.NOT_FOUND, "404.html");
        }
    }

    /** The page about the site; where there is nothing to say on one, the home page stands for the site. */
    private void about() {
        Site site = publication.site();
        boolean told =
                !site.council().equals(Site.Council.NONE) || site.imprint().licence() != null || site.body() != null;
        Page page = told ? register.add(page("site", "about.html").entry(site).build()) : register.get(PagePlan.HOME);
        register.place(site, page, "");
    }

    private void webOnly(String id, String path) {
        register.add(page(id, path).webOnly().build());
    }

    private static Page.Builder page(String id, String path) {
        return Page.at(id, path).below(PagePlan.HOME, 1);
    }
}
