package org.strategypress.pdf.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;

/** Tables and figures: captions inside their table, repeated heads and decoration out of the tree. */
final class TagTables {
    private final Set<TagNode.Mark> artifacts;

    /**
     * Mends tables and figures.
     *
     * @param artifacts takes the content that is only looked at
     */
    TagTables(Set<TagNode.Mark> artifacts) {
        this.artifacts = artifacts;
    }

    /** Mends all tables and figures below. */
    void mend(TagNode node) {
        node.nodes().forEach(this::mend);
        takeInCaptions(node);
        if (node.is("THead")) {
            keepFirstPage(node);
        }
        node.kids.removeIf(kid -> kid instanceof TagNode child && isDecoration(child));
    }

    private static void takeInCaptions(TagNode node) {
        List<TagNode> kids = node.nodes();
        for (TagNode caption : kids) {
            if (caption.element != null && caption.tag().equals("caption")) {
                for (TagNode table : kids) {
                    if (table.is("Table") && caption.element.getParentNode() == table.element) {
                        node.kids.remove(caption);
                        table.kids.add(0, caption);
                    }
                }
            }
        }
    }

    /** A head is repeated on each page of its table; only the first is read out. */
    private void keepFirstPage(TagNode head) {
        List<TagNode.Mark> all = new ArrayList<>();
        head.marks(all::add);
        if (!all.isEmpty()) {
            keep(head, all.get(0).page());
        }
    }

    private void keep(TagNode node, COSDictionary page) {
        node.kids.removeIf(kid -> {
            boolean repeat = kid instanceof TagNode.Mark mark && mark.page() != page;
            return repeat && artifacts.add((TagNode.Mark) kid);
        });
        node.nodes().forEach(kid -> keep(kid, page));
    }

    private boolean isDecoration(TagNode node) {
        boolean decoration = node.is("Figure") && node.attribute("alt").isBlank();
        if (decoration) {
            node.marks(artifacts::add);
        }
        return decoration;
    }
}
