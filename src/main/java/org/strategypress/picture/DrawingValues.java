package org.strategypress.picture;

import java.util.Locale;
import java.util.Set;

/** Which values the attributes and styles of a drawing may have: those that stay within the drawing. */
final class DrawingValues {
    private static final Set<String> IMAGES = Set.of(
            "data:image/png;base64,", "data:image/jpeg;base64,", "data:image/gif;base64,", "data:image/webp;base64,");
    private static final String URL = "url(";

    private DrawingValues() {}

    /** Whether an address is a place in the drawing itself or a photo that is written out in it. */
    static boolean isInside(String address) {
        String value = address.strip();
        return value.startsWith("#") || IMAGES.stream().anyMatch(value.toLowerCase(Locale.ROOT)::startsWith);
    }

    /** Whether a value or a style sheet asks for nothing outside the drawing, also not by a roundabout way of writing. */
    static boolean staysInside(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        if (lower.indexOf('\\') >= 0
                || lower.contains("@import")
                || lower.contains("image-set(")
                || lower.contains("image(")
                || lower.contains("javascript:")
                || lower.contains("expression(")) {
            return false;
        }
        for (int at = lower.indexOf(URL); at >= 0; at = lower.indexOf(URL, at + 1)) {
            int begin = at + URL.length();
            while (begin < lower.length() && " \t\r\n\"'".indexOf(lower.charAt(begin)) >= 0) {
                begin++;
            }
            if (begin >= lower.length() || lower.charAt(begin) != '#') {
                return false;
            }
        }
        return true;
    }
}
