package org.strategypress.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.Span;

/** Attributes in braces on a line of their own, kept until the block that they belong to is written. */
final class AttributeLine {
    private final Draft draft;
    private Attributes waiting = Attributes.NONE;
    private @Nullable Span where;

    AttributeLine(Draft draft) {
        this.draft = draft;
    }

    /** Whether a paragraph is such a line. */
    static boolean is(Paragraph node) {
        return node.getFirstChild() instanceof AttributeNode && node.getFirstChild() == node.getLastChild();
    }

    /** Keeps the attributes of such a line. */
    void keep(Paragraph node) {
        Span place = draft.span(node);
        where = place;
        waiting = Attributes.of((AttributeNode) node.getFirstChild(), draft)
                .withoutId(place, draft)
                .withoutBar(place, draft);
    }

    /** Gives them to the block that takes them, once. */
    Attributes take() {
        Attributes taken = waiting;
        waiting = Attributes.NONE;
        where = null;
        return taken;
    }

    /** An error when no block of a container took them. */
    void end() {
        if (where != null) {
            draft.error(
                    "attribute-place",
                    where,
                    "what stands between { and } belongs to nothing",
                    "put it on the line before a heading, a paragraph or a list");
            take();
        }
    }
}
