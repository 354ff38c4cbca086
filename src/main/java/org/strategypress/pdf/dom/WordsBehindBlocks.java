package org.strategypress.pdf.dom;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Gives words that stand bare behind a block, in the same element, a box of their own: {@code <li>First<p>second</p>third</li>}.
 * The layout makes such boxes itself (CSS 2.2, section 9.2.1.1), but the PDF library tags their words with those before the
 * block, so that the third would be read before the second.
 */
public final class WordsBehindBlocks {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "details",
            "div",
            "dl",
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
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "ul");
    private static final Set<String> HOLDERS = Set.of(
            "article",
            "aside",
            "blockquote",
            "body",
            "dd",
            "details",
            "div",
            "figcaption",
            "figure",
            "footer",
            "header",
            "li",
            "main",
            "section",
            "td",
            "th");

    private WordsBehindBlocks() {}

    /** Boxes the words below an element. */
    public static void box(Element root) {
        for (Element holder : root.getAllElements()) {
            if (HOLDERS.contains(holder.normalName())) {
                boxIn(holder);
            }
        }
    }

    private static void boxIn(Element holder) {
        boolean behind = false;
        List<Node> run = new ArrayList<>();
        for (Node child : holder.childNodes().toArray(Node[]::new)) {
            if (child instanceof Element element && BLOCKS.contains(element.normalName())) {
                box(run);
                behind |= element.hasText();
            } else if (behind) {
                run.add(child);
            }
        }
        box(run);
    }

    private static void box(List<Node> run) {
        if (run.stream().anyMatch(WordsBehindBlocks::hasWords)) {
            Element box = new Element("div");
            run.get(0).before(box);
            run.forEach(box::appendChild);
        }
        run.clear();
    }

    private static boolean hasWords(Node node) {
        return node instanceof TextNode text ? !text.isBlank() : node instanceof Element element && element.hasText();
    }
}
