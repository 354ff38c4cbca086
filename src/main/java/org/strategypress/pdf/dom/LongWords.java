package org.strategypress.pdf.dom;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Lets words that are longer than a line end it anywhere: addresses, and words in narrow columns. The rule for that
 * ({@code word-wrap}) is given to these words alone, since the library loses the spaces of what has it.
 */
public final class LongWords {
    /** The longest word that every line of a book has room for, in letters. */
    public static final int IN_A_LINE = 32;

    private static final String LONG = "long-word";

    private static final char NO_BREAK = '\u00A0';

    private LongWords() {}

    /** Marks the words below that have more letters than {@code longest}. */
    public static void mark(Element root, int longest) {
        for (TextNode text : root.nodeStream(TextNode.class).toList()) {
            Element parent = text.parent();
            if (text.getWholeText().length() > longest && parent != null && !parent.hasClass(LONG)) {
                loosen(text, longest);
                mark(text, longest);
            }
        }
    }

    /** Lets words end a line that are tied to each other by so many spaces which do not break that no line has room for all. */
    private static void loosen(TextNode text, int longest) {
        char[] all = text.getWholeText().toCharArray();
        int from = 0;
        for (int at = 0; at <= all.length; at++) {
            if (at < all.length && !Character.isWhitespace(all[at])) {
                continue;
            }
            for (int tie = from; at - from > longest && tie < at; tie++) {
                all[tie] = all[tie] == NO_BREAK ? ' ' : all[tie];
            }
            from = at + 1;
        }
        text.text(String.valueOf(all));
    }

    private static void mark(TextNode text, int longest) {
        String whole = text.getWholeText();
        List<Node> pieces = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < whole.length()) {
            int end = at;
            while (end < whole.length() && !isSpace(whole.charAt(end))) {
                end++;
            }
            if (end - at > longest) {
                if (at > from) {
                    pieces.add(new TextNode(whole.substring(from, at)));
                }
                pieces.add(new Element("span").addClass(LONG).appendText(whole.substring(at, end)));
                from = end;
            }
            at = end + 1;
        }
        if (!pieces.isEmpty()) {
            if (from < whole.length()) {
                pieces.add(new TextNode(whole.substring(from)));
            }
            pieces.forEach(text::before);
            text.remove();
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == NO_BREAK;
    }
}
