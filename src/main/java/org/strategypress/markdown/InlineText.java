package org.strategypress.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;

/** The words of inline nodes without markup: for headings, alternative texts and captions. */
final class InlineText {
    private InlineText() {}

    /** The words of all children of a node, on one line. */
    static String of(Node parent) {
        StringBuilder words = new StringBuilder();
        children(parent, words);
        return words.toString().strip();
    }

    private static void children(Node parent, StringBuilder words) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            append(child, words);
        }
    }

    private static void append(Node node, StringBuilder words) {
        if (node instanceof Text) {
            words.append(Entities.unescape(node.getChars(), false));
        } else if (node instanceof HtmlEntity) {
            words.append(Entities.decode(node.getChars().toString()));
        } else if (node instanceof Code code) {
            words.append(CodeText.of(code));
        } else if (node instanceof AutoLink || node instanceof MailLink) {
            words.append(node.getChildChars().isEmpty() ? node.getChars().midSequence(1, -1) : node.getChildChars());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            words.append(' ');
        } else if (node instanceof LinkRef reference && !InlineWriter.isLink(reference) && !InlineWriter.isSpan(node)) {
            words.append(InlineWriter.before(node));
            children(node, words);
            words.append(InlineWriter.after(node));
        } else if (!(node instanceof HtmlInlineBase || node instanceof AttributeNode || node instanceof Footnote)) {
            children(node, words);
        }
    }
}
