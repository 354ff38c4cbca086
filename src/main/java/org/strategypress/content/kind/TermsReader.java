package org.strategypress.content.kind;

import java.util.List;
import org.strategypress.content.field.EntryTypes;
import org.strategypress.content.field.Field;
import org.strategypress.content.field.Row;
import org.strategypress.content.field.Shape;
import org.strategypress.content.field.Types;
import org.strategypress.model.money.Amount;
import org.strategypress.model.money.Money;

/** The fields that say for how long, for which work and in which parts an amount is given. */
public final class TermsReader {
    static final Field<String> LASTS =
            Field.optional("lasts", Types.TEXT, "For how long, like 12 months or until you are 21.");
    static final Field<String> HOURS = Field.optional(
            "hours", Types.TEXT, "The hours of work that it is given for, like 16 hours a week or more.");
    static final Field<String> BACKDATED = Field.optional(
            "backdated", Types.TEXT, "For which time before one asked, like up to 3 months, or \"no\" in quotes.");

    private static final Field<Money> SUM = Field.required("sum", EntryTypes.MONEY, "How much, in pounds.");
    private static final Field<String> WHEN =
            Field.optional("when", Types.TEXT, "When it is paid, like The day you move in.");
    private static final Shape<Amount.Instalment> INSTALMENT =
            Shape.of("instalment", row -> new Amount.Instalment(row.need(SUM), row.get(WHEN), row.span()), SUM, WHEN);
    static final Field<List<Amount.Instalment>> INSTALMENTS = Field.optional(
            "instalments",
            Types.list(INSTALMENT),
            "With fixed or up-to: the parts that it is paid in, which add up to it.");

    private TermsReader() {}

    static Amount.Terms terms(Row row) {
        return new Amount.Terms(row.get(LASTS), row.get(HOURS), row.get(BACKDATED), row.list(INSTALMENTS));
    }
}
