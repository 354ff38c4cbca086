package org.strategypress.word;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Which elements of a document are blocks: those that HTML shows as such, and whatever holds one. It is found once for a whole
 * document, since to look into each element anew costs the square of its depth.
 */
final class WordBlocks {
    private static final Set<String> NAMES = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "ul");

    private final Set<Node> holders = Collections.newSetFromMap(new IdentityHashMap<>());

    private WordBlocks() {}

    /** The blocks below an element, as they stand now. */
    static WordBlocks of(Element root) {
        WordBlocks blocks = new WordBlocks();
        root.nodeStream(Element.class)
                .filter(each -> NAMES.contains(each.normalName()))
                .forEach(each -> {
                    for (Node up = each.parent(); up != null && blocks.holders.add(up); up = up.parent()) {}
                });
        return blocks;
    }

    /** Whether a node is one; words are none. */
    boolean isOne(Node node) {
        return node instanceof Element element && NAMES.contains(element.normalName()) || holders.contains(node);
    }
}
