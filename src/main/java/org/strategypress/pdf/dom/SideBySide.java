package org.strategypress.pdf.dom;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Shapes what a style sheet sets side by side: lists in columns, the label of a section and its words, pictures and
 * what is said beside them.
 *
 * <p>The layout cannot set {@code li} side by side without losing the list, nor let a heading float without moving it in
 * the reading order. So such lists become boxes that say by their {@code role} what they are, and the tags say list again;
 * and what follows the heading of a section becomes one box, so that the two can be cells of a row.
 */
public final class SideBySide {
    /** What the boxes of a list say they are. */
    public static final String LIST = "list";

    /** What the boxes in it say they are. */
    public static final String ITEM = "listitem";

    /** The class of the room that a long table wants on the page that it begins on. */
    static final String ROOM = "room";

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final int MANY = 5;

    /** So many cards and more stand in three columns. */
    private static final int MANY_CARDS = 8;

    /** So many links are looked up, not read: they stand in three columns. */
    private static final int VERY_MANY = 24;

    private static final int SHORT = 13;

    /** A table of so many letters, however few its rows, may fill a page: it is not kept whole. */
    private static final int MUCH = 900;

    private static final int SHORT_ENTRY = 700;

    /** So many letters on half the width make a box twice as high as others. */
    private static final int MUCH_TO_SAY = 480;

    private SideBySide() {}

    /** Shapes all that is below. */
    public static void arrange(Element body) {
        body.select("ul.cards, ul.figs").forEach(list -> setInColumns(list, list.childrenSize() > MANY_CARDS ? 3 : 2));
        body.select("ul.links").stream()
                .filter(list -> list.childrenSize() >= (isTelling(list) ? 2 : MANY))
                .forEach(list -> setInColumns(list, isLookedUp(list) ? 3 : 2));
        if (!body.attr("data-columns").equals("1")) {
            body.select(".duet:has(> .panel, > .note)").forEach(SideBySide::setPeople);
            body.select(".letters").forEach(SideBySide::setLetters);
        }
        body.select(".duo > section").forEach(SideBySide::label);
        body.select("ul.easy > li").forEach(SideBySide::setCells);
        body.select("table").forEach(SideBySide::keep);
        body.select(".entry").stream()
                .filter(entry -> entry.text().length() <= SHORT_ENTRY)
                .forEach(entry -> entry.addClass("whole"));
    }

    /** Whether each link has a line of its own below it, which tells what it leads to. */
    private static boolean isTelling(Element list) {
        return list.closest(".duo, [data-columns=1]") == null
                && !list.select("> li > br").isEmpty();
    }

    /** Whether its links are to look up, not to read: very many, or what hangs on a priority that has a page. */
    private static boolean isLookedUp(Element list) {
        return list.childrenSize() >= VERY_MANY
                || list.childrenSize() > 2 && list.closest("." + Openings.OPENING) != null;
    }

    private static void setInColumns(Element list, int columns) {
        list.tagName("div").addClass("in-two").attr("role", LIST);
        if (columns > 2) {
            list.addClass("in-three");
        }
        list.children().forEach(item -> item.tagName("div").attr("role", ITEM));
        dropSpaces(list);
        Element row = null;
        for (Element item : list.children()) {
            if (row == null || row.childrenSize() == columns) {
                row = new Element("div");
                item.before(row);
            }
            row.appendChild(item);
        }
        while (row != null && row.childrenSize() < columns) {
            row.appendElement("div");
        }
    }

    /** People to ask stand two to a row; one with much to say, whose box beside another would be high, has the row alone. */
    private static void setPeople(Element people) {
        dropSpaces(people);
        Element row = null;
        for (Element each : people.children()) {
            boolean wide = each.text().length() > MUCH_TO_SAY;
            if (row == null || wide || row.childrenSize() == 2 || row.hasClass("wide")) {
                row = new Element("div").addClass("duet-row");
                each.before(row);
            }
            row.appendChild(each);
            if (wide) {
                row.addClass("wide");
            }
        }
    }

    /** Words to send stand beside each other, each over whom they are for. */
    private static void setLetters(Element section) {
        List<Element> letters = section.select("> blockquote");
        if (letters.size() < 2) {
            return;
        }
        Element row = new Element("div").addClass("letters-row");
        letters.get(0).before(row);
        Element column = row;
        for (Element next = row.nextElementSibling(); next != null; next = row.nextElementSibling()) {
            if (next.nameIs("blockquote")) {
                column = row.appendElement("div");
            }
            column.appendChild(next);
        }
        dropSpaces(section);
    }

    /** The layout would cut a head of columns at the end of a page: short tables stay whole, long ones want some room first. */
    private static void keep(Element table) {
        Element box = table.closest(".table-scroll");
        Element before = box == null ? null : box.previousElementSibling();
        boolean isShort = table.select("tr").size() <= SHORT && table.text().length() <= MUCH;
        if (isShort) {
            table.addClass("short");
        }
        if (box != null && isShort && table.closest(".score") != null) {
            box.before(new Element("div").addClass(ROOM).addClass("for-short"));
        } else if (box != null && !isShort && before != null) {
            Element first = HEADINGS.contains(before.normalName()) ? before : box;
            first.before(new Element("div").addClass(ROOM));
        }
    }

    /** The picture and the words of an Easy Read step become the cells of a row. */
    private static void setCells(Element step) {
        Element row = new Element("div").addClass("beside");
        for (Element part : step.children()) {
            row.appendElement("div")
                    .addClass(part.nameIs("img") ? "picture" : "words")
                    .appendChild(part);
        }
        dropSpaces(step);
        step.appendChild(row);
    }

    private static void label(Element section) {
        Element words = new Element("div").addClass("said");
        while (section.childrenSize() > 1) {
            words.appendChild(section.child(1));
        }
        section.appendChild(words);
        dropSpaces(section);
    }

    /** Between boxes a space would be a paragraph of its own. */
    private static void dropSpaces(Element parent) {
        parent.textNodes().stream().filter(TextNode::isBlank).forEach(TextNode::remove);
    }
}
