package org.strategypress.markdown;

import java.nio.charset.StandardCharsets;

/** Writes text into HTML, into attribute values and into addresses, so that it means the same there. */
final class ProseEscape {
    private static final String KEPT_IN_ADDRESS = "-._~:/?#[]@!$&'()*+,;=";

    private ProseEscape() {}

    /** Appends text; safe between tags and in quoted attribute values. */
    static void text(StringBuilder out, CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\r' -> {
                    if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                        out.append('\n');
                    }
                }
                default -> out.append(c);
            }
        }
    }

    /** The text, escaped. */
    static String text(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text(out, text);
        return out.toString();
    }

    /** An address with everything percent-encoded that may not stand in one; existing {@code %41} are kept. */
    static String address(String address) {
        StringBuilder out = new StringBuilder(address.length() + 16);
        for (int i = 0; i < address.length(); ) {
            int c = address.codePointAt(i);
            boolean escaped = c == '%'
                    && i + 2 < address.length()
                    && Character.digit(address.charAt(i + 1), 16) >= 0
                    && Character.digit(address.charAt(i + 2), 16) >= 0;
            boolean plain = c < 0x80 && Character.isLetterOrDigit(c) || KEPT_IN_ADDRESS.indexOf(c) >= 0;
            if (escaped || plain) {
                out.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append('%');
                    out.append(Character.toUpperCase(Character.forDigit(b >> 4 & 15, 16)));
                    out.append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
                }
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }
}
