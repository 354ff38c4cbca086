package org.strategypress.model;

import org.jspecify.annotations.Nullable;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.model.text.Ref;

/**
 * Something that comes next.
 *
 * @param meta the common fields
 * @param due when
 * @param lead the body that does it
 */
public record NextStep(
        EntryMeta meta, @Nullable PrintedDate due, @Nullable Ref lead) implements Entry {}
