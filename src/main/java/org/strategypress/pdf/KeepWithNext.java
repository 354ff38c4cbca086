package org.strategypress.pdf;

import org.jsoup.nodes.Element;

/**
 * Marks what says nothing without what follows, so that it does not stand alone at the foot of a page: a line that ends with
 * a colon, the line of tags under a heading, a lead, a line before facts, a chapter that is only the opening of those below it.
 */
final class KeepWithNext {
    /** The class by which the style sheet keeps something with what follows. */
    static final String KEEP = "keep-next";

    private static final int SHORT_LINE = 120;
    private static final int SHORT_OPENING = 220;

    private KeepWithNext() {}

    /** Marks all that is below. */
    static void mark(Element body) {
        for (Element line : body.select("p")) {
            Element next = line.nextElementSibling();
            if (next != null && (needsNext(line) || next.is("dl.facts") && isShort(line))) {
                line.addClass(KEEP);
            }
        }
        for (Element chapter : body.select("section.chapter")) {
            if (isOpening(chapter)) {
                chapter.addClass(KEEP);
            }
        }
    }

    private static boolean needsNext(Element line) {
        String text = line.text();
        return text.length() <= SHORT_LINE && (text.endsWith(":") || line.hasClass("lead") || isTags(line));
    }

    private static boolean isShort(Element line) {
        return line.text().length() <= SHORT_LINE;
    }

    private static boolean isTags(Element line) {
        return line.childrenSize() > 0
                && line.ownText().isBlank()
                && line.children().stream().allMatch(child -> child.hasClass("tag"));
    }

    private static boolean isOpening(Element chapter) {
        Element next = chapter.nextElementSibling();
        return next != null
                && next.is("section.chapter")
                && next.hasClass("level-" + (level(chapter) + 1))
                && chapter.text().length() <= SHORT_OPENING;
    }

    private static int level(Element chapter) {
        for (int level = 1; level < 6; level++) {
            if (chapter.hasClass("level-" + level)) {
                return level;
            }
        }
        return 0;
    }
}
