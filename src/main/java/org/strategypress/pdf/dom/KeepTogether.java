package org.strategypress.pdf.dom;

import org.jsoup.nodes.Element;

/**
 * Marks what says nothing alone, so that no page break parts it from what it belongs to: from what follows, a lead, a line that
 * ends with a colon, the line of tags under a heading, a line before facts, a chapter that only opens those below it; from what
 * precedes, small print, a page's address and the short last item of a list. A list of few rows stays whole where it is in columns,
 * and a tally, whose figures add up. A short item of a list is kept in one piece: the PDF library moves a line with the number of a
 * page in it to the next page and leaves its bullet behind. So it does with the first line of an item that holds blocks: that is
 * kept with its bullet.
 */
public final class KeepTogether {
    /** The class by which the style sheet keeps something with what follows. */
    static final String KEEP_NEXT = "keep-next";

    /** The class by which it keeps something with what precedes. */
    static final String STAYS = "stays";

    /** The class by which it keeps something from being parted. */
    static final String IN_ONE_PIECE = "in-one-piece";

    /** The class by which it keeps the bullet or number of an item with its first line. */
    static final String WITH_FIRST_LINE = "with-first-line";

    private static final String BLOCKS = "> :is(p, ul, ol, dl, div, pre, table, figure, blockquote)";
    private static final int SHORT_ITEM = 300;
    private static final int SHORT_LIST = 800;
    private static final int SHORT_LINE = 120;
    private static final int SOME_LINES = 400;
    private static final int SHORT_OPENING = 220;
    private static final int SHORT_WORDS = 700;
    private static final int FEW_ROWS = 3;

    private KeepTogether() {}

    /** Marks all that is below. */
    public static void mark(Element body) {
        body.select("p").stream().filter(KeepTogether::announces).forEach(line -> line.addClass(KEEP_NEXT));
        body.select("section.chapter").stream()
                .filter(KeepTogether::isOpening)
                .forEach(chapter -> chapter.addClass(KEEP_NEXT));
        body.select("p.meta, .metas, .address").stream()
                .filter(KeepTogether::belongsToWords)
                .forEach(small -> small.addClass(STAYS));
        body.select("body:not([data-columns=1]) .in-two").stream()
                .filter(list -> list.childrenSize() <= FEW_ROWS || list.hasClass("figs"))
                .forEach(KeepTogether::keepWhole);
        for (Element item : body.select("li")) {
            if (isShort(item)) {
                item.addClass(IN_ONE_PIECE);
            } else if (!item.select(BLOCKS).isEmpty() && item.closest(".tree") == null) {
                item.addClass(WITH_FIRST_LINE); // its lines are in boxes of their own, which would move without it
            }
        }
        body.select("li + li:last-child").stream()
                .filter(item -> item.text().length() <= SHORT_LINE)
                .forEach(item -> item.addClass(STAYS));
    }

    /** In one piece, and with the list before it where it goes on with that: a card or two would be alone on a page. */
    private static void keepWhole(Element list) {
        list.addClass(IN_ONE_PIECE);
        Element before = list.previousElementSibling();
        if (before != null && before.hasClass("in-two")) {
            list.addClass(STAYS);
        }
    }

    /** Whether an item of a list holds words alone, and those of some three lines at most, or a short list below some. */
    private static boolean isShort(Element item) {
        int most = item.select("ul, ol").isEmpty() ? SHORT_ITEM : SHORT_LIST;
        return item.select("dl, table, figure, blockquote, pre, img, svg").isEmpty()
                && (most == SHORT_ITEM || item.closest(".tree") == null)
                && item.text().length() <= most;
    }

    private static boolean announces(Element line) {
        Element next = line.nextElementSibling();
        if (next == null) {
            return false;
        }
        if (line.hasClass("lead")) {
            return true;
        }
        String text = line.text();
        return text.endsWith(":") && text.length() <= SOME_LINES
                || text.length() <= SHORT_LINE && (isTags(line) || next.nameIs("dl") && next.hasClass("facts"));
    }

    private static boolean isTags(Element line) {
        return line.childrenSize() > 0
                && line.ownText().isBlank()
                && line.children().stream().allMatch(child -> child.hasClass("tag"));
    }

    private static boolean isOpening(Element chapter) {
        Element next = chapter.nextElementSibling();
        return next != null
                && next.nameIs("section")
                && next.hasClass("chapter")
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

    /** Whether small print stands behind words that are short: long ones would leave a page half empty. */
    private static boolean belongsToWords(Element small) {
        Element before = small.previousElementSibling();
        return before != null
                && before.text().length() <= SHORT_WORDS
                && before.select("table, img, svg").isEmpty();
    }
}
