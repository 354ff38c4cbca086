package org.strategypress.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.DownloadName;
import org.strategypress.model.Playable;
import org.strategypress.source.Span;

/** Writes links and pictures whose addresses {@link LinkPolicy} allows; of a refused link only the words are written. */
final class LinkWriter {
    /** The alternative text that says: this picture only decorates. */
    static final String DECORATIVE = "decorative";

    private record Target(
            String address, Span where, @Nullable String title) {}

    private final Draft draft;
    private final InlineWriter inline;
    private final LinkPolicy policy;
    private boolean inside;

    LinkWriter(Draft draft, InlineWriter inline) {
        this.draft = draft;
        this.inline = inline;
        this.policy = new LinkPolicy(draft);
    }

    /** Whether it writes nodes of this kind. */
    static boolean writes(Node node) {
        return node instanceof Link || node instanceof LinkRef || isPicture(node);
    }

    /** Whether the node is a picture. */
    static boolean isPicture(@Nullable Node node) {
        return node instanceof Image || node instanceof ImageRef picture && picture.isDefined();
    }

    /** Whether a link is being written. */
    boolean isInside() {
        return inside;
    }

    /** Writes a link or a picture among words. */
    void write(Node node) {
        Target target = target(node);
        if (!isPicture(node)) {
            anchor(node, target);
            return;
        }
        if (target.title != null) {
            draft.error(
                    "picture-title",
                    draft.span(node),
                    "a picture among words cannot have a caption, and “" + target.title + "” would be lost",
                    "put the picture into a paragraph of its own, or take the words in quotes out");
        }
        boolean played = Playable.of(target.address) != null;
        if (played && !(node.getParent() instanceof Paragraph words && isAlone(node) && isItem(words.getParent()))) {
            draft.error(
                    "player-alone",
                    draft.span(node),
                    "a film or sound cannot stand among words",
                    "put it into a paragraph of its own, with an empty line before and after, or link to it without the exclamation mark");
        }
        picture(node, target);
    }

    /** Writes a web or mail address that stands among words. */
    void bare(String address, String shown, Span where) {
        String href = policy.link(address, where);
        if (href == null) {
            draft.text(shown);
            return;
        }
        open(href, null, Attributes.NONE);
        draft.text(shown);
        draft.close("a");
    }

    /**
     * Writes a link or picture whose address has blanks, {@code [words](Title of an entry)}, where that names something.
     *
     * @param node the words in brackets
     * @return where its address ends in the parsed text, or 0 where it is none
     */
    int spoken(RefNode node) {
        SpokenLink link = inside ? null : SpokenLink.behind(node);
        if (link == null || node instanceof ImageRef && !DownloadName.isOffered(link.address())) {
            return 0;
        }
        if (!policy.isSpoken(link.address())) {
            return 0;
        }
        Target target = new Target(link.address(), draft.span(link.start(), link.end() - 1), null);
        if (node instanceof ImageRef) {
            picture(node, target);
        } else {
            anchor(node, target);
        }
        return link.end();
    }

    private static boolean isAlone(Node node) {
        return node.getPrevious() == null && node.getNext() == null;
    }

    private static boolean isItem(@Nullable Node node) {
        return node instanceof ListItem;
    }

    private void anchor(Node node, Target target) {
        String href = inside ? null : policy.link(target.address, target.where);
        if (InlineText.of(node).isEmpty() && pictureWords(node).isEmpty()) {
            draft.error(
                    "link-words",
                    draft.span(node),
                    "a link has no words",
                    "say between the square brackets where it leads");
        }
        if (href == null) {
            inline.element("span", node);
            return;
        }
        Attributes attributes = Following.of(node, draft);
        Span before = draft.from(draft.span(node));
        open(href, target.title, attributes);
        inside = true;
        inline.children(node);
        inside = false;
        draft.close("a");
        draft.from(before);
    }

    private static String pictureWords(Node node) {
        StringBuilder words = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (isPicture(child) && !InlineText.of(child).equals(DECORATIVE)) {
                words.append(InlineText.of(child));
            }
        }
        return words.toString();
    }

    private void open(String href, @Nullable String title, Attributes attributes) {
        draft.html.append("<a href=\"");
        draft.text(href);
        draft.html.append('"');
        if (title != null) {
            draft.html.append(" title=\"");
            draft.text(title);
            draft.html.append('"');
        }
        attributes.write(draft.html);
        draft.html.append('>');
        draft.checkSize();
    }

    /** Writes {@code <https://www.example.org>} or {@code <name@example.org>}. */
    void automatic(Node node) {
        String text = node.getChars().midSequence(1, -1).toString();
        BasedSequence chars = node.getChars().midSequence(1, -1);
        String href =
                inside ? null : policy.link(node instanceof AutoLink ? text : "mailto:" + text, draft.span(chars));
        Attributes attributes = Following.of(node, draft);
        if (href == null) {
            draft.text(text);
            return;
        }
        open(href, null, attributes);
        draft.text(text);
        draft.close("a");
    }

    /** Writes a picture that is alone in its paragraph; its title is the caption. */
    void figure(Node node, Attributes attributes) {
        Target target = target(node);
        draft.open("figure", attributes);
        picture(node, target);
        if (target.title != null) {
            draft.html.append("<figcaption>");
            draft.text(target.title);
            draft.html.append("</figcaption>");
        }
        draft.close("figure");
        draft.html.append('\n');
    }

    private void picture(Node node, Target target) {
        String alt = InlineText.of(node);
        if (alt.isEmpty()) {
            draft.error(
                    "picture-without-words",
                    draft.span(node),
                    "this picture has no words for those who cannot see it",
                    "say what it shows: ![two young people at a front door](…); or, if it only decorates, ![decorative](…)");
        }
        String src = policy.picture(target.address, target.where);
        Attributes attributes = Following.of(node, draft);
        if (src == null) {
            draft.text(alt);
            return;
        }
        draft.html.append("<img src=\"");
        draft.text(src);
        draft.html.append("\" alt=\"");
        draft.text(alt.equals(DECORATIVE) ? "" : alt);
        draft.html.append('"');
        attributes.write(draft.html);
        draft.html.append('>');
        draft.checkSize();
    }

    private Target target(Node node) {
        if (node instanceof InlineLinkNode link) {
            BasedSequence url = link.getUrl();
            return new Target(
                    Entities.unescape(url, true),
                    url.isEmpty() ? draft.span(node) : draft.span(url),
                    title(link.getTitleOpeningMarker(), link.getTitle()));
        }
        Reference reference = ((RefNode) node).getReferenceNode(node.getDocument());
        BasedSequence url = reference.getUrl();
        return new Target(
                Entities.unescape(url, true),
                url.isEmpty() ? draft.span(node) : draft.span(url),
                title(reference.getTitleOpeningMarker(), reference.getTitle()));
    }

    private static @Nullable String title(BasedSequence marker, BasedSequence title) {
        return marker.isEmpty() || title.isBlank()
                ? null
                : Entities.unescape(title, true).strip();
    }
}
