package org.strategypress.pdf;

import org.jspecify.annotations.Nullable;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Span;

/**
 * A character that no font of a book has; it would be printed as {@code #}.
 *
 * @param code the character
 * @param page the id of the page that has it, or null when it stands outside of all pages: on the cover, say
 * @param book the book's id
 * @param around the words around it
 */
public record MissingGlyph(int code, @Nullable String page, String book, String around) {
    /** The finding, at the place in the content where the character is, or else about the book. */
    public Diagnostic found(@Nullable Span where) {
        String rule = "print-missing-glyph";
        String message = "no font of the book has the character “%s” (U+%04X), in “%s”"
                .formatted(Character.toString(code), code, around);
        String cure = "write it another way, or put it into a picture with alternative text";
        return where == null
                ? Diagnostic.fileError(rule, book, message, cure)
                : Diagnostic.error(rule, where, message, cure);
    }
}
