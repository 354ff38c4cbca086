package org.strategypress.content;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.AgeRange;
import org.strategypress.model.Amount;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Ref;

/** The rows of an amount that depends on age or on the kind of care leaver; each says one thing. */
final class BandReader {
    private static final Field<AgeRange> AGES = Field.required("ages", EntryTypes.AGES, "The ages, like 16-17.");
    private static final Field<List<Ref>> STATUSES = Field.required(
            "statuses",
            Types.list(EntryTypes.ref(ContentKind.CARE_STATUS)),
            "The legal kinds of care leaver, like [relevant].");

    /** What there is at some ages. */
    static final Shape<Amount.Band> BY_AGE = Shape.of(
            "age band",
            row -> band(row, row.need(AGES), List.of()),
            AGES,
            AmountReader.FIXED,
            AmountReader.UP_TO,
            AmountReader.IN_KIND,
            AmountReader.NONE,
            AmountReader.UNKNOWN);

    /** What there is for some kinds of care leaver. */
    static final Shape<Amount.Band> BY_STATUS = Shape.of(
            "status row",
            row -> band(row, null, row.need(STATUSES)),
            STATUSES,
            AmountReader.FIXED,
            AmountReader.UP_TO,
            AmountReader.IN_KIND,
            AmountReader.NONE,
            AmountReader.UNKNOWN);

    private static final List<Amount.Shape> SHAPES = List.of(
            Amount.Shape.FIXED, Amount.Shape.UP_TO, Amount.Shape.IN_KIND, Amount.Shape.NONE, Amount.Shape.UNKNOWN);

    private BandReader() {}

    private static Amount.@Nullable Band band(Row row, @Nullable AgeRange ages, List<Ref> statuses) {
        List<Amount.Shape> given = new ArrayList<>();
        SHAPES.stream().filter(shape -> AmountReader.says(row, shape)).forEach(given::add);
        if (given.size() == 1) {
            return new Amount.Band(
                    ages,
                    statuses,
                    given.get(0),
                    row.get(AmountReader.FIXED),
                    row.get(AmountReader.UP_TO),
                    row.get(AmountReader.IN_KIND));
        }
        if (given.isEmpty()) {
            String cure = "give one of: fixed, up-to, in-kind, or none: yes, or unknown: yes";
            row.in().out().error("bad-amount", Ids.firstLine(row.span()), "this row does not say how much", cure);
        } else {
            AmountReader.tellBoth(row, given, "keep one");
        }
        return null;
    }
}
