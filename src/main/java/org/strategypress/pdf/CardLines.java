package org.strategypress.pdf;

import java.util.Set;
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

    private static final Set<String> SMALL = Set.of("panel", "meta", "metas", "looked-up");
    private static final Set<String> RUN_ON = Set.of("run-on", "run", "metas");
    private static final Set<String> SPACED = Set.of("section", "p", "ol", "ul");
    private static final Set<String> INDENTED = Set.of("li", "blockquote");

    private CardLines() {}

    /** The lines of an element and all in it; small print and large stand on the same lines. */
    static double of(Element element) {
        if (element.hasClass("address")) {
            return element.select("p").size() > 1 ? ADDRESS + 1 : ADDRESS;
        }
        if (element.hasClass("in-a-line") || !hasBlocks(element)) {
            return Math.ceil(element.text().length() / width(element));
        }
        double lines = element.children().stream().mapToDouble(CardLines::of).sum();
        return element.hasClass("panel") || SPACED.contains(element.normalName()) ? lines + SPACE : lines;
    }

    private static boolean hasBlocks(Element element) {
        return !element.nameIs("p")
                && !isOneOf(RUN_ON, element)
                && element.children().stream().anyMatch(Element::isBlock);
    }

    private static double width(Element element) {
        int line = LINE;
        int indent = 0;
        for (Element up = element; up != null; up = up.parent()) {
            indent = INDENTED.contains(up.normalName()) ? INDENT : indent;
            line = isOneOf(SMALL, up) ? SMALL_LINE : line;
        }
        return line - indent;
    }

    private static boolean isOneOf(Set<String> classes, Element element) {
        return element.hasAttr("class") && element.classNames().stream().anyMatch(classes::contains);
    }
}
