package org.strategypress.page;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Pages that hold other pages whole, one below the other: the publication on one page, and each section on one page to print.
 *
 * <p>They are made of the same parts as the pages they hold, so they say the same. Where one would be heavier than every page
 * may be (14 KiB before the first look), it is written as several sheets, which a script joins for a reader who asks for it.
 * The sitemap names only the pages themselves.
 */
public final class OnePage {
    /** The id of the page that holds all; a section's page has the section's word behind it: {@code all-offer}. */
    public static final String ALL = "all";

    /** A publication of more pages has none that holds all: a phone would give up on it. */
    private static final int MOST = 500;

    private OnePage() {}

    /** Whether a page is one that holds others. */
    public static boolean is(Page page) {
        return page.part().equals(ALL);
    }

    /** The pages that such a page holds, in reading order. */
    public static List<Page> held(Page whole, Pages pages) {
        return held(whole.section(), pages.all());
    }

    private static List<Page> held(@Nullable Section section, List<Page> pages) {
        return pages.stream()
                .filter(page -> !page.webOnly() && (section == null || page.section() == section))
                .toList();
    }

    /** Adds the page of a section of several pages after them, its landing page being the first of them. */
    static void add(Section section, PageRegister register) {
        List<Page> held = held(section, register.all());
        if (held.size() > 1 && held.size() <= MOST) {
            Page landing = held.get(0);
            String folder = landing.path().substring(0, landing.path().lastIndexOf('/') + 1);
            register.add(Page.at(ALL + "-" + section.word(), folder + "all.html")
                    .part(ALL)
                    .section(section)
                    .below(landing.id(), landing.depth() + 1)
                    .webOnly()
                    .build());
        }
    }

    /** Adds the page that holds all. */
    static void add(PageRegister register) {
        List<Page> held = held((Section) null, register.all());
        if (held.size() > 1 && held.size() <= MOST) {
            register.add(
                    Page.at(ALL, "all.html").below(PagePlan.HOME, 1).webOnly().build());
        }
    }

    /** The ids that such pages may have, which would also be their files' names. */
    static Stream<String> ids() {
        return Stream.concat(Stream.of(ALL), Stream.of(Section.values()).map(section -> ALL + "-" + section.word()));
    }
}
