package org.strategypress.content.kind;

import java.util.regex.Pattern;
import org.strategypress.model.text.Prose;

/** The words of a line without its markup: {@code <b>Homes</b> &amp; health} is "Homes & health". */
public final class PlainWords {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private PlainWords() {}

    /** The words of a line of prose. */
    static String of(Prose line) {
        return TAG.matcher(line.html())
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&nbsp;", "\u00a0")
                .replace("&amp;", "&")
                .strip();
    }
}
