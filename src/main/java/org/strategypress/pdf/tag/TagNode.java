package org.strategypress.pdf.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * One structure element of a PDF while it is mended: its type, the HTML element it comes from, and its kids.
 *
 * <p>A kid is another node, a {@link Mark} of a page's content, or an {@link Annotation}.
 */
public final class TagNode {
    /**
     * A piece of a page's content.
     *
     * @param page the page's dictionary
     * @param id the marked content's number on that page
     */
    public record Mark(COSDictionary page, int id) {}

    /**
     * A link's clickable area.
     *
     * @param reference the object reference, as the PDF library wrote it
     */
    record Annotation(COSDictionary reference) {}

    /** The dictionary in the file; bookmarks refer to it, so it stays the same object. */
    final COSDictionary dictionary;

    /** The HTML element, or null for what the layout made up: anonymous boxes, labels, generated text. */
    final @Nullable Element element;

    /** Whether the style sheet made it up, before or after the element's own words. */
    boolean generated;

    String type;
    List<Object> kids = new ArrayList<>();

    @Nullable
    String actualText;

    @Nullable
    String id;

    TagNode(String type, COSDictionary dictionary, @Nullable Element element) {
        this.type = type;
        this.dictionary = dictionary;
        this.element = element;
    }

    /** A node that no layout box has. */
    static TagNode made(String type, List<Object> kids) {
        TagNode node = new TagNode(type, new COSDictionary(), null);
        node.kids = new ArrayList<>(kids);
        return node;
    }

    boolean is(String wanted) {
        return type.equals(wanted);
    }

    /** The name of the HTML element, empty when there is none. */
    String tag() {
        return element == null ? "" : element.getTagName();
    }

    /** An attribute of the HTML element, empty when it is not there. */
    String attribute(String name) {
        return element == null ? "" : element.getAttribute(name);
    }

    boolean hasClass(String wanted) {
        return (" " + attribute("class") + " ").contains(" " + wanted + " ");
    }

    /** Puts what the bodies of an item hold in their place. */
    void dropBodies() {
        List<Object> flat = new ArrayList<>();
        for (Object kid : kids) {
            flat.addAll(kid instanceof TagNode body && body.is("LBody") ? body.kids : List.of(kid));
        }
        kids = flat;
    }

    /** The kids that are nodes. */
    List<TagNode> nodes() {
        List<TagNode> found = new ArrayList<>(kids.size());
        for (Object kid : kids) {
            if (kid instanceof TagNode node) {
                found.add(node);
            }
        }
        return found;
    }

    /** Visits the content pieces below, in reading order. */
    void marks(Consumer<Mark> visitor) {
        for (Object kid : kids) {
            if (kid instanceof Mark mark) {
                visitor.accept(mark);
            } else if (kid instanceof TagNode node) {
                node.marks(visitor);
            }
        }
    }
}
