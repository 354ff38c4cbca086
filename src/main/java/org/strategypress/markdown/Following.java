package org.strategypress.markdown;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/** Finds to which node attributes in braces belong, and takes them out of the tree. */
final class Following {
    private Following() {}

    /** Whether attributes stand right after an inline node. */
    static boolean isThere(Node element) {
        Node next = element.getNext();
        return next instanceof AttributeNode && next.getStartOffset() == element.getEndOffset();
    }

    /** Takes the attributes that stand right after an inline element: {@code *words*{lang=cy}}. */
    static Attributes of(Node element, Draft draft) {
        if (!isThere(element)) {
            return Attributes.NONE;
        }
        AttributeNode node = (AttributeNode) element.getNext();
        node.unlink();
        return Attributes.of(node, draft).withoutId(draft.span(node), draft).withoutBar(draft.span(node), draft);
    }

    /**
     * Takes the attributes of a whole block: at its end, {@code Words {lang=cy}}, or on its first line alone. Those of an
     * element at the end, {@code *words*{lang=cy}}, are left to the element.
     */
    static Attributes ofBlock(Node block, Draft draft, boolean heading) {
        AttributeNode node = taken(block);
        if (node == null) {
            return Attributes.NONE;
        }
        Attributes read = Attributes.of(node, draft).withoutBar(draft.span(node), draft);
        return heading ? read : read.withoutId(draft.span(node), draft);
    }

    /** Takes the attributes of a cell of a table, which may have a bar. */
    static Attributes ofCell(Node cell, Draft draft) {
        AttributeNode node = taken(cell);
        return node == null ? Attributes.NONE : Attributes.of(node, draft).withoutId(draft.span(node), draft);
    }

    private static @Nullable AttributeNode taken(Node block) {
        Node first = block.getFirstChild();
        Node last = block.getLastChild();
        if (last instanceof Text
                && last.getPrevious() instanceof AttributeNode
                && last.getChars().isBlank()) {
            last = last.getPrevious(); // a cell of a table keeps the blank before its bar
        }
        AttributeNode node = null;
        if (last instanceof AttributeNode atEnd && isFree(last)) {
            node = atEnd;
        } else if (first instanceof AttributeNode atStart && isBreak(first.getNext())) {
            node = atStart;
            first.getNext().unlink();
        }
        if (node == null) {
            return null;
        }
        Node before = node.getPrevious();
        node.unlink();
        if (before instanceof Text) {
            before.setChars(before.getChars().trimEnd());
        } else if (isBreak(before)) {
            before.unlink();
        }
        return node;
    }

    private static boolean isFree(Node last) {
        Node before = last.getPrevious();
        return before == null
                || before instanceof Text
                || isBreak(before)
                || before.getEndOffset() < last.getStartOffset();
    }

    private static boolean isBreak(Node node) {
        return node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }
}
