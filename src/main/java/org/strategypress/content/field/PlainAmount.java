package org.strategypress.content.field;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.money.Amount;
import org.strategypress.model.money.Money;
import org.strategypress.model.money.PoundsInWords;
import org.strategypress.model.money.Worth;
import org.strategypress.source.YamlNode;

/**
 * An amount as people write it in one line: {@code £3,000}, {@code up to £400}, {@code £57.90 a week}, {@code no}. Words that are
 * no sum are none: whether they name a thing or a need cannot be told.
 */
public final class PlainAmount {
    private static final Pattern UP_TO = Pattern.compile(
            "(?:up ?to )?(?:(?:an? )?max(?:imum|[.])?(?: of)?|no more than|not more than|not exceeding|capped at|up to"
                    + " and including|up ?to) (?=[£0-9])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MOST =
            Pattern.compile(" ?(?:maximum|max[.]?)(?=$| (?:a|an|per|each|every) [a-z]+$)", Pattern.CASE_INSENSITIVE);
    /** {@code One-off payment of £50}, {@code a total of £50}: how often, before the sum. */
    private static final Pattern ONCE_BEFORE = Pattern.compile(
            "(?i)(?:an? )?(?:(one[- ]off|single)(?: payment| grant| sum)?|total)(?: of|:)? (?=(?:up ?to )?£)");
    /** What a sum may be given for, each time or each one. */
    private static final Set<String> TIMES = Set.of(
            "hour",
            "day",
            "night",
            "week",
            "fortnight",
            "month",
            "quarter",
            "half term",
            "term",
            "year",
            "academic year",
            "school year",
            "financial year",
            "birthday",
            "festival",
            "visit",
            "lesson",
            "session",
            "trip",
            "journey",
            "meal",
            "mile",
            "item",
            "claim",
            "application",
            "course",
            "child",
            "person",
            "young person",
            "household");

    private static final Set<String> EACH = Set.of("a", "an", "per", "each", "every");
    private static final Map<String, String> ADVERBS = Map.ofEntries(
            Map.entry("once", "once"),
            Map.entry("once only", "once"),
            Map.entry("hourly", "hour"),
            Map.entry("daily", "day"),
            Map.entry("weekly", "week"),
            Map.entry("fortnightly", "fortnight"),
            Map.entry("monthly", "month"),
            Map.entry("quarterly", "quarter"),
            Map.entry("half-termly", "half term"),
            Map.entry("half termly", "half term"),
            Map.entry("termly", "term"),
            Map.entry("yearly", "year"),
            Map.entry("annually", "year"),
            Map.entry("in total", "in total"),
            Map.entry("total", "in total"),
            Map.entry("altogether", "altogether"));
    /** What is written short behind a sum, and what it stands for. */
    private static final List<Map.Entry<Pattern, String>> SHORT = List.of(
            Map.entry(Pattern.compile("(?i)[ ,]?(?:p\\.?/?w\\.?|per wk|/wk|/ ?week)$"), " a week"),
            Map.entry(
                    Pattern.compile("(?i)[ ,]?(?:p\\.?c\\.?m\\.?|p\\.?/?m\\.?|per calendar month|/ ?month)$"),
                    " a month"),
            Map.entry(Pattern.compile("(?i)[ ,]?(?:p\\.?/?a\\.?|per annum|/ ?year|/yr)$"), " a year"),
            Map.entry(Pattern.compile("(?i)[ ,]?(?:[(]?one[- ]off[)]?|as a one[- ]off)(?: payment| grant)?$"), " once"),
            Map.entry(Pattern.compile("(?i)/ ?day$"), " a day"),
            Map.entry(Pattern.compile("(?i)(?:/ ?(?:hour|hr|h)| ?p/?h)$"), " an hour"));

    /** How often by a count, as it stands behind a sum: {@code twice a year}, {@code every 6 months}. */
    private static final Pattern COUNTED = Pattern.compile(
            "(.*[0-9a-z]) ((?:once|twice|[0-9]+ times|(?:two|three|four|six|ten|twelve) times) (?:a|an|per|each|every)"
                    + " (?:day|week|fortnight|month|term|year)|every (?:[0-9]+|two|three|four|six|twelve)"
                    + " (?:days|weeks|months|years))",
            Pattern.CASE_INSENSITIVE);

    private PlainAmount() {}

    /** The amount that a line says, or nothing. */
    public static Optional<Amount> read(YamlNode node) {
        return read(Single.blanks(Brief.line(node)));
    }

    /** The same of its words. */
    static Optional<Amount> read(String line) {
        Matcher once = ONCE_BEFORE.matcher(line);
        if (once.lookingAt()) {
            String often = once.group(1) == null ? "in total" : "once";
            return read(line.substring(once.end()))
                    .filter(amount -> amount.per() == null)
                    .map(amount -> Amount.of(amount.worth(), often));
        }
        String text = PoundsInWords.inFigures(line);
        String small = text.toLowerCase(Locale.ROOT);
        Matcher most = UP_TO.matcher(text);
        Matcher limit = MOST.matcher(text);
        return switch (small) {
            case "" -> Optional.empty();
            case "no" -> Optional.of(Amount.of(new Worth.None(), null));
            case "unknown", "not known" -> Optional.of(Amount.of(new Worth.Unknown(), null));
            default ->
                most.lookingAt()
                        ? sum(
                                Worth.UpTo::new,
                                MOST.matcher(text.substring(most.end())).replaceFirst(""))
                        : limit.find() ? sum(Worth.UpTo::new, limit.replaceFirst("")) : sum(Worth.Fixed::new, text);
        };
    }

    private static Optional<Amount> sum(Function<Money, Worth> shape, String written) {
        Matcher counted = COUNTED.matcher(written);
        String text = counted.matches() ? counted.group(1) : full(written);
        PlainNumber number = PlainNumber.parse(text, true)
                .filter(each -> EntryTypes.POUNDS.matcher(each.number()).matches())
                .orElse(null);
        if (number == null) {
            return Optional.empty();
        }
        String rest = number.rest().toLowerCase(Locale.ROOT);
        String per = counted.matches() && rest.isEmpty() ? counted.group(2) : rest.isEmpty() ? null : per(rest);
        if (counted.matches() && !rest.isEmpty()) {
            return Optional.empty();
        }
        if (per == null && !rest.isEmpty()) {
            return Optional.empty();
        }
        Money money =
                new Money(new BigDecimal(number.number()).movePointRight(2).longValueExact());
        return Optional.of(Amount.of(shape.apply(money), per));
    }

    /** The words in full, without the full stop behind them. */
    private static String full(String written) {
        for (Map.Entry<Pattern, String> each : SHORT) {
            Matcher end = each.getKey().matcher(written);
            if (end.find() && end.start() > 0 && !Character.isLetter(written.charAt(end.start() - 1))) {
                return written.substring(0, end.start()) + each.getValue();
            }
        }
        return written.endsWith(".") ? written.substring(0, written.length() - 1) : written;
    }

    /** Words behind a sum with how often in full at their beginning: {@code pw for rent} is {@code a week for rent}. */
    static String spelledOut(String rest) {
        int end = rest.indexOf(' ');
        String first = end < 0 ? rest : rest.substring(0, end);
        for (Map.Entry<Pattern, String> each : SHORT) {
            if (each.getKey().matcher(first).matches()) {
                return each.getValue().strip() + (end < 0 ? "" : rest.substring(end));
            }
        }
        return rest;
    }

    /** How often, of the words behind a sum: {@code a week} is {@code week}. */
    private static @Nullable String per(String rest) {
        String adverb = ADVERBS.get(rest);
        String[] words =
                rest.replaceFirst("^(?:on|for|at) (?=each |every )", "").split(" +", 2);
        boolean each = words.length == 2 && isTime(words[0], words[1]);
        return adverb == null && each ? words[1] : adverb;
    }

    /** Whether two words say how often: {@code a week}, {@code per month}. */
    static boolean isTime(String each, String time) {
        return EACH.contains(each.toLowerCase(Locale.ROOT)) && TIMES.contains(time.toLowerCase(Locale.ROOT));
    }
}
