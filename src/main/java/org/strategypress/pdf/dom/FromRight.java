package org.strategypress.pdf.dom;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Does for right-to-left pages what the PDF library leaves out: it draws no bullets there, puts the first column of a
 * table on the left, and sets the two halves of an address that may break at {@code <wbr>} the wrong way round.
 *
 * <p>Rows are turned round here and marked, so that the order of the tags reads them the right way; lists get a class by
 * which the style sheet writes their bullets and numbers.
 */
public final class FromRight {
    /** Marks what is turned round on the page. */
    public static final String TURNED = "data-turned";

    private static final Set<String> BULLETED = Set.of("", "steps");

    /** What the style sheet sets as a row of cells. */
    private static final String ROWS = "tr, dl.facts > div > div, .beside, .toc a";

    private FromRight() {}

    /** Arranges all that is written from the right below a body. */
    public static void arrange(Element body) {
        for (Element address : body.select("[dir=ltr]:has(wbr)")) {
            if (address.parent() != null && runsFromRight(address.parent())) {
                address.select("wbr").forEach(FromRight::join);
            }
        }
        for (Element list : body.select("ul, ol")) {
            if (runsFromRight(list) && BULLETED.contains(list.className()) && list.closest(".toc, dd") == null) {
                list.addClass("from-right");
            }
        }
        for (Element row : body.select(ROWS)) {
            if (runsFromRight(row) && !isFactOfCard(row)) {
                turnRound(row);
                row.attr(TURNED, "true");
            }
        }
        for (Element widths : body.select("colgroup")) {
            if (runsFromRight(widths)) {
                turnRound(widths); // each column keeps its own
            }
        }
    }

    private static void turnRound(Element row) {
        List<Element> cells = new ArrayList<>(row.children());
        Collections.reverse(cells);
        cells.forEach(row::appendChild);
    }

    /** Facts of a card stand in a line with their label, or below it. */
    private static boolean isFactOfCard(Element row) {
        return row.is("dl *") && row.closest(".panels") != null;
    }

    /** Makes one text of those before and behind a place where a line may break. */
    private static void join(Element place) {
        if (place.previousSibling() instanceof TextNode before && place.nextSibling() instanceof TextNode after) {
            before.text(before.getWholeText() + after.getWholeText());
            after.remove();
        }
        place.remove();
    }

    /** Whether the nearest {@code dir} says that an element is written from the right. */
    public static boolean runsFromRight(Element element) {
        Element set = Ancestors.nearest(element, each -> each.hasAttr("dir"));
        return set != null && set.attr("dir").equals("rtl");
    }
}
