package org.strategypress.html;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that bend with a count. A message says {@code {0} {0?day|days}}: the form is chosen by the number in {@code {0}}. The
 * forms stand in the order of the Unicode plural rules (CLDR, "Language Plural Rules"): zero, one, two, few, many and other
 * in Arabic, one, few and many in Ukrainian, one and other in most languages; where fewer are given, the last serves.
 */
final class Plurals {
    private static final Pattern CHOICE = Pattern.compile("\\{(\\d)\\?([^}]*)}");
    private static final Map<String, Integer> RULES = Map.of("ar", 6, "uk", 3, "ru", 3, "be", 3);

    private final int forms;

    private Plurals(int forms) {
        this.forms = forms;
    }

    /** The rules of a language; those of English where it is not known here. */
    static Plurals of(String language) {
        return new Plurals(RULES.getOrDefault(language.split("-", 2)[0], 2));
    }

    /** A message with the forms chosen that go with its numbers. */
    String choose(String text, Object... numbers) {
        if (text.indexOf('?') < 0 || text.indexOf('{') < 0) {
            return text;
        }
        return CHOICE.matcher(text).replaceAll(choice -> {
            int at = Integer.parseInt(choice.group(1));
            if (at >= numbers.length) {
                return Matcher.quoteReplacement(choice.group());
            }
            String[] given = choice.group(2).split("\\|", -1);
            int form = form(String.valueOf(numbers[at]).replace(",", ""));
            return Matcher.quoteReplacement(given[Math.min(form, given.length - 1)]);
        });
    }

    private int form(String number) {
        if (!number.matches("\\d{1,15}")) {
            return forms - 1;
        }
        long count = Long.parseLong(number);
        return switch (forms) {
            case 6 -> arabic(count);
            case 3 -> slavic(count);
            default -> count == 1 ? 0 : 1;
        };
    }

    private static int arabic(long count) {
        if (count < 3) {
            return (int) count;
        }
        long hundredth = count % 100;
        return hundredth < 3 ? 5 : hundredth < 11 ? 3 : 4;
    }

    private static int slavic(long count) {
        long ten = count % 10;
        long hundred = count % 100;
        if (ten == 1 && hundred != 11) {
            return 0;
        }
        return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? 1 : 2;
    }
}
