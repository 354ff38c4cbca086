package org.strategypress.html.theme;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.strategypress.model.language.Language;
import org.strategypress.model.language.PluralRules;

/**
 * Words that bend with a count. A message says {@code {0} {0?day|days}}: the form is chosen by the number in {@code {0}}. The
 * forms stand in the order of the Unicode plural rules (CLDR, "Language Plural Rules"): zero, one, two, few, many and other
 * in Arabic, one, few and many in Ukrainian, one and other in most languages; where fewer are given, the last serves.
 */
final class Plurals {
    private static final Pattern CHOICE = Pattern.compile("\\{(\\d)\\?([^}]*)}");

    /** The rules of English, in which a theme says what it has no other words for. */
    static final Plurals ENGLISH = of("en");

    private final PluralRules rules;

    private Plurals(PluralRules rules) {
        this.rules = rules;
    }

    /** The rules of a language; those of English where they are not known. */
    static Plurals of(String language) {
        return new Plurals(Language.of(language).plurals());
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
            int form = rules.form(
                    numbers[at] instanceof BigDecimal number ? number.toPlainString() : String.valueOf(numbers[at]));
            return Matcher.quoteReplacement(given[Math.min(form, given.length - 1)]);
        });
    }
}
