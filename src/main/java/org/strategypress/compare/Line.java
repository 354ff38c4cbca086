package org.strategypress.compare;

import java.util.regex.Pattern;

/** Words of others as one line of text: nothing in them is taken for a mark, whatever it looks like. */
final class Line {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\s\\p{Z}]+");
    private static final Pattern MARK = Pattern.compile("[\\p{Punct}&&[^,;'’%]]");

    private Line() {}

    /** Words without line breaks and what is not seen. */
    static String of(String words) {
        return UNSEEN.matcher(words).replaceAll(" ").strip();
    }

    /** Words as Markdown that says just them. */
    static String markdown(String words) {
        return MARK.matcher(of(words)).replaceAll("\\\\$0");
    }

    /** A link in Markdown. */
    static String link(String words, String target) {
        return "[" + markdown(words) + "](<" + target + ">)";
    }
}
