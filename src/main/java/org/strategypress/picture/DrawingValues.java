package org.strategypress.picture;

import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    /** What is wrong with a photo that is written out in an address, to stand behind “this picture”; null when nothing is. */
    static @Nullable String photoFault(String address) {
        String value = address.strip();
        int comma = value.indexOf(',');
        if (comma < 0 || !isInside(value)) {
            return null;
        }
        String kind =
                value.substring("data:image/".length(), value.indexOf(';')).toLowerCase(Locale.ROOT);
        try {
            return PictureCheck.fault(Base64.getMimeDecoder().decode(value.substring(comma + 1)), kind);
        } catch (IllegalArgumentException cut) {
            return "cannot be read";
        }
    }

    /** Whether a value is one or two numbers of at most two digits before the point. */
    static boolean isSmall(String value) {
        int digits = 0;
        boolean fraction = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '.') {
                fraction = true;
            } else if (c >= '0' && c <= '9') {
                digits += fraction ? 0 : 1;
            } else if (c == ' ' || c == ',') {
                digits = 0;
                fraction = false;
            } else {
                return false;
            }
            if (digits > 2) {
                return false;
            }
        }
        return true;
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
