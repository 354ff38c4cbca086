package org.strategypress.edit;

import java.util.Map;
import java.util.TreeMap;

/** Where comments go when groups and lists move: each stays with the one that it was under. */
final class CommentColumns {
    /** Where groups and lists stood, and where they stand now. */
    private final TreeMap<Integer, Integer> columns = new TreeMap<>();

    /** How far in a comment may stand: behind a block of lines not as far as those, of which it would become one. */
    private int farthest = Integer.MAX_VALUE;

    /**
     * Takes down a group or list; what stood further in has ended.
     *
     * @param was its column as it was
     * @param now its column now
     */
    void under(int was, int now) {
        columns.tailMap(was, true).clear();
        columns.put(was, now);
    }

    /** Keeps the next comments from standing further in than this. */
    void atMost(int column) {
        farthest = column;
    }

    /** Lets comments stand anywhere again. */
    void free() {
        farthest = Integer.MAX_VALUE;
    }

    /**
     * Where a comment goes: it stays with the group or list that it was under, else it goes with what follows.
     *
     * @param was its column as it was
     * @param next the column of what follows, or -1 where nothing does
     * @param indent the column that what follows gets
     */
    int of(int was, int next, int indent) {
        return Math.min(farthest, free(was, next, indent));
    }

    private int free(int was, int next, int indent) {
        if (next == was || was == 0 && next < 0) {
            return Math.max(indent, 0);
        }
        Integer same = columns.get(was);
        if (same != null) {
            return same;
        }
        Map.Entry<Integer, Integer> deeper = columns.floorEntry(was);
        return was < next || deeper == null || deeper.getKey() <= next ? Math.max(indent, 0) : deeper.getValue();
    }
}
