package org.strategypress.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.office.part.UnreadableFile;

/**
 * What a cell says in place of a figure, or as one.
 *
 * @param fields what a reading says of it: value, printed, suppressed, no-figure; none where the cell is empty
 * @param unit the sign of its unit, % or £; null where it has none
 * @param sign the sign in place of a figure; null where there is none
 */
record FigureText(
        Map<String, String> fields,
        @Nullable String unit,
        @Nullable String sign) {
    /** What signs can mean, with the fields that say so. */
    private static final Map<String, Map<String, String>> MEANINGS = Map.of(
            "suppressed", Map.of("suppressed", "yes"),
            "not-applicable", Map.of("no-figure", "not-applicable"),
            "low", Map.of("no-figure", "low"),
            "not-available", Map.of("no-figure", "not-available"));

    /** Shorthand of the Government Analysis Function, and what many tables wrote before it. */
    private static final Map<String, String> SIGNS = Map.of(
            "c", "suppressed",
            "z", "not-applicable",
            "k", "low",
            "low", "low",
            "x", "not-available",
            "*", "suppressed",
            "..", "not-available",
            ":", "not-available",
            "n/a", "not-applicable",
            "#n/a", "not-available");

    /** What is held back because figures beside it would give another one back. */
    static final FigureText HELD_BACK = new FigureText(Map.of("suppressed", "yes"), null, null);

    private static final Pattern NUMBER = Pattern.compile(
            "(-|−)?(£)? ?((?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,12})(?:\\.[0-9]+)?) ?(?:(%|per cent|percent)|(k|m|mn|thousand|million))?((?:"
                    + " ?\\[(?:[a-z]{1,3}|[nN]ote ?[0-9]{1,2})(?:, ?(?:note ?)?[0-9]{1,2})*])*)");
    private static final Pattern COMMA = Pattern.compile("([0-9]+),([0-9]{1,2} ?%?)");
    private static final String SHARE = "%";
    private static final Pattern FEW =
            Pattern.compile("(?i)(?:<|&lt;|fewer than|less than|under) ?[0-9]{1,2}|[0-9] ?(?:or fewer|or less)");
    private static final int DECIMALS = 6;

    /** The signs as they are meant; those that were given stand before those that are known. */
    static Map<String, String> signs(Map<String, String> given) throws UnreadableFile {
        Map<String, String> signs = new HashMap<>(SIGNS);
        for (Map.Entry<String, String> each : given.entrySet()) {
            if (!MEANINGS.containsKey(each.getValue())) {
                throw new UnreadableFile("is not brought in: --sign knows suppressed, not-applicable, low and"
                        + " not-available, not " + each.getValue());
            }
            signs.put(each.getKey().toLowerCase(Locale.ROOT), each.getValue());
        }
        return signs;
    }

    /** Reads a cell; null where it says neither a figure nor why there is none. */
    static @Nullable FigureText of(String text, Map<String, String> signs) {
        if (text.isEmpty()) {
            return new FigureText(Map.of(), null, null);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        String small = text.toLowerCase(Locale.ROOT);
        String bare = small.replaceFirst("^\\[(.*)]$", "$1");
        String meaning = signs.getOrDefault(small, signs.get(bare));
        if (meaning == null && FEW.matcher(text).matches()) {
            meaning = "suppressed";
        }
        if (meaning != null) {
            fields.putAll(MEANINGS.getOrDefault(meaning, Map.of()));
            fields.put("printed", text);
            return new FigureText(fields, null, small);
        }
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            return null;
        }
        String word = number.group(5);
        if (word != null && number.group(2) == null) {
            return null; // 3m could be metres
        }
        BigDecimal value = new BigDecimal(
                        (number.group(1) == null ? "" : "-") + number.group(3).replace(",", ""))
                .scaleByPowerOfTen(word == null ? 0 : word.startsWith("m") ? 6 : 3);
        boolean long_ = value.scale() > DECIMALS;
        BigDecimal kept = long_ ? value.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros() : value;
        fields.put("value", kept.toPlainString());
        if (!number.group(6).isEmpty() || word != null) {
            fields.put("printed", text);
        }
        return new FigureText(fields, number.group(4) != null ? SHARE : number.group(2), null);
    }

    /** What to do about words that are neither a figure nor a sign in its place: none that a figure is lost by. */
    static String cure(String text) {
        Matcher comma = COMMA.matcher(text);
        if (comma.matches()) {
            return "write a point, not a comma: " + comma.replaceFirst("$1.$2");
        }
        boolean figure = text.chars().anyMatch(Character::isDigit);
        return figure
                ? "write the number alone there, and the other words into printed: in indicators.yaml"
                : "write a number, or say what the sign means with --sign \"" + text
                        + "=suppressed\", or not-applicable, low, not-available";
    }

    /** Whether it has the sign of a share. */
    boolean share() {
        return SHARE.equals(unit);
    }

    /** What a sign means, in words. */
    static String meaning(String sign, Map<String, String> signs) {
        String bare = sign.replaceFirst("^\\[(.*)]$", "$1");
        return signs.getOrDefault(sign, signs.getOrDefault(bare, "suppressed"));
    }

    /** The number; null where there is none. */
    @Nullable
    BigDecimal number() {
        return number(fields.get("value"));
    }

    /** The number that words in a file say; null where they say none. */
    static @Nullable BigDecimal number(@Nullable String words) {
        try {
            return words == null ? null : new BigDecimal(words.replaceAll("[,%£ ]", ""));
        } catch (NumberFormatException none) {
            return null;
        }
    }

    /** Whether it is held back because few people are counted. */
    boolean isHeldBack() {
        return fields.containsKey("suppressed");
    }

    /** Whether a reading that is there says the same. */
    boolean isSaid(Map<String, String> there) {
        for (String name : new String[] {"value", "suppressed", "no-figure"}) {
            if (!same(fields.get(name), there.get(name))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        BigDecimal number = number(one);
        BigDecimal there = number(other);
        return number != null && there != null ? number.compareTo(there) == 0 : one.equalsIgnoreCase(other);
    }
}
