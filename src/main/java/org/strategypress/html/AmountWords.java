package org.strategypress.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.AgeRange;
import org.strategypress.model.Amount;
import org.strategypress.model.Entitlement;
import org.strategypress.model.Entry;
import org.strategypress.model.Money;

/**
 * An amount in one line of a language, without its label and note: {@code £50 a week for 12 months}. All that limits it is
 * in the line, so that a list promises no more than the page.
 */
final class AmountWords {
    private static final Set<Amount.Shape> SUMS = EnumSet.of(
            Amount.Shape.FIXED,
            Amount.Shape.UP_TO,
            Amount.Shape.COUNT,
            Amount.Shape.MATCH,
            Amount.Shape.PERCENT,
            Amount.Shape.BY_AGE);
    private static final int MOST_SUMS = 3;

    private final Translation translation;
    private final Messages messages;

    AmountWords(Translation translation) {
        this.translation = translation;
        this.messages = translation.messages();
    }

    /** The whole line. */
    String line(Amount of) {
        StringBuilder line = new StringBuilder(head(of));
        boolean inBands = of.shape() == Amount.Shape.BY_AGE || of.shape() == Amount.Shape.BY_STATUS;
        if (of.per() != null && !inBands) {
            line.append(readsOn(of.shape()) ? " " : messages.get("comma") + " ")
                    .append(HowOften.words(of.per(), translation));
        }
        if (of.of() != null && !saysWhat(of.shape())) {
            line.append(' ').append(messages.get("amount.for", translation.said(of.of())));
        }
        if (of.terms().lasts() != null) {
            line.append(inBands ? messages.get("comma") : "")
                    .append(' ')
                    .append(HowOften.lasts(of.terms().lasts(), translation));
        }
        for (String limit : limits(of)) {
            line.append(messages.get("comma")).append(' ').append(limit);
        }
        return line.toString();
    }

    /** What an entry is worth, for a list of all kinds: its sums and shares in one line; empty where it has none or too many. */
    String sums(@Nullable Entry entry) {
        List<Amount> amounts = entry == null
                ? List.of()
                : entry.as(Entitlement.class).map(Entitlement::amount).orElse(List.of());
        return amounts.size() > MOST_SUMS
                ? ""
                : amounts.stream()
                        .filter(each -> SUMS.contains(each.shape()))
                        .map(each -> (each.label() == null ? "" : said(each.label()) + ": ") + line(each))
                        .collect(Collectors.joining(messages.get("semicolon") + " "));
    }

    /** What limits all rows of an amount by age or status; empty where nothing does. */
    String end(Amount of) {
        List<String> all = limits(of);
        if (of.terms().lasts() != null) {
            all.add(0, HowOften.lasts(of.terms().lasts(), translation));
        }
        return String.join(messages.get("comma") + " ", all);
    }

    /** What there is for some ages or kinds of care leaver, without saying which. */
    String band(Amount.Band band, Amount of) {
        String much = switch (band.shape()) {
            case UP_TO -> small(messages.get("amount.up-to", money(band.upTo())));
            case IN_KIND -> said(band.inKind());
            case NONE -> messages.get("amount.none");
            case UNKNOWN -> messages.get("unknown");
            default -> money(band.fixed());
        };
        boolean given = band.shape() != Amount.Shape.NONE && band.shape() != Amount.Shape.UNKNOWN;
        return of.per() == null || !given ? much : much + " " + HowOften.words(of.per(), translation);
    }

    /** Ages as printed; in another language in its words, when they were printed in words: {@code 16 or over}. */
    String ages(AgeRange ages) {
        if (translation.speaks(ages.printed())) {
            return translation.said(ages.printed());
        }
        if (ages.to() == null) {
            return messages.get("ages.from", ages.from());
        }
        if (ages.from() == 0) {
            return messages.get("ages.up-to", ages.to());
        }
        return translation.figure(ages.from() == ages.to() ? "" + ages.from() : ages.from() + "-" + ages.to());
    }

    private String head(Amount of) {
        return switch (of.shape()) {
            case FIXED -> money(of.fixed());
            case UP_TO -> messages.get("amount.up-to", money(of.upTo()));
            case COUNT -> counted(of);
            case MATCH ->
                of.of() == null
                        ? messages.get("amount.match", digits(of.match()), digits(of.yours()))
                        : messages.get("amount.match.of", digits(of.match()), digits(of.yours()), said(of.of()));
            case PERCENT ->
                of.of() == null
                        ? messages.get("amount.percent", digits(of.percent()))
                        : messages.get("amount.percent.of", digits(of.percent()), counted(of));
            case BY_AGE, BY_STATUS -> bands(of);
            case NEEDS_LED -> messages.get("amount.needs-led");
            case IN_KIND -> said(of.inKind());
            case NONE -> messages.get("amount.none");
            case UNKNOWN -> messages.get("unknown");
        };
    }

    private String counted(Amount of) {
        String what = of.of() == null ? "" : said(of.of());
        return of.count() == null ? what : (digits(new BigDecimal(of.count())) + " " + what).strip();
    }

    private String bands(Amount of) {
        List<String> all = new ArrayList<>();
        of.byAge().forEach(band -> {
            String who = band.ages() == null ? "" : messages.get("amount.age", ages(band.ages()));
            all.add(who + " " + band(band, of));
        });
        of.byStatus().forEach(band -> {
            List<String> who = translation.publication().findAll(band.statuses()).stream()
                    .map(each -> said(each.title()))
                    .toList();
            all.add(String.join(messages.get("comma") + " ", who) + ": " + band(band, of));
        });
        return String.join(messages.get("semicolon") + " ", all);
    }

    private List<String> limits(Amount of) {
        List<String> limits = new ArrayList<>();
        if (of.byNeed()) {
            limits.add(messages.get("amount.more-by-need"));
        }
        boolean limited = of.upTo() != null && of.shape() != Amount.Shape.UP_TO;
        if (limited) {
            limits.add(messages.get("amount.limit", money(of.upTo())));
        }
        if (of.eachUpTo() != null) {
            limits.add(messages.get("amount.each", money(of.eachUpTo())));
        }
        if (of.cap() != null) {
            limits.add(messages.get("amount.limit", money(of.cap())));
        }
        if (of.terms().hours() != null) {
            limits.add(messages.get("amount.hours", said(of.terms().hours())));
        }
        return limits;
    }

    /** Whether how often it is given reads on from it without a comma. */
    private static boolean readsOn(Amount.Shape shape) {
        return shape == Amount.Shape.FIXED || shape == Amount.Shape.UP_TO || shape == Amount.Shape.COUNT;
    }

    /** Whether the head of the line holds what it is of. */
    private static boolean saysWhat(Amount.Shape shape) {
        return shape == Amount.Shape.COUNT || shape == Amount.Shape.MATCH || shape == Amount.Shape.PERCENT;
    }

    private String money(@Nullable Money sum) {
        return sum == null ? "" : translation.figure(sum.pounds());
    }

    private String said(@Nullable String words) {
        return words == null ? "" : translation.said(words);
    }

    private static String digits(@Nullable BigDecimal number) {
        return number == null ? "" : Functions.digits(number);
    }

    private static String small(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
