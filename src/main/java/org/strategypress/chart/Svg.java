package org.strategypress.chart;

/** Numbers and words as SVG writes them, without any locale. */
final class Svg {
    private static final int TENTHS = 10;

    private Svg() {}

    /** A length with at most one decimal place. */
    static String number(double value) {
        long tenths = Math.round(value * TENTHS);
        String sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        return sign + size / TENTHS + (size % TENTHS == 0 ? "" : "." + size % TENTHS);
    }

    /** A place. */
    static String at(double x, double y) {
        return number(x) + " " + number(y);
    }

    /** Words between tags, or between the quotation marks of an attribute. */
    static String text(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
