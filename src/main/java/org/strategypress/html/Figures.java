package org.strategypress.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps phone numbers, sums and ranges in the text of a right-to-left language running from left to right. */
final class Figures {
    private static final Pattern GROUPS =
            Pattern.compile("<[^>]*>|[+£€]?[0-9]+(?:[ \u00a0.,/:–-][0-9]+)+%?|[+£€][0-9]+|[0-9]+%");

    private Figures() {}

    /** The HTML with each figure of more than one part isolated. */
    static String isolate(String html) {
        Matcher matcher = GROUPS.matcher(html);
        StringBuilder out = new StringBuilder(html.length() + 64);
        while (matcher.find()) {
            String found = matcher.group();
            String put = found.startsWith("<") ? found : "<bdi dir=\"ltr\">" + found + "</bdi>";
            matcher.appendReplacement(out, Matcher.quoteReplacement(put));
        }
        return matcher.appendTail(out).toString();
    }
}
