package org.strategypress.pdf;

import org.jsoup.nodes.Element;

/** How many lines something on a card takes on half its width: as near as is needed to tell which of two columns is higher. */
final class CardLines {
    /** So many letters fit in a line of usual type, of small, and of an item with a number or words with a bar beside them. */
    private static final int LINE = 45;

    private static final int SMALL_LINE = 54;

    private static final int INDENT = 4;

    /** The space above or below a block, and the height of the address of a page with its code. */
    private static final double SPACE = 0.2;

    private static final double ADDRESS = 3.5;

    private static final String SMALL = ".panel, .meta, .metas, .looked-up";

    private CardLines() {}

    /** The lines of an element and all in it; small print and large stand on the same lines. */
    static double of(Element element) {
        if (element.hasClass("address")) {
            return element.select("p").size() > 1 ? ADDRESS + 1 : ADDRESS;
        }
        if (element.is(".in-a-line") || !hasBlocks(element)) {
            return Math.ceil(element.text().length() / width(element));
        }
        double lines = element.children().stream().mapToDouble(CardLines::of).sum();
        return element.is(".panel, section, p, ol, ul") ? lines + SPACE : lines;
    }

    private static boolean hasBlocks(Element element) {
        return !element.is("p, .run-on, .run, .metas")
                && element.children().stream().anyMatch(Element::isBlock);
    }

    private static double width(Element element) {
        int line = element.closest(SMALL) != null ? SMALL_LINE : LINE;
        return element.closest("li, blockquote") != null ? line - INDENT : line;
    }
}
