package org.strategypress.model.text;

import java.text.Normalizer;
import java.util.Locale;

/** Words as part of an address: {@code Director of homes} is {@code director-of-homes}. */
public final class ShortWords {
    private ShortWords() {}

    /** The letters of the Latin alphabet and digits, without accents, in small letters, with hyphens between words. */
    public static String of(String text) {
        StringBuilder out = new StringBuilder();
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        boolean gap = false;
        for (int at = 0; at < plain.length(); at++) {
            char c = plain.charAt(at);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                out.append(gap && out.length() > 0 ? "-" : "").append(c);
                gap = false;
            } else {
                gap |= Character.getType(c) != Character.NON_SPACING_MARK;
            }
        }
        return out.toString();
    }
}
