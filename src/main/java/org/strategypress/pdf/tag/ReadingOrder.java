package org.strategypress.pdf.tag;

import java.util.Arrays;
import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSDictionary;

/** In which order the marked pieces of each page are read: the order of the finished tags. */
public final class ReadingOrder {
    /** The rank of a piece that no tag holds. */
    static final int NONE = -1;

    private static final int[] NO_PIECES = {};

    private final IdentityHashMap<COSDictionary, int[]> ranks = new IdentityHashMap<>();
    private int next;

    /** The order of the tags below a document's first. */
    static ReadingOrder of(TagNode document) {
        ReadingOrder order = new ReadingOrder();
        document.marks(order::add);
        return order;
    }

    private void add(TagNode.Mark mark) {
        int[] known = ranks.getOrDefault(mark.page(), NO_PIECES);
        if (mark.id() >= known.length) {
            int[] wider = Arrays.copyOf(known, Math.max(64, 2 * (mark.id() + 1)));
            Arrays.fill(wider, known.length, wider.length, NONE);
            ranks.put(mark.page(), wider);
            known = wider;
        }
        known[mark.id()] = next++;
    }

    /** The rank of each piece of a page by its number; what is read first has the lowest. */
    public int[] ranks(COSDictionary page) {
        return ranks.getOrDefault(page, NO_PIECES);
    }
}
