package org.strategypress.model.money;

import java.util.List;
import org.strategypress.model.text.Ref;

/** A row of an amount that is not the same for all. */
public sealed interface AmountRow {
    /** What there is for those of the row. */
    Worth.Plain worth();

    /**
     * What there is at some ages.
     *
     * @param ages the ages
     * @param worth how much
     */
    record ByAge(AgeRange ages, Worth.Plain worth) implements AmountRow {}

    /**
     * What there is for some kinds of care leaver.
     *
     * @param statuses the kinds of care leaver
     * @param worth how much
     */
    record ByStatus(List<Ref> statuses, Worth.Plain worth) implements AmountRow {
        public ByStatus {
            statuses = List.copyOf(statuses);
        }
    }
}
