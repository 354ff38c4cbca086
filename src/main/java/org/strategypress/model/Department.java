package org.strategypress.model;

import org.jspecify.annotations.Nullable;
import org.strategypress.model.text.Ref;

/**
 * A department of the council.
 *
 * @param meta the common fields
 * @param lead the role that leads it
 * @param contact how to reach it
 */
public record Department(
        EntryMeta meta, @Nullable String lead, @Nullable Ref contact) implements Entry {}
