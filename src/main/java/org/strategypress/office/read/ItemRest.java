package org.strategypress.office.read;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.strategypress.office.block.OfficeBlock;
import org.strategypress.office.block.OfficeBlock.Paragraph;
import org.strategypress.office.block.OfficeBlock.Role;
import org.strategypress.office.block.OfficeBlock.Run;

/**
 * Paragraphs that go on with the item of a list above them: the file says so, or they begin as far in from the edge as its words, and
 * farther than the words before the list. Word itself knows of no second paragraph of an item.
 */
final class ItemRest {
    /** What stands for a level that the file does not say. */
    static final int UNSAID = -1;

    /** How far in, in twentieths of a point, the words of the items above begin, by their levels. */
    private final TreeMap<Integer, Integer> lefts = new TreeMap<>();
    /** The paragraph that the next one may go on with; null where none is. */
    private @Nullable Paragraph last;
    /** How far in the words before the list began. */
    private int before;

    /**
     * A paragraph that is about to stand behind others, as one that goes on with an item where it does.
     *
     * @param left how far in from the edge its words begin, in twentieths of a point
     * @param said the level of the items that the file says it goes on with, from 0 on, or {@link #UNSAID}
     */
    Paragraph settle(Paragraph made, int left, int said, List<OfficeBlock> out) {
        if (made.isEmpty()) {
            return made;
        }
        if (!isBehindLast(out)) {
            lefts.clear();
        }
        if (made.role() == Role.ITEM) {
            lefts.tailMap(made.level(), true).clear();
            lefts.put(made.level(), left);
            last = made;
            return made;
        }
        boolean words = made.role() == Role.PLAIN && !lefts.isEmpty() && !isHeading(made);
        int level = !words ? UNSAID : said == UNSAID ? level(left) : Math.min(lefts.lastKey(), said);
        if (level == UNSAID) {
            lefts.clear();
            before = made.role() == Role.PLAIN ? left : before;
            last = null;
            return made;
        }
        last = made.as(Role.REST, level, false);
        return last;
    }

    private boolean isBehindLast(List<OfficeBlock> out) {
        for (int i = out.size() - 1; i >= 0; i--) {
            if (!(out.get(i) instanceof Paragraph each) || !each.isEmpty()) {
                return out.get(i).equals(last);
            }
        }
        return false;
    }

    /** Whether all of a line is bold, so that it rather heads what stands below it. */
    private static boolean isHeading(Paragraph made) {
        return made.runs().stream().filter(each -> !each.text().isBlank()).allMatch(Run::bold);
    }

    private int level(int left) {
        return left <= before
                ? UNSAID
                : lefts.descendingMap().entrySet().stream()
                        .filter(each -> each.getValue() > 0 && each.getValue() <= left)
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(UNSAID);
    }
}
