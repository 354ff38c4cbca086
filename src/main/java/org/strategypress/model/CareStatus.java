package org.strategypress.model;

import org.jspecify.annotations.Nullable;

/**
 * A legal kind of care leaver: eligible, relevant, former relevant, qualifying.
 *
 * @param meta the common fields
 * @param test who may have it, in plain words
 * @param legal the law it stands in
 * @param ages the ages as printed
 */
public record CareStatus(
        EntryMeta meta,
        @Nullable Prose test,
        @Nullable String legal,
        @Nullable AgeRange ages) implements Entry {}
