package org.strategypress.pdf.tag;

import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.strategypress.pdf.dom.PrintContents;

/** Tables of contents: lists in a {@code nav} or {@code ol} of class {@code toc} become TOC and TOCI, without dots. */
final class TagContents {
    private final Set<TagNode.Mark> artifacts;

    /**
     * Mends tables of contents.
     *
     * @param artifacts takes the content that is only looked at
     */
    TagContents(Set<TagNode.Mark> artifacts) {
        this.artifacts = artifacts;
    }

    /** Mends all tables of contents below. */
    void mend(TagNode node) {
        for (TagNode kid : node.nodes()) {
            if (isContents(kid)) {
                mendList(kid);
            } else {
                mend(kid);
            }
        }
    }

    private static boolean isContents(TagNode node) {
        if (!node.is("L") || node.element == null) {
            return false;
        }
        boolean inNav = node.element.getParentNode() instanceof org.w3c.dom.Element parent
                && parent.getTagName().equals("nav")
                && (" " + parent.getAttribute("class") + " ").contains(" toc ");
        return inNav || node.hasClass("toc");
    }

    private void mendList(TagNode list) {
        list.type = "TOC";
        list.dictionary.removeItem(COSName.A);
        for (TagNode item : list.nodes()) {
            item.type = "TOCI";
            item.dropBodies();
            item.kids.replaceAll(
                    kid -> kid instanceof TagNode link && link.is("Link") ? TagLists.reference(link) : kid);
            item.nodes().forEach(this::mendEntry);
        }
    }

    private void mendEntry(TagNode node) {
        if (node.is("L")) {
            mendList(node);
        } else {
            dropLeaders(node);
        }
    }

    private void dropLeaders(TagNode node) {
        if (node.hasClass(PrintContents.LEADER)) {
            node.marks(artifacts::add);
            node.kids.clear();
        }
        node.nodes().forEach(this::dropLeaders);
    }
}
