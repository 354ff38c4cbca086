package org.strategypress.content.kind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.field.AmountCure;
import org.strategypress.content.field.Brief;
import org.strategypress.content.field.Decoding;
import org.strategypress.content.field.EntryTypes;
import org.strategypress.content.field.Field;
import org.strategypress.content.field.FieldType;
import org.strategypress.content.field.Ids;
import org.strategypress.content.field.PlainAmount;
import org.strategypress.content.field.Row;
import org.strategypress.content.field.Shape;
import org.strategypress.content.field.Type;
import org.strategypress.content.field.Types;
import org.strategypress.model.money.Amount;
import org.strategypress.model.money.AmountRow;
import org.strategypress.model.money.Money;
import org.strategypress.model.money.Worth;
import org.strategypress.model.text.Prose;
import org.strategypress.source.YamlNode;

/** The fields of an amount, which has exactly one shape. */
public final class AmountReader {
    static final Field<Money> FIXED = Field.optional("fixed", EntryTypes.MONEY, "The sum paid, in pounds.");
    static final Field<Money> UP_TO = Field.optional("up-to", EntryTypes.MONEY, "The most that is paid, in pounds.");
    static final Field<String> IN_KIND =
            Field.optional("in-kind", Types.TEXT, "The thing that is given, like A suitcase.");
    static final Field<Boolean> NONE = Field.optional("none", Types.YES_NO, "Yes, where you do not give this.");
    static final Field<Boolean> UNKNOWN =
            Field.optional("unknown", Types.YES_NO, "Yes, where it is not known how much it is.");
    private static final Field<Integer> COUNT =
            Field.optional("count", Types.NUMBER, "How many are given; with percent, how many it is a share of.");
    private static final Field<Money> EACH_UP_TO =
            Field.optional("each-up-to", EntryTypes.MONEY, "With count: the most for each, in pounds.");
    private static final Field<BigDecimal> MATCH =
            Field.optional("match", Types.FIGURE, "How many the council pays for if you pay for some.");
    private static final Field<BigDecimal> YOURS =
            Field.optional("yours", Types.FIGURE, "With match: how many you pay for.");
    private static final Field<BigDecimal> PERCENT =
            Field.optional("percent", Types.PERCENT, "The share that is paid, 0 to 100.");
    private static final Field<Money> CAP =
            Field.optional("cap", EntryTypes.MONEY, "With percent: the most that is paid in all, in pounds.");
    private static final Field<List<AmountRow.ByAge>> BY_AGE =
            Field.optional("by-age", Types.list(BandReader.BY_AGE), "What there is at each age.");
    private static final Field<List<AmountRow.ByStatus>> BY_STATUS = Field.optional(
            "by-status", Types.list(BandReader.BY_STATUS), "What there is for each kind of care leaver, as a table.");
    private static final Field<Boolean> NEEDS_LED = Field.optional(
            "needs-led",
            Types.YES_NO,
            "Whether it depends on what you need; with fixed, whether there is more by need; up-to may set a limit.");
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
            BY_STATUS,
            NEEDS_LED,
            IN_KIND,
            NONE,
            UNKNOWN,
            OF,
            PER,
            LABEL,
            TermsReader.LASTS,
            TermsReader.HOURS,
            TermsReader.BACKDATED,
            TermsReader.INSTALMENTS,
            NOTE);

    /** An amount, or a line that says as much: a sum, no, or that it is not known. */
    static final Type<Amount> TYPE = new Type<>() {
        private final Type<Amount> any = new Brief<>(SHAPE, (node, in) -> PlainAmount.read(node), AmountCure::of);

        @Override
        public @Nullable Amount decode(YamlNode node, Decoding in) {
            return any.decode(node, in);
        }

        @Override
        public String words() {
            return SHAPE.words() + ", or no, or unknown";
        }

        @Override
        public FieldType written() {
            return FieldType.either(new FieldType.Choice(List.of("no", "unknown")), SHAPE.written());
        }
    };

    private AmountReader() {}

    private static @Nullable Amount make(Row row) {
        Amount.Shape shape = shape(row);
        if (shape == null || !fits(row, shape)) {
            return null;
        }
        Worth worth = worth(row, shape);
        return worth == null
                ? null
                : new Amount(worth, row.get(OF), row.get(PER), row.get(LABEL), TermsReader.terms(row), row.get(NOTE));
    }

    /** How much; null where what the shape needs could not be read. */
    private static @Nullable Worth worth(Row row, Amount.Shape shape) {
        Money upTo = row.get(UP_TO);
        return switch (shape) {
            case FIXED ->
                row.get(NEEDS_LED, false)
                        ? row.map(FIXED, sum -> new Worth.More(sum, upTo))
                        : row.map(FIXED, Worth.Fixed::new);
            case UP_TO -> row.map(UP_TO, Worth.UpTo::new);
            case COUNT -> row.map(COUNT, count -> new Worth.Count(count, row.get(EACH_UP_TO)));
            case MATCH -> row.map(MATCH, match -> new Worth.Match(match, row.get(YOURS)));
            case PERCENT ->
                row.map(PERCENT, share -> new Worth.Percent(share, row.get(COUNT), row.get(EACH_UP_TO), row.get(CAP)));
            case BY_AGE -> row.map(BY_AGE, Worth.ByAge::new);
            case BY_STATUS -> row.map(BY_STATUS, Worth.ByStatus::new);
            case NEEDS_LED -> new Worth.NeedsLed(upTo);
            case IN_KIND -> row.map(IN_KIND, Worth.InKind::new);
            case NONE -> new Worth.None();
            case UNKNOWN -> new Worth.Unknown();
        };
    }

    private static Amount.@Nullable Shape shape(Row row) {
        List<Amount.Shape> given = new ArrayList<>();
        for (Amount.Shape shape : Amount.Shape.values()) {
            if (says(row, shape) && !goesWithAnother(row, shape)) {
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
                            "give one of: fixed, up-to, count, match, percent, by-age, by-status, needs-led, in-kind; or write no, or unknown");
        } else {
            boolean things = given.equals(List.of(Amount.Shape.COUNT, Amount.Shape.IN_KIND));
            tellBoth(
                    row,
                    given,
                    things
                            ? "write how many in words, like in-kind: Two laptops, and take count out"
                            : "keep one, or make a list of two amounts");
        }
        return null;
    }

    /** Whether a row holds a shape; one of yes and no is held only by yes. */
    static boolean says(Row row, Amount.Shape shape) {
        return switch (shape) {
            case NEEDS_LED -> row.get(NEEDS_LED, false);
            case NONE -> row.get(NONE, false);
            case UNKNOWN -> row.get(UNKNOWN, false);
            default -> row.has(key(shape));
        };
    }

    /** Whether what could be a shape only adds to another: a limit or more by need, or how many the share is of. */
    private static boolean goesWithAnother(Row row, Amount.Shape shape) {
        return switch (shape) {
            case UP_TO -> row.get(NEEDS_LED, false);
            case NEEDS_LED -> row.has(FIXED);
            case COUNT -> row.has(PERCENT);
            default -> false;
        };
    }

    /** Tells that two shapes stand in one place. */
    static void tellBoth(Row row, List<Amount.Shape> given, String cure) {
        Field<?> second = key(given.get(1));
        String message = "“" + key(given.get(0)).name() + "” and “" + second.name() + "” cannot stand in one amount";
        row.in().out().error("bad-amount", row.spanOf(second), message, cure);
    }

    private static Field<?> key(Amount.Shape shape) {
        return switch (shape) {
            case FIXED -> FIXED;
            case UP_TO -> UP_TO;
            case COUNT -> COUNT;
            case MATCH -> MATCH;
            case PERCENT -> PERCENT;
            case BY_AGE -> BY_AGE;
            case BY_STATUS -> BY_STATUS;
            case NEEDS_LED -> NEEDS_LED;
            case IN_KIND -> IN_KIND;
            case NONE -> NONE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    private static boolean fits(Row row, Amount.Shape shape) {
        boolean each = belongs(row, EACH_UP_TO, row.has(COUNT), "count");
        boolean yours = belongs(row, YOURS, shape == Amount.Shape.MATCH, "match");
        boolean cap = belongs(row, CAP, shape == Amount.Shape.PERCENT, "percent");
        boolean whole = shape == Amount.Shape.FIXED || shape == Amount.Shape.UP_TO;
        boolean parts = belongs(row, TermsReader.INSTALMENTS, whole, "fixed");
        boolean share = belongs(row, COUNT, shape != Amount.Shape.PERCENT || row.has(OF), "of");
        BigDecimal percent = row.get(PERCENT);
        if (percent != null && (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0)) {
            row.in().out().error("bad-percentage", row.spanOf(PERCENT), "a share lies between 0 and 100", "check it");
            return false;
        }
        return each && yours && cap && parts && share;
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
