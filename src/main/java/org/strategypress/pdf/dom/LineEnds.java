package org.strategypress.pdf.dom;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
public final class LineEnds {
    /** It steers the layout alone: what draws the words leaves it out. */
    public static final String ZERO_WIDTH = "\u200B";

    /** Soft hyphens, and signs that choose between a picture and a letter of the same name: {@code U+FE0F} behind a star. */
    private static final Pattern UNPRINTED = Pattern.compile("[\u00AD\uFE00-\uFE0F]+");

    private LineEnds() {}

    /** Keeps the spaces of all texts below a body. */
    public static void keepSpaces(Element body) {
        body.select("br").before("<span class=\"line-end\">\u00A0</span>");
        for (TextNode text : body.nodeStream(TextNode.class).toList()) {
            dropUnprinted(text);
            joinLines(text);
            if (startsWithSpace(text) && text.previousSibling() instanceof Element before && endsWithWord(before)) {
                text.text(ZERO_WIDTH + text.getWholeText());
            }
        }
    }

    /**
     * The library would put a hyphen into the text where a line ends at a soft one; lines are not set so tightly that they need
     * it. No font of print has two looks of a sign to choose from.
     */
    private static void dropUnprinted(TextNode text) {
        String whole = text.getWholeText();
        Matcher unprinted = UNPRINTED.matcher(whole);
        if (unprinted.find()) {
            text.text(unprinted.replaceAll(""));
        }
    }

    /**
     * Source lines mean nothing in HTML; they would where the base style sheet keeps spaces at line ends. In code they are
     * lines, and need a space for who reads on.
     */
    private static void joinLines(TextNode text) {
        String whole = text.getWholeText();
        boolean broken = whole.indexOf('\n') >= 0 || whole.indexOf('\r') >= 0;
        Element parent = text.parent();
        if (broken && parent != null) {
            boolean code = Ancestors.nearest(parent, each -> each.nameIs("pre")) != null;
            text.text(
                    code ? whole.replace("\n", " \n") : whole.replace('\r', ' ').replace('\n', ' '));
        }
    }

    private static boolean startsWithSpace(TextNode text) {
        String whole = text.getWholeText();
        return !whole.isEmpty() && Character.isWhitespace(whole.charAt(0));
    }

    private static boolean endsWithWord(Element element) {
        if (element.isBlock()) {
            return false;
        }
        String whole = element.wholeText();
        return !whole.isEmpty()
                && !Character.isWhitespace(whole.charAt(whole.length() - 1))
                && whole.charAt(whole.length() - 1) != '\u00A0';
    }
}
