package org.strategypress.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.strategypress.html.prose.Translation;
import org.strategypress.html.theme.Messages;
import org.strategypress.model.Entitlement;
import org.strategypress.model.Entry;
import org.strategypress.model.money.AgeRange;
import org.strategypress.model.money.Amount;
import org.strategypress.model.money.AmountRow;
import org.strategypress.model.money.Money;
import org.strategypress.model.money.Worth;

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
        if (of.per() != null && !of.isInRows()) {
            line.append(readsOn(of.shape()) ? " " : messages.get("comma") + " ")
                    .append(HowOften.words(of.per(), translation));
        }
        if (of.of() != null && !saysWhat(of.shape())) {
            line.append(' ').append(messages.get("amount.for", translation.said(of.of())));
        }
        if (of.terms().lasts() != null) {
            line.append(of.isInRows() ? messages.get("comma") : "")
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
    String band(AmountRow row, Amount of) {
        Worth worth = row.worth();
        String much = worth instanceof Worth.UpTo ? small(head(worth, null)) : head(worth, null);
        boolean given = worth.shape() != Amount.Shape.NONE && worth.shape() != Amount.Shape.UNKNOWN;
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
        return of.isInRows() ? rows(of) : head(of.worth(), of.of());
    }

    private String head(Worth worth, @Nullable String of) {
        return switch (worth.shape()) {
            case FIXED -> money(worth.sum());
            case UP_TO -> messages.get("amount.up-to", money(worth.sum()));
            case COUNT -> counted(((Worth.Count) worth).count(), of);
            case MATCH -> matched((Worth.Match) worth, of);
            case PERCENT -> shared((Worth.Percent) worth, of);
            case NEEDS_LED -> messages.get("amount.needs-led");
            case IN_KIND -> said(((Worth.InKind) worth).inKind());
            case NONE -> messages.get("amount.none");
            case UNKNOWN -> messages.get("unknown");
            case BY_AGE, BY_STATUS -> throw new IllegalStateException("rows have no line of their own");
        };
    }

    private String matched(Worth.Match match, @Nullable String of) {
        String ours = Functions.digits(match.match());
        String yours = match.yours() == null ? "" : Functions.digits(match.yours());
        return of == null
                ? messages.get("amount.match", ours, yours)
                : messages.get("amount.match.of", ours, yours, said(of));
    }

    private String shared(Worth.Percent share, @Nullable String of) {
        String percent = Functions.digits(share.percent());
        return of == null
                ? messages.get("amount.percent", percent)
                : messages.get("amount.percent.of", percent, counted(share.count(), of));
    }

    private String counted(@Nullable Integer count, @Nullable String of) {
        String what = of == null ? "" : said(of);
        return count == null ? what : (Functions.digits(new BigDecimal(count)) + " " + what).strip();
    }

    private String rows(Amount of) {
        List<String> all = new ArrayList<>();
        of.byAge().forEach(row -> all.add(messages.get("amount.age", ages(row.ages())) + " " + band(row, of)));
        of.byStatus().forEach(row -> {
            List<String> who = translation.publication().findAll(row.statuses()).stream()
                    .map(each -> said(each.title()))
                    .toList();
            all.add(String.join(messages.get("comma") + " ", who) + ": " + band(row, of));
        });
        return String.join(messages.get("semicolon") + " ", all);
    }

    private List<String> limits(Amount of) {
        List<String> limits = new ArrayList<>();
        if (of.worth() instanceof Worth.More) {
            limits.add(messages.get("amount.more-by-need"));
        }
        Money each = of.worth().mostForEach();
        if (each != null) {
            limits.add(messages.get("amount.each", money(each)));
        }
        Money all = of.worth().mostInAll();
        if (all != null) {
            limits.add(messages.get("amount.limit", money(all)));
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
        return sum == null ? "" : translation.figure(sum.said());
    }

    private String said(String words) {
        return translation.said(words);
    }

    private static String small(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
