package org.strategypress.markdown;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/**
 * An address with blanks in round brackets right behind words in square ones, {@code [words](Title of an entry)}: for Markdown it
 * is plain text.
 *
 * @param address the address
 * @param start where it begins in the parsed text
 * @param end where the bracket behind it ends
 */
record SpokenLink(String address, int start, int end) {
    private static final int LONGEST = 200;

    /** The one behind a node, or null. */
    static @Nullable SpokenLink behind(RefNode node) {
        Node next = node.getNext();
        if (!node.getText().isEmpty() || !(next instanceof Text) || next.getStartOffset() != node.getEndOffset()) {
            return null;
        }
        String text = text(next);
        return of(text, 0, next.getStartOffset());
    }

    /** The one whose bracket opens at a place of a text that begins at an offset, or null. */
    static @Nullable SpokenLink of(CharSequence text, int open, int offset) {
        if (open >= text.length() || text.charAt(open) != '(') {
            return null;
        }
        int end = open + 1;
        boolean blank = false;
        while (end < text.length() && end - open < LONGEST && "()[]\n\r<>\"".indexOf(text.charAt(end)) < 0) {
            blank |= text.charAt(end) == ' ';
            end++;
        }
        if (!blank || end >= text.length() || text.charAt(end) != ')') {
            return null;
        }
        String address = text.subSequence(open + 1, end).toString().strip();
        return address.isEmpty() ? null : new SpokenLink(address, offset + open + 1, offset + end + 1);
    }

    private static String text(Node first) {
        StringBuilder text = new StringBuilder(first.getChars());
        Node last = first;
        while (last.getNext() instanceof Text next && next.getStartOffset() == last.getEndOffset()) {
            last = next;
            text.append(last.getChars());
        }
        return text.toString();
    }
}
