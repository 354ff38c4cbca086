package org.strategypress.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element of a {@link WebPage}: its name, its attributes and its place in the page's text. */
final class Element {
    private final String name;
    private final List<Attribute> attributes;
    private final @Nullable Element parent;
    private final int start;
    private final int contentStart;
    private int contentEnd;

    /**
     * An attribute with its value decoded.
     *
     * @param name the name, lower case
     * @param value the value, empty when it has none
     */
    record Attribute(String name, String value) {}

    /**
     * The start tag's place, as offsets of the page's text.
     *
     * @param start the offset of the {@code <}
     * @param end the offset after the {@code >}
     */
    record Tag(int start, int end) {}

    Element(String name, List<Attribute> attributes, @Nullable Element parent, Tag tag) {
        this.name = name;
        this.attributes = attributes;
        this.parent = parent;
        this.start = tag.start();
        this.contentStart = tag.end();
        this.contentEnd = tag.end();
    }

    /** Sets where the content ends; called once, by the scanner. */
    void endContent(int offset) {
        contentEnd = offset;
    }

    String name() {
        return name;
    }

    boolean is(String wanted) {
        return name.equals(wanted);
    }

    List<Attribute> attributes() {
        return attributes;
    }

    /** The decoded value of an attribute, or null when the element does not have it. */
    @Nullable
    String attribute(String wanted) {
        for (int at = 0; at < attributes.size(); at++) {
            Attribute attribute = attributes.get(at);
            if (attribute.name().equals(wanted)) {
                return attribute.value();
            }
        }
        return null;
    }

    boolean has(String wanted) {
        return attribute(wanted) != null;
    }

    /** Whether it has an attribute with something in it. */
    boolean says(String wanted) {
        String value = attribute(wanted);
        return value != null && !value.isBlank();
    }

    boolean equals(String attribute, String value) {
        return value.equals(attribute(attribute));
    }

    boolean hasClass(String wanted) {
        String classes = attribute("class");
        return classes != null && (" " + classes + " ").contains(" " + wanted + " ");
    }

    @Nullable
    Element parent() {
        return parent;
    }

    /** Whether it stands inside an element of that name. */
    boolean inside(String ancestor) {
        for (Element up = parent; up != null; up = up.parent) {
            if (up.name.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    /** The offset of its start tag. */
    int start() {
        return start;
    }

    /** The offset after its start tag. */
    int contentStart() {
        return contentStart;
    }

    /** The offset of its end tag; that after its start tag when it cannot hold anything. */
    int contentEnd() {
        return contentEnd;
    }

    boolean contains(Element other) {
        return contentStart <= other.start && other.start < contentEnd;
    }
}
