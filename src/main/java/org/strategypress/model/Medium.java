package org.strategypress.model;

import org.jspecify.annotations.Nullable;

/**
 * A picture or another file of the folder {@code media}.
 *
 * @param meta the common fields
 * @param file its path below {@code content/media}
 * @param print the picture that stands in its place in print, a path below {@code content/media}; null where print can show
 *     the picture itself
 * @param alt what it shows, for those who cannot see it
 * @param caption the words below it
 * @param credit who made it
 */
public record Medium(
        EntryMeta meta,
        String file,
        @Nullable String print,
        @Nullable String alt,
        @Nullable Prose caption,
        @Nullable Prose credit)
        implements Entry {}
