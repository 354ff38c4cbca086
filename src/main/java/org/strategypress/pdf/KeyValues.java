package org.strategypress.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Shapes a key and value list so that a style sheet can set each key beside its value, as a row of two. */
final class KeyValues {
    private KeyValues() {}

    /** Puts each {@code dt} and what follows it into a {@code div}, with one {@code dd}. */
    static void group(Element list) {
        Element pair = null;
        for (Element child : list.children()) {
            boolean key = child.nameIs("dt");
            boolean full = pair != null && !pair.select("> dd").isEmpty();
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
