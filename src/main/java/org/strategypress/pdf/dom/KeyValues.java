package org.strategypress.pdf.dom;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Shapes a key and value list so that a style sheet can set each key beside its value, as a row of two. */
public final class KeyValues {
    private static final int SHORT_KEY = 24;
    private static final int SHORT_VALUE = 26;

    /** The longest word that a quarter of a line has room for, in letters: an address is one. */
    private static final int SHORT_WORD = 20;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private KeyValues() {}

    /** Puts each {@code dt} and what follows it into a {@code div}, with one {@code dd}. */
    public static void group(Element list) {
        Element pair = null;
        for (Element child : list.children()) {
            boolean key = child.nameIs("dt");
            boolean full = pair != null && Ancestors.child(pair, "dd") != null;
            if (key && (pair == null || full)) {
                pair = new Element("div");
                child.before(pair);
            }
            if (pair != null && (key || child.nameIs("dd"))) {
                pair.appendChild(child);
            }
        }
        list.select("> div").forEach(KeyValues::joinValues);
    }

    /**
     * Puts the pairs of a list into rows: two short facts share one, if there are several in a row.
     *
     * <p>Rows of one and rows of two are in boxes of their own, each a table for the style sheet.
     */
    public static void setRows(Element facts) {
        List<Element> pairs = new ArrayList<>(facts.select("> div"));
        boolean inCard = facts.closest(".duo .panel") != null; // half a page wide
        boolean mayShare = facts.hasClass("facts") && !inCard && !FromRight.runsFromRight(facts);
        Element box = null;
        for (int i = 0; i < pairs.size(); i++) {
            boolean two = mayShare && i + 1 < pairs.size() && isShort(pairs.get(i)) && isShort(pairs.get(i + 1));
            String name = two ? "two" : "one";
            if (box == null || !box.hasClass(name)) {
                box = facts.appendElement("div").addClass(name);
            }
            Element row = pairs.get(i);
            box.appendChild(row);
            if (two) {
                i++;
                Element second = pairs.get(i);
                new ArrayList<>(second.children()).forEach(row::appendChild);
                second.remove();
            }
        }
    }

    private static boolean isShort(Element pair) {
        Element key = Ancestors.child(pair, "dt");
        Element value = Ancestors.child(pair, "dd");
        return key != null
                && value != null
                && pair.childrenSize() == 2
                && key.text().length() <= SHORT_KEY
                && value.text().length() <= SHORT_VALUE
                && SPACES.splitAsStream(value.text()).allMatch(word -> word.length() <= SHORT_WORD)
                && value.select("ul, ol, p, div, br").isEmpty();
    }

    private static void joinValues(Element pair) {
        List<Element> values = pair.select("> dd");
        if (values.size() > 1) {
            Element joined = new Element("dd");
            values.get(0).before(joined);
            for (Element value : values) {
                Element block = joined.appendElement("div").addClass(value.className());
                List<Node> moved = new ArrayList<>(value.childNodes());
                moved.forEach(block::appendChild);
                value.remove();
            }
        }
    }
}
