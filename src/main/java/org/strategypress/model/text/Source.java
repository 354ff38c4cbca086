package org.strategypress.model.text;

import org.jspecify.annotations.Nullable;

/**
 * Where an entry was taken from: a document of the council.
 *
 * @param document the document's name
 * @param paragraph the paragraph as printed
 * @param page the page as printed
 * @param link the document's address
 */
public record Source(
        String document,
        @Nullable String paragraph,
        @Nullable String page,
        @Nullable String link) {}
