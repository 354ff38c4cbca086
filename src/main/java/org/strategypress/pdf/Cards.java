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
    /** What stands beside the facts may be so much higher than they are. */
    private static final double LONGEST_SIDE = 1.12;

    /** So many letters fit in a line of half the width, of usual type and of small. */
    private static final int LINE = 44;

    private static final int SMALL_LINE = 52;

    /** The height of a line of usual type, if that of small type is 1, and of the space between two blocks. */
    private static final double USUAL = 1.15;

    private static final double SPACE = 0.25;

    /** The height of the address of a page with its code. */
    private static final double WAY = 4;

    /** A label and what it is of stand in one line when they have so many letters, or fewer. */
    private static final int LABEL_AND_LINE = 66;

    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";
    private static final String NEEDS_WIDTH = "figure, img, table, .callout, .note, pre";
    private static final String FACTS = ".side, .panel, p.meta, p.kicker";
    private static final String SMALL = ".panel, .meta, .looked-up";

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

    /** Small print runs on where a screen begins a line: whom to send the words, and when somebody is there. */
    private static void lookUp(Element section) {
        section.addClass("looked-up");
        for (Element end : section.select("p > br")) {
            end.replaceWith(new TextNode(" "));
        }
        section.select("> p:has(+ .run)").forEach(Cards::runOn);
        if (isNamed(section, "-serves") && section.text().length() <= LABEL_AND_LINE) {
            section.addClass("in-a-line");
        }
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
     * them as much as there is room for; and the address of the page, if all has room there.
     *
     * @return whether nothing but small print is left below
     */
    private static boolean beside(Element box) {
        List<Element> row = new ArrayList<>();
        double facts = 0;
        int known = 0;
        for (Element each = box; each != null && !each.is(".address, .metas"); each = each.nextElementSibling()) {
            row.add(each);
            if (each.is(FACTS)) {
                facts += height(each);
                known = row.size();
            }
        }
        List<Element> left = new ArrayList<>();
        List<Element> right = new ArrayList<>();
        double asked = 0;
        boolean whole = true;
        for (int i = 0; i < row.size(); i++) {
            Element each = row.get(i);
            if (each.is(FACTS)) {
                left.add(each);
                continue;
            }
            asked += height(each);
            double with = each.is(HEADINGS) && i + 1 < row.size() ? asked + height(row.get(i + 1)) : asked;
            if (!isPlain(each) || i >= known && with > facts * LONGEST_SIDE) {
                whole = false;
                break;
            }
            right.add(each);
        }
        whole &= !right.isEmpty();
        for (Element end = row.get(row.size() - 1).nextElementSibling();
                whole && end != null;
                end = end.nextElementSibling()) {
            boolean way = end.hasClass("address");
            boolean higher = !way && asked > facts + 1.5;
            (higher ? left : right).add(end);
            asked += way ? WAY : higher ? 0 : height(end);
        }
        if (!right.isEmpty()) {
            Map<String, List<Element>> cells = new LinkedHashMap<>();
            cells.put("left", left);
            cells.put("right", right);
            row("panels", cells);
        }
        return whole;
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

    /** How high something is set on half the width, in small lines: as much as is needed to tell which of two is higher. */
    private static double height(Element element) {
        if (element.is("dl.facts > div > div")) {
            double lines =
                    element.children().stream().mapToDouble(Cards::height).max().orElse(0);
            return lines * 3 / 2; // the value has but two thirds of the width
        }
        if (element.children().stream().noneMatch(Element::isBlock)) {
            boolean small = element.closest(SMALL) != null;
            double lines = Math.ceil(element.text().length() / (double) (small ? SMALL_LINE : LINE));
            return lines * (small ? 1 : USUAL) + SPACE;
        }
        return element.children().stream().mapToDouble(Cards::height).sum();
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
