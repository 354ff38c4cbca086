package org.strategypress.html.theme;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Names files by their content. */
final class Hash {
    private static final String DIGITS = "0123456789abcdef";

    private Hash() {}

    /** The first ten hexadecimal digits of the content's SHA-256. */
    static String of(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < 5; i++) {
                out.append(DIGITS.charAt(digest[i] >> 4 & 15)).append(DIGITS.charAt(digest[i] & 15));
            }
            return out.toString();
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** {@code assets/site.css} with content becomes {@code assets/site-0123456789.css}. */
    static String name(String path, byte[] content) {
        int dot = path.lastIndexOf('.');
        return path.substring(0, dot) + "-" + of(content) + path.substring(dot);
    }
}
