package org.strategypress.markdown;

import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes paragraphs: in their tag, or bare within a tight list, with what is to stand before and behind their words. */
final class ParagraphWriter {
    private static final Pattern NUMBERED = Pattern.compile("([0-9]{1,3}(?:[.][0-9]{1,3}){1,4})[.]?\\s");

    private final Draft draft;
    private final RawHtml raw;
    private final InlineWriter inline;
    private final Document document;
    private final ListOptions listOptions;
    private String lead = "";
    private @Nullable Node tailNode;
    private String tail = "";

    ParagraphWriter(Draft draft, RawHtml raw, InlineWriter inline, Document document) {
        this.draft = draft;
        this.raw = raw;
        this.inline = inline;
        this.document = document;
        this.listOptions = ListOptions.get(document);
    }

    /** Whether a paragraph stands without a tag of its own, in a list whose items no empty line parts. */
    private boolean isBare(Paragraph node) {
        return node.getParent() instanceof ParagraphItemContainer container
                && container.isParagraphWrappingDisabled(node, listOptions, document);
    }

    /**
     * Writes a paragraph.
     *
     * @param above the attributes that a line above it gives
     */
    void write(Paragraph node, Attributes above) {
        boolean bare = isBare(node);
        Attributes attributes = Following.ofBlock(node, draft, false).or(above);
        Node first = node.getFirstChild();
        if (first == null || !bare && isBlank(node)) {
            return;
        }
        if (!bare && first == node.getLastChild() && LinkWriter.isPicture(first)) {
            inline.links().figure(first, attributes);
        } else {
            tagged(node, bare ? attributes.equals(Attributes.NONE) ? "" : "span" : "p", attributes);
        }
    }

    /** Whether a paragraph holds nothing but blanks that do not break, which Word leaves for an empty line. */
    private static boolean isBlank(Paragraph node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            boolean blank = child instanceof HtmlEntity || child instanceof Text || child instanceof SoftLineBreak;
            if (!blank) {
                return false;
            }
        }
        return InlineText.of(node).chars().allMatch(c -> c == '\u00a0' || c <= ' ');
    }

    /** Writes the words of a paragraph in a tag, or in none where that is empty. */
    private void tagged(Paragraph node, String tag, Attributes attributes) {
        String number = tag.equals("p") ? number(node) : null;
        if (number != null) {
            draft.open(tag, attributes, number);
        } else if (!tag.isEmpty()) {
            draft.open(tag, attributes);
        }
        words(node);
        if (!tag.isEmpty()) {
            draft.close(tag);
        }
        draft.html.append('\n');
    }

    /** The number of a numbered paragraph, {@code 1.2} in "1.2 Young people", by which others can link to it; or null. */
    private @Nullable String number(Paragraph node) {
        if (!(node.getParent() instanceof Document)) {
            return null;
        }
        Matcher numbered = NUMBERED.matcher(node.getContentChars());
        return numbered.lookingAt() && draft.ids.claim(numbered.group(1)) ? numbered.group(1) : null;
    }

    private void words(Paragraph node) {
        leave();
        int floor = raw.enter();
        inline.children(node);
        raw.leave(floor);
        if (node == tailNode) {
            draft.html.append(tail);
            tailNode = null;
        }
    }

    /** Gives finished HTML to the end of the words of a paragraph. */
    void endWith(Node paragraph, String html) {
        tailNode = paragraph;
        tail = html;
    }

    /** Gives finished HTML to the paragraph that is written next. */
    void leadWith(String html) {
        lead = html;
    }

    /** Writes what was to stand before a paragraph that did not come. */
    void leave() {
        draft.html.append(lead);
        lead = "";
    }
}
