package org.strategypress.pdf.tag;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.strategypress.pdf.dom.FromRight;
import org.strategypress.pdf.dom.PrintContents;
import org.w3c.dom.Element;

/**
 * Takes out of the tag tree what says nothing: boxes of the layout, containers without meaning, empty elements; and
 * joins what the layout tore apart, such as a link over two lines.
 */
final class TagFolding {
    private static final Set<String> MEANT_EMPTY = Set.of("TD", "TH");
    private static final Set<String> HOLDS_BLOCKS = Set.of("Document", "Sect", "Div", "BlockQuote", "Note");

    /** Types in which words may stand with no paragraph, and paragraphs too. */
    private static final Set<String> HOLDS_BOTH = Set.of("LBody", "TD", "TH", "Caption");

    private TagFolding() {}

    /** Lifts the kids of nodes that mean nothing, then joins pieces of one HTML element, from the top down. */
    static void fold(TagNode node) {
        List<Object> lifted = new ArrayList<>(node.kids.size());
        lift(node, HOLDS_BLOCKS.contains(node.type) || HOLDS_BOTH.contains(node.type), lifted);
        node.kids = joined(lifted);
        node.nodes().forEach(TagFolding::fold);
    }

    private static void lift(TagNode node, boolean holdsBlocks, List<Object> lifted) {
        boolean boxed = false; // what was lifted last are the words of a block
        for (Object kid : node.kids) {
            if (kid instanceof TagNode child && saysNothing(child)) {
                List<Object> inner = new ArrayList<>(child.kids.size());
                lift(child, holdsBlocks, inner);
                boolean block = holdsBlocks
                        && child.is("Div")
                        && !child.tag().equals("br")
                        && inner.stream().allMatch(TagFolding::isLoose);
                boxed = add(inner, block, boxed, lifted);
            } else {
                boxed = add(List.of(kid), false, boxed, lifted);
            }
        }
    }

    /** Adds what was lifted; the words of two blocks, or of one and a line, stay apart as paragraphs. */
    private static boolean add(List<Object> kids, boolean block, boolean boxed, List<Object> lifted) {
        if (kids.isEmpty()) {
            return boxed;
        }
        boolean meet = !lifted.isEmpty() && isLoose(lifted.get(lifted.size() - 1)) && isLoose(kids.get(0));
        if (meet && boxed) {
            int from = lifted.size();
            while (from > 0 && isLoose(lifted.get(from - 1))) {
                from--;
            }
            List<Object> words = lifted.subList(from, lifted.size());
            TagNode paragraph = TagNode.made("P", words);
            words.clear();
            lifted.add(paragraph);
        }
        if (meet && block) {
            lifted.add(TagNode.made("P", kids));
            return false;
        }
        lifted.addAll(kids);
        return block;
    }

    private static boolean isLoose(Object kid) {
        return TagTypes.isInline(kid) && !(kid instanceof TagNode child && child.is("Lbl"));
    }

    private static boolean saysNothing(TagNode node) {
        boolean container = node.is("Span") || node.is("Div");
        return container
                && !node.dictionary.containsKey(COSName.LANG)
                && !node.tag().equals("abbr")
                && node.actualText == null
                && !node.hasClass(PrintContents.LEADER)
                && !isTurned(node)
                && !(node.is("Div")
                        && (node.tag().equals("figure") || node.tag().equals("dl")));
    }

    /** Whether it is a piece of a line that was turned round; without it nothing would say where its words belong. */
    private static boolean isTurned(TagNode node) {
        return node.is("Span")
                && !node.generated
                && node.element != null
                && node.element.getParentNode() instanceof Element row
                && row.hasAttribute(FromRight.TURNED);
    }

    private static List<Object> joined(List<Object> kids) {
        IdentityHashMap<Element, TagNode> first = new IdentityHashMap<>();
        List<Object> result = new ArrayList<>(kids.size());
        for (Object kid : kids) {
            if (kid instanceof TagNode node && node.element != null && !node.generated) {
                TagNode earlier = first.putIfAbsent(node.element, node);
                if (earlier != null && earlier.type.equals(node.type)) {
                    earlier.kids.addAll(node.kids);
                    continue;
                }
            }
            result.add(kid);
        }
        return result;
    }

    /** Removes empty elements and puts loose text into paragraphs; the last step. */
    static void finish(TagNode node) {
        node.nodes().forEach(TagFolding::finish);
        node.kids.removeIf(
                kid -> kid instanceof TagNode child && child.kids.isEmpty() && !MEANT_EMPTY.contains(child.type));
        if (HOLDS_BLOCKS.contains(node.type)) {
            node.kids = inParagraphs(node);
        }
    }

    private static List<Object> inParagraphs(TagNode node) {
        List<Object> result = new ArrayList<>();
        List<Object> loose = new ArrayList<>();
        for (Object kid : node.kids) {
            if (isLoose(kid)) {
                loose.add(kid);
            } else {
                close(loose, result);
                result.add(kid);
            }
        }
        close(loose, result);
        return result;
    }

    private static void close(List<Object> loose, List<Object> result) {
        if (!loose.isEmpty()) {
            result.add(TagNode.made("P", loose));
            loose.clear();
        }
    }
}
