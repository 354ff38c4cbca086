package org.strategypress.model;

import org.jspecify.annotations.Nullable;
import org.strategypress.model.text.Prose;

/**
 * A risk.
 *
 * @param meta the common fields
 * @param mitigation what is done about it
 * @param noMitigation why nothing can be done about it
 * @param owner the role that answers for it
 * @param rating the rating as printed
 */
public record Risk(
        EntryMeta meta,
        @Nullable Prose mitigation,
        @Nullable Prose noMitigation,
        @Nullable String owner,
        @Nullable String rating)
        implements Entry {}
