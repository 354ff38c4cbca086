package org.strategypress.pdf;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Span;

/**
 * A character that no font of a book has.
 *
 * @param code the character
 * @param page the id of the page that has it, or null when it stands outside of all pages: on the cover, say
 * @param book the book's id
 * @param around the words around it
 */
public record MissingGlyph(int code, @Nullable String page, String book, String around) {
    /** Whether it is a sign among letters of a script that was told of. */
    public boolean isAmong(Set<?> told) {
        return isSign(code)
                && around.codePoints().anyMatch(each -> !isSign(each) && told.contains(name(UnicodeScript.of(each))));
    }

    private static boolean isSign(int code) {
        UnicodeScript script = UnicodeScript.of(code);
        return script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED || script == UnicodeScript.LATIN;
    }

    /** What is told of once: the script by its English name, or the sign by itself where it belongs to no script. */
    public String group() {
        UnicodeScript script = UnicodeScript.of(code);
        boolean sign =
                script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED || script == UnicodeScript.LATIN;
        return sign ? Character.toString(code) : name(script);
    }

    /** The name of a script as it is written: {@code Linear A}. */
    private static String name(UnicodeScript script) {
        StringBuilder name = new StringBuilder();
        for (String word : script.name().split("_", -1)) {
            name.append(name.isEmpty() ? "" : " ")
                    .append(word.charAt(0))
                    .append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }

    /** The finding, at the place in the content where the first of its group is, or else about the book. */
    public Diagnostic found(@Nullable Span where) {
        String rule = "print-missing-glyph";
        boolean sign = isSign(code);
        String message = sign
                ? "no font of the PDFs has the sign “%s” (U+%04X), in “%s”".formatted(group(), code, around)
                : "no font of the PDFs has letters of the script %s, as in “%s”".formatted(group(), around);
        String cure = sign
                ? "write it in words, or leave out the PDF that holds it (editions in site.yaml)"
                : "give these words a page of their own in that language (NAME.LANGUAGE.md), which only the website shows, or"
                        + " leave out the PDF that holds them (editions in site.yaml)";
        return where == null
                ? Diagnostic.fileError(rule, book, message, cure)
                : Diagnostic.error(rule, where, message, cure);
    }
}
