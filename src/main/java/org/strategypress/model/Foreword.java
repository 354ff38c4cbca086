package org.strategypress.model;

import org.jspecify.annotations.Nullable;
import org.strategypress.model.text.Prose;

/**
 * A foreword.
 *
 * @param meta the common fields; the body is its text
 * @param by the role of who signs it
 */
public record Foreword(EntryMeta meta, @Nullable Prose by) implements Entry {}
