package org.strategypress.pdf.tag;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.strategypress.pdf.dom.FromRight;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Puts the tag tree into the order of the HTML; the layout paints what floats or is placed after what flows. What is set side
 * by side is read in the order that its parts say, and what {@link FromRight} has turned round is read
 * from its end.
 */
public final class TagOrder {
    /** Marks a row whose cells hold parts that are read in an order of their own. */
    public static final String PAIRED = "data-paired";

    /** Which in the order of reading such a part is. */
    public static final String READ = "data-read";

    private final IdentityHashMap<Node, Integer> places = new IdentityHashMap<>();

    private record Placed(int place, Object kid) {}

    private TagOrder() {}

    static void restore(TagNode document, Element html) {
        TagOrder order = new TagOrder();
        order.number(html);
        order.sort(document);
    }

    private void number(Node node) {
        places.put(node, places.size());
        List<Element> children = children(node);
        if (node instanceof Element element && element.hasAttribute(PAIRED)) {
            List<Element> parts = new ArrayList<>();
            for (Element cell : children) {
                places.put(cell, places.size());
                parts.addAll(children(cell));
            }
            parts.sort(Comparator.comparingInt(TagOrder::read));
            children = parts;
        }
        children.forEach(this::number);
    }

    private static int read(Element part) {
        return Integer.parseInt(part.getAttribute(READ));
    }

    private static List<Element> children(Node node) {
        List<Element> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        if (node instanceof Element element && element.hasAttribute(FromRight.TURNED)) {
            Collections.reverse(children);
        }
        return children;
    }

    private void sort(TagNode node) {
        List<Placed> placed = new ArrayList<>(node.kids.size());
        boolean sorted = true;
        int before = -1;
        for (Object kid : node.kids) {
            int place = kid instanceof TagNode child ? place(child, before) : before;
            sorted &= place >= before;
            placed.add(new Placed(place, kid));
            before = place;
        }
        if (!sorted) {
            placed.sort(Comparator.comparingInt(Placed::place));
            node.kids = new ArrayList<>(placed.stream().map(Placed::kid).toList());
        }
        node.nodes().forEach(this::sort);
    }

    /** A node without an element stands where its first descendant with one does. */
    private int place(TagNode node, int otherwise) {
        if (node.element != null) {
            return places.getOrDefault(node.element, otherwise);
        }
        for (TagNode child : node.nodes()) {
            int place = place(child, -1);
            if (place >= 0) {
                return place;
            }
        }
        return otherwise;
    }
}
