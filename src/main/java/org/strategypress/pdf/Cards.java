package org.strategypress.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Lays out an entry with a panel of facts and a panel of whom to ask, {@code .duo}, as a card: whom to ask and what to do
 * beside the facts, and below, over the whole width, the words about it. The order of reading stays that of the page.
 */
final class Cards {
    private static final int LONGEST_SIDE = 420;

    /** A card of so many letters does not fit on a page, so it begins one. */
    private static final int LONGER_THAN_A_PAGE = 1900;

    private static final String NEEDS_WIDTH = "figure, img, table, .callout, .note, blockquote, pre";

    private Cards() {}

    /** Lays out all cards below. */
    static void arrange(Element body) {
        for (Element card : body.select(".duo")) {
            if (card.text().length() > LONGER_THAN_A_PAGE) {
                card.addClass("tall");
            }
            for (Element panel : card.select("> .panel")) {
                beside(panel);
            }
            below(card);
        }
    }

    /** Sets beside a panel whom to ask, else what to do. */
    private static void beside(Element panel) {
        Element first = panel.nextElementSibling();
        while (first != null && !first.nameIs("section") && !first.hasClass("panel")) {
            first = first.nextElementSibling();
        }
        if (first == null || first.hasClass("panel") || isRefused(first) || !isPlain(first)) {
            return;
        }
        Element rest = first.hasClass("side") ? first.nextElementSibling() : afterSteps(first);
        List<Element> right = between(first, rest);
        if (!right.isEmpty()) {
            pair(between(panel, first), right, "panels");
        }
    }

    /** What follows the sections that say what to do, as far as they are short enough to stand beside a panel. */
    private static @Nullable Element afterSteps(Element first) {
        Element rest = first;
        int length = 0;
        while (rest != null && rest.nameIs("section") && !isRefused(rest) && isPlain(rest)) {
            length += rest.text().length();
            if (length > LONGEST_SIDE) {
                break;
            }
            rest = rest.nextElementSibling();
        }
        return rest;
    }

    /** What to do when the answer is no, and beside it what else there is, but the small print. */
    private static void below(Element card) {
        Element first = card.select("> section").stream()
                .filter(Cards::isRefused)
                .findFirst()
                .orElse(null);
        Element small = card.selectFirst("> .metas, > p.meta");
        if (first != null) {
            List<Element> right = between(first.nextElementSibling(), small);
            if (!right.isEmpty() && right.stream().allMatch(Cards::isPlain)) {
                pair(List.of(first), right, "columns");
            }
        }
    }

    private static boolean isRefused(Element section) {
        Element heading = section.firstElementChild();
        return heading != null && heading.id().endsWith("-refused");
    }

    private static boolean isPlain(Element element) {
        return !element.is(NEEDS_WIDTH) && element.select(NEEDS_WIDTH).isEmpty();
    }

    private static List<Element> between(@Nullable Element from, @Nullable Element to) {
        List<Element> found = new ArrayList<>();
        for (Element each = from; each != null && each != to; each = each.nextElementSibling()) {
            found.add(each);
        }
        return found;
    }

    private static void pair(List<Element> left, List<Element> right, String name) {
        Element row = new Element("div").addClass("pairing").addClass(name);
        left.get(0).before(row);
        Element one = row.appendElement("div").addClass("left");
        left.forEach(one::appendChild);
        Element other = row.appendElement("div").addClass("right");
        right.forEach(other::appendChild);
    }
}
