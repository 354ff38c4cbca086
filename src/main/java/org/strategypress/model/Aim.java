package org.strategypress.model;

import org.jspecify.annotations.Nullable;
import org.strategypress.model.text.Prose;

/**
 * A strategic aim.
 *
 * @param meta the common fields
 * @param sentence the whole sentence, emphasis kept
 * @param crossCutting whether it runs through all the others
 */
public record Aim(EntryMeta meta, @Nullable Prose sentence, boolean crossCutting) implements Entry {}
