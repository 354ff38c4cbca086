package org.strategypress.content.kind;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.field.EntryTypes;
import org.strategypress.content.field.Field;
import org.strategypress.content.field.Ids;
import org.strategypress.content.field.Row;
import org.strategypress.content.field.Shape;
import org.strategypress.content.field.Types;
import org.strategypress.model.ContentKind;
import org.strategypress.model.money.AgeRange;
import org.strategypress.model.money.Amount;
import org.strategypress.model.money.AmountRow;
import org.strategypress.model.money.Worth;
import org.strategypress.model.text.Ref;

/** The rows of an amount that depends on age or on the kind of care leaver; each says one thing. */
public final class BandReader {
    private static final Field<AgeRange> AGES = Field.required("ages", EntryTypes.AGES, "The ages, like 16-17.");
    private static final Field<List<Ref>> STATUSES = Field.required(
            "statuses",
            Types.list(EntryTypes.ref(ContentKind.CARE_STATUS)),
            "The legal kinds of care leaver, like [relevant].");

    /** What there is at some ages. */
    static final Shape<AmountRow.ByAge> BY_AGE = Shape.of(
            "age band",
            row -> made(row, worth -> new AmountRow.ByAge(row.need(AGES), worth)),
            AGES,
            AmountReader.FIXED,
            AmountReader.UP_TO,
            AmountReader.IN_KIND,
            AmountReader.NONE,
            AmountReader.UNKNOWN);

    /** What there is for some kinds of care leaver. */
    static final Shape<AmountRow.ByStatus> BY_STATUS = Shape.of(
            "status row",
            row -> made(row, worth -> new AmountRow.ByStatus(row.need(STATUSES), worth)),
            STATUSES,
            AmountReader.FIXED,
            AmountReader.UP_TO,
            AmountReader.IN_KIND,
            AmountReader.NONE,
            AmountReader.UNKNOWN);

    private static final List<Amount.Shape> SHAPES = List.of(
            Amount.Shape.FIXED, Amount.Shape.UP_TO, Amount.Shape.IN_KIND, Amount.Shape.NONE, Amount.Shape.UNKNOWN);

    private BandReader() {}

    private static <T> @Nullable T made(Row row, Function<Worth.Plain, T> make) {
        Worth.Plain worth = worth(row);
        return worth == null ? null : make.apply(worth);
    }

    private static Worth.@Nullable Plain worth(Row row) {
        List<Amount.Shape> given =
                SHAPES.stream().filter(shape -> AmountReader.says(row, shape)).toList();
        if (given.size() == 1) {
            return worth(row, given.get(0));
        }
        if (given.isEmpty()) {
            String cure = "give one of: fixed, up-to, in-kind, or none: yes, or unknown: yes";
            row.in().out().error("bad-amount", Ids.firstLine(row.span()), "this row does not say how much", cure);
        } else {
            AmountReader.tellBoth(row, given, "keep one");
        }
        return null;
    }

    private static Worth.@Nullable Plain worth(Row row, Amount.Shape shape) {
        return switch (shape) {
            case FIXED -> row.map(AmountReader.FIXED, Worth.Fixed::new);
            case UP_TO -> row.map(AmountReader.UP_TO, Worth.UpTo::new);
            case IN_KIND -> row.map(AmountReader.IN_KIND, Worth.InKind::new);
            case NONE -> new Worth.None();
            case UNKNOWN -> new Worth.Unknown();
            case COUNT, MATCH, PERCENT, BY_AGE, BY_STATUS, NEEDS_LED ->
                throw new IllegalStateException("a row has no field for " + shape);
        };
    }
}
