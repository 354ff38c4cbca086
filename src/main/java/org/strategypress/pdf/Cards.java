package org.strategypress.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Lays out an entry with a panel of facts and a panel of whom to ask, {@code .duo}, as a card: the code of its page beside
 * the title, whom to ask and what to do beside the facts, and below, over the whole width, the words about it. The order of
 * reading stays that of the page: {@link TagOrder} sees to it.
 */
final class Cards {
    /** What stands beside the facts may be so much longer than they are: its lines hold less, but it has no labels. */
    private static final double LONGEST_SIDE = 1.15;

    private static final int SHORTEST_SIDE = 40;

    /** A card of so many letters does not fit on a page, so it begins one. */
    private static final int LONGER_THAN_A_PAGE = 2100;

    /** A card of so many letters fits on a page, or not by far, if its lines are set closer. */
    private static final int NEARLY_A_PAGE = 1750;

    /** A card of so many letters, or fewer, leaves room for another on its page. */
    private static final int TWO_ON_A_PAGE = 900;

    /** A card of so many letters has a page for itself and does not fill it, so it may have wider lines. */
    private static final int LESS_THAN_A_PAGE = 1500;

    /** A box or a picture takes the height of so many letters. */
    private static final int AS_MANY_LETTERS = 220;

    private static final String NEEDS_WIDTH = "figure, img, table, .callout, .note, blockquote, pre";

    private Cards() {}

    /** Lays out all cards below, unless the book has one column, as {@code data-columns} of the body says. */
    static void arrange(Element body) {
        if (body.attr("data-columns").equals("1")) {
            return;
        }
        for (Element card : body.select(".duo")) {
            int length = card.text().length() + card.select(NEEDS_WIDTH).size() * AS_MANY_LETTERS;
            if (length > NEARLY_A_PAGE) {
                card.addClass("dense");
            }
            if (length > LONGER_THAN_A_PAGE) {
                card.addClass("tall");
            } else if (length > TWO_ON_A_PAGE && length <= LESS_THAN_A_PAGE) {
                card.addClass("roomy");
            }
            Element box = card.selectFirst("> .side, > .panel");
            if (box != null) {
                beside(box);
            }
            below(card);
            besideTitle(card);
        }
    }

    /** Sets the code of the page beside the title and what is under it. */
    private static void besideTitle(Element card) {
        Element code = card.selectFirst("> .address > .address-code");
        Element first = card.firstElementChild();
        Element end = first;
        while (end != null && end.is(".kicker, .lead, h1, h2, h3, h4, h5, h6")) {
            end = end.nextElementSibling();
        }
        List<Element> title = between(first, end);
        if (code != null && !title.isEmpty()) {
            pair(title, List.of(code), "titled");
            card.select("> .address").addClass("below");
        }
    }

    /** Sets beside the box of whom to ask and the panels what is between and behind them: what to do. */
    private static void beside(Element box) {
        List<Element> left = new ArrayList<>();
        List<Element> right = new ArrayList<>();
        int facts = SHORTEST_SIDE;
        int asked = 0;
        for (Element each = box; each != null; each = each.nextElementSibling()) {
            if (each.is(".side, .panel, p.meta, p.kicker")) {
                left.add(each);
                facts += each.text().length();
            } else if (each.nameIs("section") && !isRefused(each) && isPlain(each)) {
                asked += each.text().length();
                if (!right.isEmpty() && asked > facts * LONGEST_SIDE) {
                    break;
                }
                right.add(each);
            } else {
                break;
            }
        }
        if (!right.isEmpty()) {
            pair(left, right, "panels");
        }
    }

    /** What to do when the answer is no, and beside it what else there is, but the address and the small print. */
    private static void below(Element card) {
        Element first = card.select("> section").stream()
                .filter(Cards::isRefused)
                .findFirst()
                .orElse(null);
        Element end = card.selectFirst("> .address, > .metas, > p.meta");
        if (first != null) {
            List<Element> right = between(first.nextElementSibling(), end);
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
        for (Element each = from; each != null && !each.equals(to); each = each.nextElementSibling()) {
            found.add(each);
        }
        return found;
    }

    /** Sets elements side by side, in print alone: they say in which order they are read. */
    private static void pair(List<Element> left, List<Element> right, String name) {
        Element row = new Element("div").addClass("pairing").addClass(name).attr(TagOrder.PAIRED, "true");
        List<Element> parts = new ArrayList<>(left);
        parts.addAll(right);
        parts.forEach(each -> each.attr(TagOrder.READ, Integer.toString(each.elementSiblingIndex())));
        left.get(0).before(row);
        boolean fromRight = FromRight.runsFromRight(row);
        cell(row, fromRight ? right : left, fromRight ? "right" : "left");
        cell(row, fromRight ? left : right, fromRight ? "left" : "right");
    }

    private static void cell(Element row, List<Element> held, String name) {
        Element cell = row.appendElement("div").addClass(name);
        held.forEach(cell::appendChild);
    }
}
