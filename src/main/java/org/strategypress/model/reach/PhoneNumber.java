package org.strategypress.model.reach;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One telephone number that can be dialled: the home of what a telephone number is. Words round a number are refused
 * before it is parsed, since the library would drop letters or turn them into digits.
 *
 * @param digits what a phone dials, digits alone, or a plus sign and digits
 * @param international the number as dialled from anywhere, like {@code +441632960000}; a short code has none and stands as it is
 * @param extension the digits of the extension, or nothing
 */
public record PhoneNumber(String digits, String international, String extension) {
    /** The country of numbers without a code, where a site says nothing else. */
    public static final String HOME = "GB";

    /** How an extension may be written, the longer words first. */
    private static final List<String> EXTENSIONS = List.of("extension", "ext", "x", "#");

    /** The prefixes by which Relay UK is asked for, before the number that is called. */
    private static final List<String> RELAYS = List.of("18001", "18002");

    /** {@code (ext. 123)} behind a number. */
    private static final Pattern EXTENSION_IN_BRACKETS = Pattern.compile("(?i)\\s*[(](?=ext|x ?\\d|#)([^()]*)[)]$");

    private static final String SEPARATORS = " \u00a0\u2007\u2009\u202f-\u2010\u2011\u2013.()";

    /** How the numbers of people begin in the United Kingdom, those too that are kept for films, which are no mobile's. */
    private static final String BRITISH_MOBILES = "+447";

    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

    /** A number to call, if the text is one and nothing else. */
    public static Optional<PhoneNumber> parse(String text, String country) {
        String written = EXTENSION_IN_BRACKETS.matcher(text.strip()).replaceFirst(" $1");
        String extension = extension(written);
        String main = extension.isEmpty() ? written : beforeExtension(written);
        String digits = digits(main);
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        if (extension.isEmpty() && ShortCodes.isCall(digits, country)) {
            return Optional.of(new PhoneNumber(digits, digits, ""));
        }
        return whole(digits, extension, country);
    }

    /** A number for text messages: one to call, or one of five to seven digits that only takes messages. */
    public static Optional<PhoneNumber> parseText(String text, String country) {
        String digits = digits(text.strip());
        return ShortCodes.isText(digits, country)
                ? Optional.of(new PhoneNumber(digits, digits, ""))
                : parse(text, country).filter(number -> number.extension().isEmpty());
    }

    /** A number that has an international form: no short code and no extension. */
    public static Optional<PhoneNumber> parseFull(String text, String country) {
        return parse(text, country)
                .filter(number -> number.international().startsWith("+")
                        && number.extension().isEmpty());
    }

    /** A number behind the prefix of Relay UK. */
    public static Optional<PhoneNumber> parseRelay(String text, String country) {
        String digits = digits(text.strip());
        return RELAYS.stream()
                .filter(prefix -> digits.startsWith(prefix) && digits.length() > prefix.length())
                .findFirst()
                .flatMap(prefix -> parse(digits.substring(prefix.length()), country)
                        .map(number -> new PhoneNumber(prefix + number.digits(), prefix + number.digits(), "")));
    }

    /** The numbers that anybody in a country may be told to call, whether a contact has them or not. */
    public static List<PhoneNumber> known(String country) {
        return ShortCodes.KNOWN.stream()
                .flatMap(number -> parse(number, country).stream())
                .toList();
    }

    /** The country codes that {@code country:} may name, in two letters. */
    public static Set<String> countries() {
        return LIBRARY.getSupportedRegions();
    }

    /** What stands behind {@code tel:} (RFC 3966). */
    public String dial() {
        return extension.isEmpty() ? digits : digits + ";ext=" + extension;
    }

    /** Whether it is the number of a mobile phone, in any country that tells them apart by their numbers. */
    public boolean isMobile() {
        if (!international.startsWith("+")) {
            return false;
        }
        try {
            return international.startsWith(BRITISH_MOBILES)
                    || LIBRARY.getNumberType(LIBRARY.parse(international, null)) == PhoneNumberType.MOBILE;
        } catch (NumberParseException notANumber) {
            return false;
        }
    }

    /** The ways in which the digits may be written in running text, without spaces. */
    public Set<String> spellings() {
        if (!international.startsWith("+")) {
            return Set.of(digits);
        }
        Set<String> spellings = new LinkedHashSet<>(List.of(digits, international));
        if (international.startsWith("+44")) {
            spellings.add("0" + international.substring(3));
        }
        return spellings;
    }

    private static Optional<PhoneNumber> whole(String digits, String extension, String country) {
        try {
            Phonenumber.PhoneNumber parsed = LIBRARY.parse(digits, country);
            String national = LIBRARY.getNationalSignificantNumber(parsed);
            String international = "+" + parsed.getCountryCode() + national;
            boolean dialled = !digits.startsWith("+") && !digits.startsWith("00");
            boolean drama = parsed.getCountryCode() == 44 && ShortCodes.isDrama(national);
            boolean areaOnly = dialled && country.equals(HOME) && !digits.equals("0" + national);
            if (areaOnly || !drama && !LIBRARY.isValidNumber(parsed)) {
                return Optional.empty();
            }
            return Optional.of(new PhoneNumber(dialled ? digits : international, international, extension));
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    private static String beforeExtension(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : EXTENSIONS) {
            int at = lower.lastIndexOf(word);
            if (at > 0) {
                String before = text.substring(0, at).stripTrailing();
                return before.endsWith(",") ? before.substring(0, before.length() - 1) : before;
            }
        }
        return text;
    }

    private static String extension(String text) {
        int from = text.length();
        while (from > 0 && isDigit(text.charAt(from - 1))) {
            from--;
        }
        String digits = text.substring(from);
        String before = text.substring(0, from).stripTrailing().toLowerCase(Locale.ROOT);
        String bare = before.endsWith(".") || before.endsWith(":") ? before.substring(0, before.length() - 1) : before;
        boolean named = EXTENSIONS.stream().anyMatch(bare::endsWith);
        return named && !digits.isEmpty() && digits.length() <= 7 ? digits : "";
    }

    /** The digits and a plus sign before them, without separators and the zero in brackets; nothing if there is any other sign. */
    private static String digits(String text) {
        boolean abroad = text.startsWith("+") || text.startsWith("00");
        String written = abroad ? text.replaceFirst("[(]0[)]", "") : text;
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (isDigit(c) || c == '+' && i == 0) {
                digits.append(c);
            } else if (SEPARATORS.indexOf(c) < 0) {
                return "";
            }
        }
        return digits.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
