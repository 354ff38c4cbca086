package org.strategypress.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lays the text of an Easy Read edition out: each picture at the side of the sentences that follow it. */
final class EasyRead {
    private static final Pattern PICTURE = Pattern.compile("(?:<p>|<figure>)\\s*(<img [^>]*>)\\s*(?:</p>|</figure>)");
    private static final String OPEN = "<ul class=\"easy\">\n";
    private static final String CLOSE = "</ul>\n";

    private EasyRead() {}

    /** The list of pictures and sentences; what stands before the first picture, and each heading, stays as it is. */
    static String steps(String html) {
        Matcher matcher = PICTURE.matcher(html);
        StringBuilder out = new StringBuilder(html.length() + 256);
        boolean open = false;
        int from = 0;
        String picture = "";
        while (matcher.find()) {
            open = step(picture, html.substring(from, matcher.start()), open, out);
            picture = matcher.group(1);
            from = matcher.end();
        }
        open = step(picture, html.substring(from), open, out);
        return out.append(open ? CLOSE : "").toString();
    }

    private static boolean step(String picture, String words, boolean open, StringBuilder out) {
        if (picture.isEmpty()) {
            out.append(words.strip());
            return open;
        }
        int heading = words.indexOf("<h2");
        String beside = heading < 0 ? words : words.substring(0, heading);
        out.append(open ? "" : OPEN).append("<li>").append(picture).append("<div>");
        out.append(beside.strip()).append("</div></li>\n");
        if (heading < 0) {
            return true;
        }
        out.append(CLOSE).append(words.substring(heading).strip()).append('\n');
        return false;
    }
}
