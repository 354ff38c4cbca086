package org.strategypress.model.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A tag of BCP 47 (RFC 5646) taken apart: {@code az-Arab-IR} is Azerbaijani in Arabic letters as in Iran.
 *
 * @param language what stands first, in lower case
 * @param script the code of a script, with a capital, or null
 * @param region a country, in capitals, or three digits, or null
 */
public record LanguageTag(
        String language, @Nullable String script, @Nullable String region) {
    /** The parts of a tag, or null when it is not well-formed. */
    static @Nullable LanguageTag of(String tag) {
        List<String> left = new ArrayList<>(List.of(tag.split("-", -1)));
        String language = left.remove(0);
        if (!isAlpha(language, 2, 3)) {
            return null;
        }
        for (int extended = 0; extended < 3 && next(left, 3, 3); extended++) {
            left.remove(0);
        }
        String script = next(left, 4, 4) ? left.remove(0) : null;
        boolean region = next(left, 2, 2) || !left.isEmpty() && isDigits(left.get(0));
        String place = region ? left.remove(0) : null;
        return isRestGood(left)
                ? new LanguageTag(
                        language.toLowerCase(Locale.ROOT),
                        script == null ? null : capital(script),
                        place == null ? null : place.toUpperCase(Locale.ROOT))
                : null;
    }

    private static String capital(String script) {
        String lower = script.toLowerCase(Locale.ROOT);
        return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }

    private static boolean next(List<String> left, int least, int most) {
        return !left.isEmpty() && isAlpha(left.get(0), least, most);
    }

    /** Variants, each once; then extensions behind a letter of their own, each with something in it. */
    private static boolean isRestGood(List<String> rest) {
        Set<String> seen = new HashSet<>();
        int at = 0;
        while (at < rest.size() && isVariant(rest.get(at))) {
            if (!seen.add(rest.get(at).toLowerCase(Locale.ROOT))) {
                return false;
            }
            at++;
        }
        boolean isPrivate = false;
        while (at < rest.size()) {
            String letter = rest.get(at++).toLowerCase(Locale.ROOT);
            isPrivate = letter.equals("x");
            if (letter.length() != 1 || !isWord(letter, 1) || !seen.add(letter)) {
                return false;
            }
            int from = at;
            int least = isPrivate ? 1 : 2;
            while (at < rest.size() && isWord(rest.get(at), least)) {
                at++;
            }
            if (at == from) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVariant(String part) {
        return isWord(part, 5) || part.length() == 4 && isWord(part, 4) && Character.isDigit(part.charAt(0));
    }

    private static boolean isWord(String part, int least) {
        return part.length() >= least && part.length() <= 8 && part.chars().allMatch(LanguageTag::isPart);
    }

    private static boolean isAlpha(String part, int least, int most) {
        return part.length() >= least
                && part.length() <= most
                && part.chars().allMatch(c -> isPart(c) && (c < '0' || c > '9'));
    }

    private static boolean isDigits(String part) {
        return part.length() == 3 && part.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isPart(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
