package org.strategypress.pdf.dom;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Sets what is short one beside the other, where a screen has it one below the other: the answers to a fact, ways to reach
 * somebody, the small print at an entry's end.
 *
 * <p>The layout cannot set {@code li} in a line without losing its tag; so such lists become boxes that say by their
 * {@code role} what they are, as in {@link SideBySide}.
 */
public final class InLine {
    private static final String LISTS = "dd > ul, ul.reach, ul.tiles, .duo > section > ul.links";
    private static final String BLOCKS = "ul, ol, dl, p, div, table, br, h1, h2, h3, h4, h5, h6";
    private static final int LONGEST_ITEM = 60;
    private static final int LONGEST = 180;

    private InLine() {}

    /** Shapes all that is below. */
    public static void arrange(Element body) {
        for (Element list : body.select(LISTS)) {
            if (isShort(list)) {
                run(list);
            }
        }
        body.select("p.meta + p.meta").forEach(small -> join(small, "metas"));
        body.select(".duo .side p.for + p.for").forEach(line -> join(line, "whom"));
    }

    private static boolean isShort(Element list) {
        return list.children().stream()
                        .allMatch(item -> item.text().length() <= LONGEST_ITEM
                                && item.select(BLOCKS).isEmpty())
                && (list.childrenSize() > 1
                        || list.parent() != null && list.parent().hasClass("side"))
                && (list.text().length() <= LONGEST || list.hasClass("tiles"));
    }

    private static void run(Element list) {
        list.tagName("div").addClass("run").attr("role", SideBySide.LIST);
        List<TextNode> between = new ArrayList<>(list.textNodes());
        between.forEach(TextNode::remove);
        for (Element item : list.children()) {
            item.tagName("span").addClass("item").attr("role", SideBySide.ITEM);
            if (item.nextElementSibling() == null) {
                item.addClass("last");
            } else {
                item.appendText(" ");
            }
            item.wrap("<span></span>"); // the PDF library skips the outermost box of a line
        }
    }

    /** Moves a small line into the box of the one before it, which is made when it is the second. */
    private static void join(Element small, String name) {
        Element before = small.previousElementSibling();
        if (before == null) {
            return;
        }
        Element box = before.hasClass(name) ? before : new Element("div").addClass(name);
        if (!box.equals(before)) {
            before.before(box);
            add(box, before);
        }
        add(box, small);
    }

    /** Lets the blocks behind another run on in its line, as far as they are given: to whom, when, by which ways. */
    public static void runOn(Element first, List<Element> others) {
        if (others.isEmpty()) {
            return;
        }
        Element box = new Element("div").addClass("run-on");
        first.before(box);
        add(box, first);
        others.forEach(each -> add(box, each));
    }

    private static void add(Element box, Element small) {
        Element last = box.lastElementChild();
        if (last != null) {
            // A list's tag may hold nothing but items (ISO 32000-1, table 336), so its last item has the space.
            Element end = last.select("[role=" + SideBySide.ITEM + "]").last();
            (end == null ? last.child(0) : end).appendText(" ");
        }
        box.appendElement("span").appendChild(small); // the PDF library skips the outermost box of a line
    }
}
