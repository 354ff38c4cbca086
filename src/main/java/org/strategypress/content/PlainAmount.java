package org.strategypress.content;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Amount;
import org.strategypress.model.Money;
import org.strategypress.model.Worth;
import org.strategypress.source.YamlNode;

/**
 * An amount as people write it in one line: {@code £3,000}, {@code up to £400}, {@code £57.90 a week}, {@code no}. Words that are
 * no sum are none: whether they name a thing or a need cannot be told.
 */
final class PlainAmount {
    private static final String UP_TO = "up to ";
    private static final Set<String> TIMES =
            Set.of("hour", "day", "week", "fortnight", "month", "term", "year", "birthday", "child", "household");
    private static final Set<String> EACH = Set.of("a", "an", "per", "each", "every");
    private static final Map<String, String> ADVERBS = Map.of(
            "once", "once", "daily", "day", "weekly", "week", "monthly", "month", "yearly", "year", "annually", "year");

    private PlainAmount() {}

    /** The amount that a line says, or nothing. */
    static Optional<Amount> read(YamlNode node) {
        String text = Brief.line(node);
        String small = text.toLowerCase(Locale.ROOT);
        return switch (small) {
            case "" -> Optional.empty();
            case "no", "none" -> Optional.of(Amount.of(new Worth.None(), null));
            case "unknown" -> Optional.of(Amount.of(new Worth.Unknown(), null));
            default ->
                small.startsWith(UP_TO)
                        ? sum(Worth.UpTo::new, text.substring(UP_TO.length()))
                        : sum(Worth.Fixed::new, text);
        };
    }

    private static Optional<Amount> sum(Function<Money, Worth> shape, String text) {
        PlainNumber number = PlainNumber.parse(text, true)
                .filter(each -> EntryTypes.POUNDS.matcher(each.number()).matches())
                .orElse(null);
        if (number == null) {
            return Optional.empty();
        }
        String rest = number.rest().toLowerCase(Locale.ROOT);
        String per = rest.isEmpty() ? null : per(rest);
        if (per == null && !rest.isEmpty()) {
            return Optional.empty();
        }
        Money money =
                new Money(new BigDecimal(number.number()).movePointRight(2).longValueExact());
        return Optional.of(Amount.of(shape.apply(money), per));
    }

    /** How often, of the words behind a sum: {@code a week} is {@code week}. */
    private static @Nullable String per(String rest) {
        String adverb = ADVERBS.get(rest);
        String[] words = rest.split(" ", -1);
        boolean each = words.length == 2 && isTime(words[0], words[1]);
        return adverb == null && each ? words[1] : adverb;
    }

    /** Whether two words say how often: {@code a week}, {@code per month}. */
    static boolean isTime(String each, String time) {
        return EACH.contains(each.toLowerCase(Locale.ROOT)) && TIMES.contains(time.toLowerCase(Locale.ROOT));
    }
}
