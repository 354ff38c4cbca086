package org.strategypress.model;

import java.util.List;
import org.strategypress.model.text.Prose;

/**
 * A vision statement.
 *
 * @param meta the common fields; {@code plain} is the same in plain words
 * @param statement the official words
 * @param supports the plans that it serves
 */
public record Vision(EntryMeta meta, Prose statement, List<Prose> supports) implements Entry {
    public Vision {
        supports = List.copyOf(supports);
    }
}
