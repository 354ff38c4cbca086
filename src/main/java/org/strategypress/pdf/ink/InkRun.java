package org.strategypress.pdf.ink;

/**
 * A stretch of glyphs in one line, without the white at its ends, in points from the page's lower left.
 *
 * @param left where it begins
 * @param right where it ends
 * @param base the height of its line
 * @param size the size of the type
 * @param words what it reads, as drawn
 * @param mark the number of its marked content, or {@link #ARTIFACT}
 * @param cut whether some of it is beyond the paper, or beyond the box within which is drawn
 */
record InkRun(float left, float right, float base, float size, String words, int mark, boolean cut) {
    /** What belongs to no tag: running heads, page numbers. */
    static final int ARTIFACT = -1;

    /** The height of small letters, by the size of the type. */
    private static final float SMALL_LETTERS = 0.5f;

    private static final float TOUCHING = 1.5f;

    /** Where small letters end. */
    float top() {
        return base + SMALL_LETTERS * size;
    }

    /** Whether much of the one is over the other. */
    boolean covers(InkRun other) {
        float across = Math.min(right, other.right) - Math.max(left, other.left);
        float down = Math.min(top(), other.top()) - Math.max(base, other.base);
        return across > TOUCHING && down > SMALL_LETTERS * SMALL_LETTERS * Math.min(size, other.size);
    }
}
