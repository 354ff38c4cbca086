package org.strategypress.pdf;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Keeps the space between two words in the file where a line of print ends between them.
 *
 * <p>The PDF library keeps a space at the end of a line, but drops one that begins a text after an element, as in
 * {@code <b>one</b> two}: the words would come back as "onetwo". A zero-width space before it makes it a space like
 * others. Before a forced line end there is no space at all; there it is a no-break space, so small that it does not fall on a
 * line of its own.
 */
final class LineEnds {
    private static final String ZERO_WIDTH = "\u200B";

    private LineEnds() {}

    static void keepSpaces(Element body) {
        body.select("br").before("<span class=\"line-end\">\u00A0</span>");
        for (TextNode text : body.nodeStream(TextNode.class).toList()) {
            joinLines(text);
            if (startsWithSpace(text) && text.previousSibling() instanceof Element before && endsWithWord(before)) {
                text.text(ZERO_WIDTH + text.getWholeText());
            }
        }
    }

    /** Source lines mean nothing in HTML; they would where the base style sheet keeps spaces at line ends. */
    private static void joinLines(TextNode text) {
        String whole = text.getWholeText();
        boolean broken = whole.indexOf('\n') >= 0 || whole.indexOf('\r') >= 0;
        Element parent = text.parent();
        if (broken && parent != null && parent.closest("pre") == null) {
            text.text(whole.replace('\r', ' ').replace('\n', ' '));
        }
    }

    private static boolean startsWithSpace(TextNode text) {
        String whole = text.getWholeText();
        return !whole.isEmpty() && Character.isWhitespace(whole.charAt(0));
    }

    private static boolean endsWithWord(Element element) {
        String whole = element.wholeText();
        return !element.isBlock()
                && !whole.isEmpty()
                && !Character.isWhitespace(whole.charAt(whole.length() - 1))
                && whole.charAt(whole.length() - 1) != '\u00A0';
    }
}
