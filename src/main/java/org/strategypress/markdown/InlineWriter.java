package org.strategypress.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ast.WhiteSpace;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import org.strategypress.markdown.pasted.OddText;
import org.strategypress.markdown.scan.BareLinks;

/** Writes inline nodes: words, emphasis, code, and spans with a language such as {@code [ናይ ምክር]{lang=ti}}. */
final class InlineWriter {
    private final Draft draft;
    private final RawHtml raw;
    private final NoteWriter notes;
    private final LinkWriter links;

    /** Up to where the text was written already, as the address of a link in words. */
    private int written;

    InlineWriter(Draft draft, RawHtml raw, NoteWriter notes) {
        this.draft = draft;
        this.raw = raw;
        this.notes = notes;
        this.links = new LinkWriter(draft, this);
    }

    /** The writer of links and pictures. */
    LinkWriter links() {
        return links;
    }

    /** Writes all children of a node. */
    void children(Node parent) {
        Node child = parent.getFirstChild();
        while (child != null) {
            Node last = child instanceof Text ? lastOfText(child) : child;
            if (child instanceof Text) {
                words(child, last);
            } else {
                write(child);
            }
            child = last.getNext();
        }
    }

    /** The last of the pieces of plain text that stand right behind each other: signs that mean nothing are pieces of their own. */
    private static Node lastOfText(Node first) {
        Node last = first;
        Node next = first.getNext();
        while (next instanceof Text && next.getStartOffset() == last.getEndOffset()) {
            last = next;
            next = last.getNext();
        }
        return last;
    }

    /** Writes plain text, and links for the addresses in it. */
    private void words(Node first, Node last) {
        int skipped = Math.max(0, written - first.getStartOffset());
        int start = first.getStartOffset() + skipped;
        StringBuilder all = new StringBuilder();
        Node after = last.getNext();
        for (Node each = first; each != after && each != null; each = each.getNext()) {
            all.append(each.getChars());
        }
        String text = all.substring(Math.min(skipped, all.length()));
        List<BareLinks.Bare> found = links.isInside() ? List.of() : BareLinks.of(text);
        int at = 0;
        for (BareLinks.Bare bare : found) {
            draft.text(Entities.unescape(text.substring(at, bare.start()), false));
            String shown = text.substring(bare.start(), bare.end());
            links.bare(bare.address(), shown, draft.span(start + bare.start(), start + bare.end()));
            at = bare.end();
        }
        if (found.isEmpty() && skipped == 0) {
            for (Node each = first; each != after && each != null; each = each.getNext()) {
                write(each);
            }
            return;
        }
        OddText.check(text, start, draft);
        draft.text(Entities.unescape(text.substring(at), false));
    }

    private void write(Node node) {
        if (node instanceof Text) {
            OddText.check(node.getChars(), node.getStartOffset(), draft);
            draft.text(Entities.unescape(node.getChars(), false));
        } else if (node instanceof SoftLineBreak) {
            draft.html.append('\n');
        } else if (node instanceof HardLineBreak) {
            draft.html.append("<br>\n");
        } else if (node instanceof HtmlEntity) {
            entity(node);
        } else if (node instanceof StrongEmphasis) {
            element("strong", node);
        } else if (node instanceof Emphasis) {
            element("em", node);
        } else if (node instanceof Code code) {
            draft.open("code", Following.of(node, draft));
            draft.text(CodeText.of(code));
            draft.close("code");
        } else {
            writeRare(node);
        }
    }

    private void writeRare(Node node) {
        if (node instanceof RefNode reference && !reference.isDefined()) {
            undefined(reference);
        } else if (LinkWriter.writes(node)) {
            links.write(node);
        } else if (node instanceof AutoLink || node instanceof MailLink) {
            links.automatic(node);
        } else if (node instanceof HtmlInlineBase) {
            raw.writeInline(node.getChars());
        } else if (node instanceof Footnote note) {
            notes.reference(note, links.isInside());
        } else if (node instanceof AttributeNode) {
            draft.error(
                    "attribute-place",
                    draft.span(node),
                    "“" + node.getChars() + "” stands where it belongs to nothing",
                    "put it right after [words], *words* or a link, or at the end of the paragraph, heading or cell");
        } else if (node instanceof TextBase) {
            children(node);
        } else if (node instanceof WhiteSpace) {
            draft.text(node.getChars());
        } else {
            throw new IllegalStateException("no writer for inline " + node.getNodeName());
        }
    }

    /** Writes an element round the children of a node, with the attributes that follow it. */
    void element(String tag, Node node) {
        draft.open(tag, Following.of(node, draft));
        int floor = raw.enter();
        children(node);
        raw.leave(floor);
        draft.close(tag);
    }

    private void entity(Node node) {
        String character = Entities.decode(node.getChars().toString());
        if (InputCheck.isRefused(character.codePointAt(0))) {
            draft.error(
                    "control-character",
                    draft.span(node),
                    "“" + node.getChars() + "” is a control character, which a page must not hold",
                    "take it out");
        } else {
            draft.text(character);
        }
    }

    private void undefined(RefNode node) {
        if (isSpan(node)) {
            element("span", node);
            return;
        }
        int end = links.spoken(node);
        if (end > 0) {
            written = end;
            return;
        }
        if (!node.getText().isEmpty() && !node.getReference().isEmpty()) {
            draft.warning(
                    "unknown-reference",
                    draft.span(node),
                    "no link is defined under the name “" + node.getReference() + "”, so this stays text",
                    "define it on a line of its own: [" + node.getReference() + "]: https://www.example.org");
        }
        if (node.hasChildren()) {
            draft.text(before(node));
            children(node);
            draft.text(after(node));
        } else {
            draft.text(Entities.unescape(node.getChars(), true));
        }
    }

    /** Whether this names a link that is defined. */
    static boolean isLink(LinkRef node) {
        return node.isDefined();
    }

    /** Whether these are words in brackets with attributes right after: {@code [words]{lang=ar}}. */
    static boolean isSpan(Node node) {
        return node instanceof LinkRef words
                && !words.isDefined()
                && words.getText().isEmpty()
                && Following.isThere(node);
    }

    /** What stands in a node before its first child. */
    static String before(Node node) {
        return Entities.unescape(node.getChars().prefixOf(node.getChildChars()), true);
    }

    /** What stands in a node after its last child. */
    static String after(Node node) {
        return Entities.unescape(node.getChars().suffixOf(node.getChildChars()), true);
    }
}
