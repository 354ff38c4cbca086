package org.strategypress.markup;

/**
 * What a tag says, as offsets of the text that it stands in.
 *
 * @param name its name, in small letters
 * @param spots for each attribute the beginning and end of its name and of its value; the latter -1 where it has none
 * @param selfClosing whether it ends with {@code />}
 * @param tidy whether it is written as {@link TagText} writes tags
 */
record Tag(String name, int[] spots, boolean selfClosing, boolean tidy) {
    static final int EACH = 4;
    static final int[] NONE = {};

    int attributes() {
        return spots.length / EACH;
    }

    String name(String source, int number) {
        return Names.of(source, spots[number * EACH], spots[number * EACH + 1]);
    }

    boolean hasValue(int number) {
        return spots[number * EACH + 2] >= 0;
    }

    String value(String source, int number) {
        if (!hasValue(number)) {
            return "";
        }
        String value = source.substring(spots[number * EACH + 2], spots[number * EACH + 3]);
        return tidy || value.indexOf('"') < 0 ? value : value.replace("\"", "&quot;");
    }

    /** The number of the first attribute of that name, or -1. */
    int find(String source, String name) {
        for (int i = 0; i < spots.length; i += EACH) {
            int length = spots[i + 1] - spots[i];
            if (length == name.length() && says(source, spots[i], name)) {
                return i / EACH;
            }
        }
        return -1;
    }

    /** Whether a name, given in small letters, stands at a place, its capitals those of ASCII alone. */
    static boolean says(String source, int at, String name) {
        return at + name.length() <= source.length() && says(source, at, name, 0, name.length());
    }

    /** Whether two names are the same but for the capitals of ASCII. */
    static boolean says(String source, int at, String other, int from, int to) {
        for (int i = from; i < to; i++) {
            if (small(source.charAt(at + i - from)) != small(other.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A name with small letters for the capitals of ASCII. */
    static String lower(String source, int from, int to) {
        for (int i = from; i < to; i++) {
            if (small(source.charAt(i)) != source.charAt(i)) {
                StringBuilder out = new StringBuilder(to - from);
                for (int at = from; at < to; at++) {
                    out.append(small(source.charAt(at)));
                }
                return out.toString();
            }
        }
        return source.substring(from, to);
    }

    static char small(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
}
