package org.strategypress.pdf.dom;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The priorities of a plan as openings: each begins a page, so that it can be read, copied and handed out alone. That is so
 * where they have something to say; a plan whose priorities are a few lines each has them one below the other, since pages
 * that are nearly empty serve nobody. A book of one column, as large print is, has them one below the other too.
 */
public final class Openings {
    /** The class by which the style sheet begins a page. */
    static final String OPENING = "opening";

    private static final String PRIORITIES = "section.chapter[data-part=priorities]";

    /** From so many letters on, about a third of a page, a priority carries a page. */
    private static final int CARRIES_A_PAGE = 1200;

    private static final int SHORT = 110;

    private Openings() {}

    /** Marks those below: of priorities that stand together all or none, by that in their middle. */
    public static void mark(Element body) {
        List<Element> together = new ArrayList<>();
        for (Element priority : body.select("body:not([data-columns=1]) " + PRIORITIES)) {
            Element before = priority.previousElementSibling();
            if (before == null || !before.is(PRIORITIES)) {
                markAll(together);
                together.clear();
            }
            together.add(priority);
        }
        markAll(together);
    }

    private static void markAll(List<Element> together) {
        int[] letters = together.stream()
                .mapToInt(each -> each.text().length())
                .sorted()
                .toArray();
        if (letters.length > 1 && letters[letters.length / 2] >= CARRIES_A_PAGE) {
            together.forEach(Openings::open);
        }
    }

    private static void open(Element priority) {
        priority.addClass(OPENING);
        Element section = priority.firstElementChild();
        while (section != null) {
            Element next = section.nextElementSibling();
            if (next != null && isShort(section) && isShort(next)) {
                Element row = new Element("div").addClass("pairing");
                section.before(row);
                row.appendElement("div").appendChild(section);
                row.appendElement("div").appendChild(next);
                next = row.nextElementSibling();
            }
            section = next;
        }
    }

    /** Whether a section is a link or two, for which a line of the page is too wide. */
    private static boolean isShort(Element section) {
        return section.nameIs("section")
                && section.text().length() <= SHORT
                && section.select("blockquote, table, figure, img, svg").isEmpty();
    }
}
