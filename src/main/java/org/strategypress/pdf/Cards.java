package org.strategypress.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.strategypress.pdf.dom.FromRight;
import org.strategypress.pdf.dom.InLine;
import org.strategypress.pdf.tag.TagOrder;

/**
 * Lays out an entry with a panel of facts and a panel of whom to ask, {@code .duo}, as a card: below the title, on the left, the
 * sum, who may have it, whom to call and when, at the same place in each card, and beside them what to do and what to say; then,
 * over the whole width, the words about it; at its foot what to do when the answer is no, the small print and the way to its
 * page. The order of reading stays that of the page: {@link TagOrder} sees to it.
 */
final class Cards {
    /** What stands beside the facts may be so much higher than they are, where not all has room there. */
    private static final double LONGEST_SIDE = 1.12;

    /** By so many lines the right column may be the higher one where all has room. */
    private static final double HIGHER = 3;

    /** A label and what it is of stand in one line when they have so many letters, or fewer. */
    private static final int LABEL_AND_LINE = 66;

    /** So many parts at the end of a card are shared among its columns; those behind stand on the right. */
    private static final int MOST_ENDS = 6;

    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";
    private static final String NEEDS_WIDTH = "figure, img, table, .callout, .note, pre";
    private static final String FACTS = ".side, .panel, p.meta, p.kicker";

    /** A section of so many letters, or fewer, may stand at the foot. */
    private static final int SHORT = 240;

    /** What is said small, for it is looked up and not read: words to send, what to do when the answer is no, what it is part of. */
    private static final List<String> LOOKED_UP = List.of("-say", "-refused", "-say-refused", "-serves");

    private Cards() {}

    /** Lays out all cards below, unless the book has one column, as {@code data-columns} of the body says. */
    static void arrange(Element body) {
        if (body.attr("data-columns").equals("1")) {
            return;
        }
        shortenAddresses(body);
        body.select(".letters > p:has(+ .run)").forEach(Cards::letRunOn);
        for (Element card : body.select(".duo")) {
            card.select("> section").stream()
                    .filter(section -> LOOKED_UP.stream().anyMatch(end -> isNamed(section, end)))
                    .forEach(Cards::lookUp);
            card.select("> .side > .hours").forEach(Cards::runOn);
            card.select("> .panel dl.facts > div > div").forEach(Cards::runInto);
            Element box = card.selectFirst("> .side, > .panel");
            if (box == null || !beside(box)) {
                foot(card);
                card.addClass("flows");
            }
        }
    }

    /** How an address and its code are used stands in the first of cards that follow each other; those behind have them alone. */
    private static void shortenAddresses(Element body) {
        for (Element address : body.select(".chapter:has(> .duo) + .chapter > .duo > .address")) {
            address.select("p:has(+ p)").remove();
        }
    }

    /** Small print runs on where a screen begins a line: whom to send the words, and when somebody is there. */
    private static void lookUp(Element section) {
        section.addClass("looked-up");
        section.select("> p:has(+ .run), > p:has(> br)").forEach(Cards::letRunOn);
        if (isNamed(section, "-serves") && section.text().length() <= LABEL_AND_LINE) {
            section.addClass("in-a-line");
        }
    }

    private static void letRunOn(Element whom) {
        for (Element end : whom.select("> br")) {
            end.replaceWith(new TextNode(" "));
        }
        runOn(whom);
    }

    /** A fact that is words alone begins in the line of its label. */
    private static void runInto(Element fact) {
        if (fact.select("dd *").stream().noneMatch(each -> each.is("p, ul, ol, table, br, .def"))) {
            fact.addClass("in-a-line");
            fact.children().forEach(part -> part.appendText(" ").wrap("<span></span>"));
        }
    }

    /** Ways to reach somebody, and what else is said of it, run on behind who it is. */
    private static void runOn(Element who) {
        List<Element> others = new ArrayList<>();
        for (Element next = who.nextElementSibling();
                next != null && next.is("p:not(.amount, .for), .run");
                next = next.nextElementSibling()) {
            others.add(next);
        }
        InLine.runOn(who, others);
    }

    /**
     * Sets beside the box of whom to ask and the panels what is between them, what to do and what to say, and of what is behind
     * them as much as there is room for; and the address of the page and small print, if all has room there.
     *
     * @return whether nothing is left below
     */
    private static boolean beside(Element box) {
        List<Element> row = new ArrayList<>();
        List<Element> ends = new ArrayList<>();
        for (Element each = box; each != null; each = each.nextElementSibling()) {
            boolean end = !ends.isEmpty() || each.is(".address, .metas") || isNamed(each, "-serves");
            (end ? ends : row).add(each);
        }
        List<Element> left =
                new ArrayList<>(row.stream().filter(each -> each.is(FACTS)).toList());
        List<Element> asked = row.stream().filter(each -> !each.is(FACTS)).toList();
        boolean whole = asked.stream().allMatch(Cards::isPlain)
                && ends.stream().allMatch(Cards::isPlain)
                && lines(asked) <= lines(left) + lines(ends) + HIGHER;
        List<Element> right = new ArrayList<>(whole ? asked : fitting(row, lines(left)));
        if (right.isEmpty()) {
            return false;
        }
        if (whole) {
            share(ends, left, right);
        }
        Map<String, List<Element>> cells = new LinkedHashMap<>();
        cells.put("left", left);
        cells.put("right", right);
        row("panels", cells);
        return whole;
    }

    /** What is behind the facts as far as it has room beside them; what is between them stands there in any case. */
    private static List<Element> fitting(List<Element> row, double facts) {
        int known = 0;
        for (int i = 0; i < row.size(); i++) {
            known = row.get(i).is(FACTS) ? i + 1 : known;
        }
        List<Element> right = new ArrayList<>();
        double asked = 0;
        for (int i = 0; i < row.size(); i++) {
            Element each = row.get(i);
            if (each.is(FACTS)) {
                continue;
            }
            asked += CardLines.of(each);
            double with = each.is(HEADINGS) && i + 1 < row.size() ? asked + CardLines.of(row.get(i + 1)) : asked;
            if (!isPlain(each) || i >= known && with > facts * LONGEST_SIDE) {
                break;
            }
            right.add(each);
        }
        return right;
    }

    /** Shares what stands last among two columns so that the higher one is as low as it can be; they stay in their order. */
    private static void share(List<Element> ends, List<Element> left, List<Element> right) {
        int best = 0;
        double lowest = Double.MAX_VALUE;
        double inLeft = lines(left);
        double inRight = lines(right);
        double[] more = ends.stream().mapToDouble(CardLines::of).toArray();
        for (int which = 0; which < 1 << Math.min(ends.size(), MOST_ENDS); which++) {
            double l = inLeft;
            double r = inRight;
            for (int i = 0; i < more.length; i++) {
                l += (which >> i & 1) == 1 ? more[i] : 0;
                r += (which >> i & 1) == 1 ? 0 : more[i];
            }
            if (Math.max(l, r) < lowest - 0.5) {
                lowest = Math.max(l, r);
                best = which;
            }
        }
        for (int i = 0; i < ends.size(); i++) {
            ((best >> i & 1) == 1 ? left : right).add(ends.get(i));
        }
    }

    private static double lines(List<Element> parts) {
        return parts.stream().mapToDouble(CardLines::of).sum();
    }

    /** Sets what is short at the end of a card side by side: the answer no, small print, the address of the page. */
    private static void foot(Element card) {
        Map<String, List<Element>> cells = new LinkedHashMap<>();
        Stream.of("refused", "small", "way").forEach(name -> cells.put(name, new ArrayList<>()));
        for (Element each = card.lastElementChild();
                each != null && isShort(each);
                each = each.previousElementSibling()) {
            String name = each.hasClass("address") ? "way" : isNamed(each, "-refused") ? "refused" : "small";
            cells.getOrDefault(name, List.of()).add(0, each);
        }
        cells.values().removeIf(List::isEmpty);
        if (cells.size() > 1) {
            row("ends", cells);
        }
    }

    private static boolean isShort(Element element) {
        return element.is(".address, .metas, p.meta")
                || element.nameIs("section")
                        && isPlain(element)
                        && element.text().length() <= SHORT;
    }

    private static boolean isNamed(Element section, String end) {
        Element heading = section.nameIs("section") ? section.firstElementChild() : null;
        return heading != null && heading.id().endsWith(end);
    }

    private static boolean isPlain(Element element) {
        return !element.is(NEEDS_WIDTH) && element.select(NEEDS_WIDTH).isEmpty();
    }

    /** Sets elements in cells side by side, in print alone: they say in which order they are read. */
    private static void row(String name, Map<String, List<Element>> cells) {
        Element first = cells.values().stream()
                .flatMap(List::stream)
                .min(Comparator.comparingInt(Element::elementSiblingIndex))
                .orElseThrow();
        Element row = new Element("div").addClass("pairing").addClass(name).attr(TagOrder.PAIRED, "true");
        cells.values()
                .forEach(cell ->
                        cell.forEach(each -> each.attr(TagOrder.READ, Integer.toString(each.elementSiblingIndex()))));
        first.before(row);
        List<String> names = new ArrayList<>(cells.keySet());
        if (FromRight.runsFromRight(row)) {
            Collections.reverse(names);
        }
        for (String each : names) {
            Element cell = row.appendElement("div").addClass(each);
            cells.getOrDefault(each, List.of()).forEach(cell::appendChild);
        }
    }
}
