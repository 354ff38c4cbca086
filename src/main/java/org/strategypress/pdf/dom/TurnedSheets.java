package org.strategypress.pdf.dom;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Sheets that are turned on their long side for a table that is too wide for upright ones. What they hold begins a page and ends
 * one, so a heading, or a line that announces the table, goes with it.
 */
public final class TurnedSheets {
    /** The class of what stands on turned sheets, which is the name of their page in the style sheet too. */
    public static final String TURNED = "turned";

    private static final Set<String> PLAIN = Set.of("section", "article", "div", "main", "body");

    /** Up to how many letters are too few for a page of their own. */
    private static final int LITTLE = 500;

    private static final int LINE = 60;
    private static final String WORDS = "h1, h2, h3, h4, h5, h6, p, ul, ol";
    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6, .kicker, .keep-next";

    /** What the style sheet keeps in one piece or beside another, so that no page can begin in it. */
    private static final String WHOLE =
            ".duo, .left, .right, .beside, .in-two, .pairing, .card, .panel, .note, .side, .banner, .callout, .whole,"
                    + " .address, ." + KeepTogether.IN_ONE_PIECE;

    private TurnedSheets() {}

    /** What turns with a table: the table, or the box around it alone; null where no page can begin at its place. */
    static @Nullable Element whatTurns(Element table) {
        Element turning = table;
        Element parent = turning.parent();
        while (parent != null && parent.nameIs("div") && parent.childrenSize() == 1) {
            turning = parent;
            parent = turning.parent();
        }
        for (Element around = parent; around != null && !around.nameIs("html"); around = around.parent()) {
            if (!PLAIN.contains(around.normalName()) || around.is(WHOLE)) {
                return null;
            }
        }
        return turning;
    }

    /** Puts it on turned sheets, with what announces it. */
    static void turn(Element turning, double width) {
        Element sheets =
                new Element("div").addClass(TURNED).attr("style", String.format(Locale.ROOT, "width: %.1fpt", width));
        turning.before(sheets);
        sheets.appendChild(turning);
        Element room = sheets.previousElementSibling();
        if (room != null && room.hasClass(SideBySide.ROOM)) {
            room.remove(); // it begins a page anyway
        }
        List<Element> announcing = announcing(sheets);
        announcing.forEach(sheets::prependChild);
        Element parent = sheets.parent();
        Element before = parent == null ? null : parent.previousElementSibling();
        if (before != null && sheets.previousElementSibling() == null) {
            before.removeClass(KeepTogether.KEEP_NEXT); // it cannot be kept with what begins a page
        }
    }

    /**
     * What goes with it, from the last to the first: the headings before it and a line that announces it, or all that there is back
     * to the last turned sheet or to the beginning where that is little, which would have a page to itself.
     */
    private static List<Element> announcing(Element sheets) {
        List<Element> found = new ArrayList<>();
        int letters = 0;
        Element before = sheets.previousElementSibling();
        for (; before != null && before.is(WORDS) && letters <= LITTLE; before = before.previousElementSibling()) {
            found.add(before);
            letters += Math.max(LINE, before.text().length());
        }
        boolean isAll = letters <= LITTLE && (before == null || before.hasClass(TURNED));
        return isAll
                ? found
                : found.stream().takeWhile(each -> each.is(HEADINGS)).toList();
    }
}
