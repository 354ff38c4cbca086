package org.strategypress.pdf;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Lets a style sheet set the items of short lists side by side: ways to reach someone, references, cards, tiles.
 *
 * <p>The layout cannot set {@code li} side by side without losing the list; so these lists become boxes that say by their
 * {@code role} what they are, and the tags say list again.
 */
final class LineLists {
    /** What the boxes say they are. */
    static final String LIST = "list";

    /** What the boxes in them say they are. */
    static final String ITEM = "listitem";

    private static final int LONGEST_REFERENCE = 48;
    private static final int MANY = 8;

    private LineLists() {}

    /** Sets the lists below side by side: in a line, or in two columns where they are many or cards. */
    static void arrange(Element body) {
        body.select("ul.reach, ul.tiles, ul.figs, dd > ul").forEach(list -> set(list, "in-line"));
        body.select("ul.cards").forEach(list -> set(list, "in-two"));
        for (Element list : body.select("ul.links")) {
            List<Element> items = list.children();
            if (items.size() >= MANY) {
                set(list, "in-two");
            } else if (items.stream().allMatch(LineLists::isReference)) {
                set(list, "in-line");
            }
        }
    }

    private static boolean isReference(Element item) {
        return item.childrenSize() == 1
                && item.child(0).nameIs("a")
                && item.ownText().isBlank()
                && item.text().length() <= LONGEST_REFERENCE;
    }

    private static void set(Element list, String how) {
        list.tagName("div").addClass(how).attr("role", LIST);
        list.children().forEach(item -> item.tagName("div").attr("role", ITEM));
    }
}
