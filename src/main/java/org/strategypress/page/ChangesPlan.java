package org.strategypress.page;

import org.strategypress.model.Publication;

/** The page that lists the versions of a publication, and for each earlier one a page that says what changed since. */
public final class ChangesPlan {
    private static final String PART = "changes";

    private ChangesPlan() {}

    /** Whether a page says what changed since an earlier publication. */
    public static boolean is(Page page) {
        return page.part().equals(PART);
    }

    /** The id of the page on an earlier publication. */
    public static String id(String name) {
        return PART + "/" + name;
    }

    /** The earlier publication that a page is about. */
    public static Publication earlier(Page page, Publication present) {
        return present.history().earlier().stream()
                .filter(each ->
                        page.id().equals(id(String.valueOf(each.history().name()))))
                .findFirst()
                .orElseThrow();
    }

    /** Adds the pages where there are earlier publications. */
    static void add(Publication present, PageRegister register) {
        if (present.history().earlier().isEmpty()) {
            return;
        }
        register.add(Page.at(PagePlan.VERSIONS, "archive/index.html")
                .below(PagePlan.HOME, 1)
                .webOnly()
                .build());
        for (Publication each : present.history().earlier()) {
            String name = String.valueOf(each.history().name());
            register.add(Page.at(id(name), "archive/changes-since-" + name + ".html")
                    .part(PART)
                    .below(PagePlan.VERSIONS, 2)
                    .webOnly()
                    .build());
        }
    }
}
