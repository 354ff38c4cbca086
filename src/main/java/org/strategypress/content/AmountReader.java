package org.strategypress.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.AgeRange;
import org.strategypress.model.Amount;
import org.strategypress.model.Money;
import org.strategypress.model.Prose;

/** The fields of an amount, which has exactly one shape. */
final class AmountReader {
    private static final Field<Money> FIXED = Field.optional("fixed", EntryTypes.MONEY, "The sum paid, in pounds.");
    private static final Field<Money> UP_TO =
            Field.optional("up-to", EntryTypes.MONEY, "The most that is paid, in pounds.");
    private static final Field<Integer> COUNT = Field.optional("count", Types.NUMBER, "How many are given.");
    private static final Field<Money> EACH_UP_TO =
            Field.optional("each-up-to", EntryTypes.MONEY, "With count: the most for each, in pounds.");
    private static final Field<BigDecimal> MATCH =
            Field.optional("match", Types.FIGURE, "How many the council pays for if you pay for some.");
    private static final Field<BigDecimal> YOURS =
            Field.optional("yours", Types.FIGURE, "With match: how many you pay for.");
    private static final Field<BigDecimal> PERCENT =
            Field.optional("percent", Types.FIGURE, "The share that is paid, 0 to 100.");
    private static final Field<Money> CAP =
            Field.optional("cap", EntryTypes.MONEY, "With percent: the most that is paid in all, in pounds.");
    private static final Field<AgeRange> AGES = Field.required("ages", EntryTypes.AGES, "The ages, like 16-17.");
    private static final Shape<Amount.AgeBand> AGE_BAND = Shape.of(
            "age band", row -> new Amount.AgeBand(row.need(AGES), row.get(FIXED), row.get(UP_TO)), AGES, FIXED, UP_TO);
    private static final Field<List<Amount.AgeBand>> BY_AGE =
            Field.optional("by-age", Types.list(AGE_BAND), "Sums that depend on age.");
    private static final Field<Boolean> NEEDS_LED =
            Field.optional("needs-led", Types.YES_NO, "Whether it depends on what you need; up-to may set a limit.");
    private static final Field<String> IN_KIND =
            Field.optional("in-kind", Types.TEXT, "The thing that is given, like A suitcase.");
    private static final Field<String> OF =
            Field.optional("of", Types.TEXT, "What is counted or shared, like driving lessons.");
    private static final Field<String> PER = Field.optional(
            "per",
            Types.TEXT,
            "How often: once, hour, day, week, fortnight, month, term, year, birthday, child, household, or other words.");
    private static final Field<String> LABEL =
            Field.optional("label", Types.TEXT, "What this amount is for, where there are several.");
    private static final Field<Prose> NOTE = Field.optional("note", EntryTypes.LINE, "A remark.");

    /** An amount. */
    static final Shape<Amount> SHAPE = Shape.of(
            "amount",
            AmountReader::make,
            FIXED,
            UP_TO,
            COUNT,
            EACH_UP_TO,
            MATCH,
            YOURS,
            PERCENT,
            CAP,
            BY_AGE,
            NEEDS_LED,
            IN_KIND,
            OF,
            PER,
            LABEL,
            NOTE);

    private AmountReader() {}

    private static @Nullable Amount make(Row row) {
        Amount.Shape shape = shape(row);
        if (shape == null || !fits(row, shape)) {
            return null;
        }
        return new Amount(
                shape,
                row.get(FIXED),
                row.get(UP_TO),
                row.get(COUNT),
                row.get(EACH_UP_TO),
                row.get(MATCH),
                row.get(YOURS),
                row.get(PERCENT),
                row.get(CAP),
                row.list(BY_AGE),
                row.get(IN_KIND),
                row.get(OF),
                row.get(PER),
                row.get(LABEL),
                row.get(NOTE));
    }

    private static Amount.@Nullable Shape shape(Row row) {
        List<Amount.Shape> given = new ArrayList<>();
        for (Amount.Shape shape : Amount.Shape.values()) {
            boolean limitOnly = shape == Amount.Shape.UP_TO && row.get(NEEDS_LED, false);
            if (row.has(key(shape)) && !limitOnly) {
                given.add(shape);
            }
        }
        if (given.size() == 1) {
            return given.get(0);
        }
        if (given.isEmpty()) {
            row.in()
                    .out()
                    .error(
                            "bad-amount",
                            Ids.firstLine(row.span()),
                            "this amount does not say how much",
                            "give one of: fixed, up-to, count, match, percent, by-age, needs-led, in-kind");
        } else {
            Field<?> second = key(given.get(1));
            row.in()
                    .out()
                    .error(
                            "bad-amount",
                            row.spanOf(second),
                            "“" + key(given.get(0)).name() + "” and “" + second.name() + "” cannot stand in one amount",
                            "keep one, or make a list of two amounts");
        }
        return null;
    }

    private static Field<?> key(Amount.Shape shape) {
        return switch (shape) {
            case FIXED -> FIXED;
            case UP_TO -> UP_TO;
            case COUNT -> COUNT;
            case MATCH -> MATCH;
            case PERCENT -> PERCENT;
            case BY_AGE -> BY_AGE;
            case NEEDS_LED -> NEEDS_LED;
            case IN_KIND -> IN_KIND;
        };
    }

    private static boolean fits(Row row, Amount.Shape shape) {
        boolean each = belongs(row, EACH_UP_TO, shape == Amount.Shape.COUNT, "count");
        boolean yours = belongs(row, YOURS, shape == Amount.Shape.MATCH, "match");
        boolean cap = belongs(row, CAP, shape == Amount.Shape.PERCENT, "percent");
        BigDecimal percent = row.get(PERCENT);
        if (percent != null && (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0)) {
            row.in().out().error("bad-percentage", row.spanOf(PERCENT), "a share lies between 0 and 100", "check it");
            return false;
        }
        return each && yours && cap;
    }

    private static boolean belongs(Row row, Field<?> field, boolean allowed, String partner) {
        if (allowed || !row.has(field)) {
            return true;
        }
        String message = "“" + field.name() + "” means something only beside “" + partner + "”";
        row.in().out().error("bad-amount", row.spanOf(field), message, "add " + partner + ": or remove this");
        return false;
    }
}
