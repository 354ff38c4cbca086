package org.strategypress.version;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What two rows have in common, in order, so that as little as can be is left over.
 *
 * <p>Source: E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", Algorithmica 1 (1986). Of rows that differ in
 * more than {@value #MOST} places, only what they begin and end with is found, so that no text takes long.
 *
 * @param <T> what the rows hold
 */
final class Alignment<T> {
    private static final int MOST = 1500;

    private final List<T> before;
    private final List<T> after;

    private Alignment(List<T> before, List<T> after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Two places that hold the same.
     *
     * @param before the place in the row before
     * @param after the place in the row after
     */
    record Pair(int before, int after) {}

    /** The pairs, in the order of both. */
    static <T> List<Pair> of(List<T> before, List<T> after) {
        return new Alignment<>(before, after).pairs();
    }

    private List<Pair> pairs() {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < head; i++) {
            pairs.add(new Pair(i, i));
        }
        int from = head;
        new Alignment<>(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail))
                .middle()
                .forEach(each -> pairs.add(new Pair(each.before() + from, each.after() + from)));
        for (int i = tail; i > 0; i--) {
            pairs.add(new Pair(before.size() - i, after.size() - i));
        }
        return pairs;
    }

    private List<Pair> middle() {
        int most = Math.min(before.size() + after.size(), MOST);
        int[] furthest = new int[2 * most + 3];
        List<int[]> steps = new ArrayList<>();
        for (int edits = 0; edits <= most; edits++) {
            steps.add(furthest.clone());
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
                int at = most + 1 + diagonal;
                boolean down = diagonal == -edits || diagonal != edits && furthest[at - 1] < furthest[at + 1];
                int x = down ? furthest[at + 1] : furthest[at - 1] + 1;
                while (x < before.size()
                        && x - diagonal < after.size()
                        && before.get(x).equals(after.get(x - diagonal))) {
                    x++;
                }
                furthest[at] = x;
                if (x >= before.size() && x - diagonal >= after.size()) {
                    return back(steps, most + 1);
                }
            }
        }
        return List.of();
    }

    /** The way back from the end through the furthest places of each step. */
    private List<Pair> back(List<int[]> steps, int middle) {
        List<Pair> pairs = new ArrayList<>();
        int x = before.size();
        int y = after.size();
        for (int edits = steps.size() - 1; edits >= 0; edits--) {
            int[] furthest = steps.get(edits);
            int diagonal = x - y;
            int at = middle + diagonal;
            boolean down = diagonal == -edits || diagonal != edits && furthest[at - 1] < furthest[at + 1];
            int beforeX = edits == 0 ? 0 : down ? furthest[at + 1] : furthest[at - 1];
            int beforeY = edits == 0 ? 0 : beforeX - (down ? diagonal + 1 : diagonal - 1);
            int startX = edits == 0 ? 0 : down ? beforeX : beforeX + 1;
            while (x > startX) {
                x--;
                y--;
                pairs.add(new Pair(x, y));
            }
            x = beforeX;
            y = beforeY;
        }
        Collections.reverse(pairs);
        return pairs;
    }
}
