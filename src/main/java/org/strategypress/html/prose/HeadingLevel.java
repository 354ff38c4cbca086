package org.strategypress.html.prose;

/** The levels of heading elements. */
public final class HeadingLevel {
    private HeadingLevel() {}

    /** {@code h2} moved down by 1 is {@code h3}; no heading goes below {@code h6}, and other elements stay. */
    public static String shift(String tag, int by) {
        return is(tag) && by != 0 ? "h" + Math.min(6, tag.charAt(1) - '0' + by) : tag;
    }

    /** Whether an element of that name is a heading. */
    public static boolean is(String tag) {
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }
}
