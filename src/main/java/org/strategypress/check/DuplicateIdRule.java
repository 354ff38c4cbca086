package org.strategypress.check;

import java.util.HashMap;
import java.util.Map;
import org.strategypress.check.rule.CheckInput;
import org.strategypress.check.rule.Rule;
import org.strategypress.model.Entry;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.Position;

/** No two entries have one id, whatever their kinds. */
final class DuplicateIdRule implements Rule {
    @Override
    public void check(CheckInput input, Diagnostics out) {
        Map<String, Entry> seen = new HashMap<>();
        for (Entry entry : input.publication().entries()) {
            Entry first = seen.putIfAbsent(entry.id(), entry);
            if (first != null) {
                Position place = first.where().position();
                String message = "the id “" + entry.id() + "” belongs to the entry at "
                        + first.where().file().path() + ":" + place.line() + " already";
                String number = entry.meta().number();
                boolean copied = number != null && number.equals(first.meta().number());
                String cure = copied
                        ? "give this one its own number:; where both are printed with " + number
                                + ", give one of the two a line id: of its own"
                        : "give one of the two a line id: of its own";
                out.error("duplicate-id", entry.where(), message, cure);
            }
        }
    }
}
