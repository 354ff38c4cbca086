package org.strategypress.markdown.pasted;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * The words of a paragraph without code, tags and links, which stand as they are.
 *
 * @param text the words, with a low line for each letter of what is left out
 * @param offset where they begin in the file
 */
public record BareWords(char[] text, int offset) {
    /** Those of a node. */
    public static BareWords of(Node node) {
        BasedSequence chars = node.getChars();
        char[] text = chars.toString().toCharArray();
        hide(node, chars.getStartOffset(), text);
        return new BareWords(text, chars.getStartOffset());
    }

    /** Where the line ends that a place is in. */
    public int lineEnd(int from) {
        int end = from;
        while (end < text.length && text[end] != '\n' && text[end] != '\r') {
            end++;
        }
        return end;
    }

    /** The first place at or behind another that holds no blank. */
    public int skipBlanks(int from) {
        int at = from;
        while (at < text.length && (text[at] == ' ' || text[at] == '\t' || text[at] == '\u00a0')) {
            at++;
        }
        return at;
    }

    private static void hide(Node parent, int offset, char[] text) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (isWritten(child)) {
                int end = Math.min(text.length, child.getEndOffset() - offset);
                for (int i = Math.max(0, child.getStartOffset() - offset); i < end; i++) {
                    text[i] = '_';
                }
            }
        }
    }

    /** Whether this is no plain text: what it looks like is what it is. */
    private static boolean isWritten(Node node) {
        return node instanceof Code
                || node instanceof HtmlInlineBase
                || node instanceof AutoLink
                || node instanceof Link
                || node instanceof RefNode reference && reference.isDefined()
                || node instanceof Image;
    }
}
