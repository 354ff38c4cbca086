package org.strategypress.content.field;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.YamlNode.Scalar;

/**
 * A number as people write it, in the form that a field takes: {@code £1.5m} is 1500000, {@code 50%} is 50, and
 * {@code £57.90 a week} is 57.90 with the words "a week" beside it. What could be two numbers is none.
 *
 * @param number the number, of digits and at most one point
 * @param rest the words behind it that the field has no room for; empty where there are none
 */
public record PlainNumber(String number, String rest) {
    private static final int LONGEST = 80;
    private static final Pattern THOUSANDS = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?");
    private static final Pattern SPACED = Pattern.compile("[0-9]{1,3}(?:[ \u00a0\u2009\u202f][0-9]{3})+(?:\\.[0-9]+)?");
    private static final Pattern COMMA = Pattern.compile("([0-9]+),([0-9]{1,2})");
    private static final Pattern WRITTEN =
            Pattern.compile("(?:[£￡]|GBP)? ?([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(\\.[0-9]+)?(?: ?(%)| ?([A-Za-z]+))?(.*)");
    private static final Map<String, Integer> MONEY_UNITS =
            Map.of("k", 3, "m", 6, "mn", 6, "thousand", 3, "million", 6, "p", -2, "pence", -2, "pounds", 0, "gbp", 0);
    private static final Map<String, Integer> UNITS =
            Map.of("k", 3, "thousand", 3, "million", 6, "percent", 0, "st", 0, "nd", 0, "rd", 0, "th", 0);
    /** A number that says itself that it is not the exact one: {@code about 120}, {@code 120+}, {@code 120 or so}. */
    private static final Pattern ROUGH = Pattern.compile(
            "(?i)(about |around |approx(?:\\.|imately)? ?|c(?:a|irca)?\\.? ?|roughly |nearly |almost |just |over"
                    + " |under |more than |fewer than |less than |at least |up to |some |[~≈<>±] ?)*([0-9][0-9,]*)( ?\\+|"
                    + " ?[(]?(?:approx(?:\\.|imately)?|or so|or more|plus|estimated|est\\.?)[)]?)?(?: [\\p{L} ]{1,40})?");
    /** {@code p.a.}, {@code p/w}: a letter with more behind it is no unit of the number. */
    private static final Pattern SHORTENED = Pattern.compile("[./][A-Za-z].*");

    /** The number that a text holds, for a sum or for another number. */
    static Optional<PlainNumber> parse(String text, boolean money) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (text.length() > LONGEST || !written.matches()) {
            return Optional.empty();
        }
        String digits = written.group(1).replace(",", "") + (written.group(2) == null ? "" : written.group(2));
        String word = written.group(4) == null ? "" : written.group(4);
        String behind = written.group(5).strip();
        if (SHORTENED.matcher(written.group(5)).matches()) {
            word += behind;
            behind = "";
        }
        if (written.group(3) == null && word.isEmpty() && !behind.isEmpty()) {
            return Optional.empty(); // 50-100, 50+, 3,00: which number is meant cannot be told
        }
        String unit = behind.toLowerCase(Locale.ROOT);
        if (money
                && MONEY_UNITS.containsKey(word.toLowerCase(Locale.ROOT))
                && (unit.equals("pounds") || unit.startsWith("pounds "))) {
            behind = behind.substring("pounds".length()).strip(); // 2 thousand pounds
        }
        Integer places = (money ? MONEY_UNITS : UNITS).get(word.toLowerCase(Locale.ROOT));
        if (places != null && places < 0 && "£￡".indexOf(text.strip().charAt(0)) >= 0) {
            return Optional.empty(); // £50p: whether pounds or pence are meant cannot be told
        }
        String number = places == null || places == 0
                ? digits
                : new BigDecimal(digits).scaleByPowerOfTen(places).toPlainString();
        String rest = places == null ? (word + " " + behind).strip() : behind;
        boolean another = rest.chars().anyMatch(Character::isDigit) || money && written.group(3) != null;
        return another ? Optional.empty() : Optional.of(new PlainNumber(number, rest));
    }

    /**
     * A number whose thousands are set apart by commas or spaces, {@code 1,200}, without them, and with the sign and the zero
     * that a computer asks for: {@code −3}, {@code .5}; any other text as it is.
     */
    public static String withoutCommas(String text) {
        String written = text.strip();
        if (THOUSANDS.matcher(written).matches()) {
            return written.replace(",", "");
        }
        if (SPACED.matcher(written).matches()) {
            return written.replaceAll("[^0-9.]", "");
        }
        String signed = written.startsWith("−") ? "-" + written.substring(1).strip() : written;
        return signed.startsWith(".") && signed.length() > 1 ? "0" + signed : signed;
    }

    /** Whether a text holds a number of a form; then the error is told, with that number as its cure. */
    static boolean tell(Scalar scalar, Pattern form, boolean money, Decoding in) {
        Optional<PlainNumber> found = parse(scalar.text(), money)
                .filter(number -> form.matcher(number.number()).matches());
        Matcher comma = COMMA.matcher(scalar.text().strip());
        String cure = found.map(PlainNumber::cure)
                .orElse(
                        comma.matches()
                                ? "write a point, not a comma: " + comma.group(1) + "." + comma.group(2)
                                : null);
        String rough = money ? null : rough(scalar.text().strip());
        cure = rough == null ? cure : rough;
        if (cure != null) {
            String message = "“" + scalar.text() + "” cannot be read as " + (money ? "a sum" : "a number");
            in.out().error("wrong-type", scalar.span(), message, cure);
        }
        return cure != null;
    }

    /** What to write for a number that its words call rough, {@code about 120}; null for all else. */
    private static @Nullable String rough(String text) {
        Matcher rough = ROUGH.matcher(text);
        if (!rough.matches() || rough.group(1) == null && rough.group(3) == null) {
            return null;
        }
        String number = withoutCommas(rough.group(2));
        return "a number alone is exact: write " + number + " if it is that; else take the line out, and write “" + text
                + "” where words stand";
    }

    /** The number, where nothing else was written; else null. */
    @Nullable
    String alone() {
        return rest.isEmpty() ? number : null;
    }

    /** What to write in its place. */
    String cure() {
        String alone = "write the number alone: " + number;
        return rest.isEmpty() ? alone : alone + ", and “" + rest + "” in a field of its own";
    }
}
