package org.strategypress.pdf;

import java.lang.Character.UnicodeScript;
import java.util.List;
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
    private static final int FIRST_PICTURE = 0x1F000;
    private static final int LAST_PICTURE = 0x1FAFF;
    private static final int MOST_LISTED = 4;

    /** Whether it is a sign among letters of a script that was told of. */
    public boolean isAmong(Set<?> told) {
        return isSign(code)
                && around.codePoints().anyMatch(each -> !isSign(each) && told.contains(name(UnicodeScript.of(each))));
    }

    private static boolean isSign(int code) {
        UnicodeScript script = UnicodeScript.of(code);
        return script == UnicodeScript.COMMON
                || script == UnicodeScript.INHERITED
                || script == UnicodeScript.LATIN
                || script == UnicodeScript.UNKNOWN; // of one font alone, such as a bullet of Word's
    }

    /** Whether it is a picture among letters: those of the blocks that hold little else, and the first of them. */
    private static boolean isEmoji(int code) {
        return code >= FIRST_PICTURE && code <= LAST_PICTURE;
    }

    /** What is told of once: the script by its English name, emoji as one, or the sign by itself where it belongs to no script. */
    public String group() {
        if (isEmoji(code)) {
            return "emoji";
        }
        UnicodeScript script = UnicodeScript.of(code);
        return isSign(code) ? Character.toString(code) : name(script);
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

    /**
     * The finding, at the place in the content where the first of its group is, or else about the book.
     *
     * @param files the PDFs that are not made for it
     */
    public Diagnostic found(@Nullable Span where, List<String> files) {
        String rule = "print-missing-glyph";
        boolean sign = isSign(code);
        String message = (isEmoji(code)
                        ? "no font of the PDFs has the emoji “%s”, in “%s”".formatted(Character.toString(code), around)
                        : sign
                                ? "no font of the PDFs has the sign “%s” (U+%04X), in “%s”"
                                        .formatted(group(), code, around)
                                : "no font of the PDFs has letters of the script %s, as in “%s”"
                                        .formatted(group(), around))
                + ", so the website has it and " + listed(files) + " not made";
        String cure = cure(files);
        return where == null
                ? Diagnostic.fileWarning(rule, book, message, cure)
                : Diagnostic.warning(rule, where, message, cure);
    }

    private String cure(List<String> files) {
        if (isSign(code)) {
            return "write it in words, or leave out the PDF that holds it (editions in site.yaml)";
        }
        return files.stream().allMatch(file -> file.startsWith("language-"))
                ? "offer them on paper made elsewhere, as a file in media, or say languages: no under editions"
                : "give these words a page of their own in that language (NAME.LANGUAGE.md), or leave out the PDF that"
                        + " holds them (editions in site.yaml)";
    }

    private static String listed(List<String> files) {
        if (files.size() == 1) {
            return files.get(0) + " is";
        }
        boolean all = files.size() <= MOST_LISTED;
        List<String> named = files.subList(0, all ? files.size() - 1 : MOST_LISTED - 1);
        String last = all ? files.get(files.size() - 1) : files.size() - named.size() + " more";
        return String.join(", ", named) + " and " + last + " are";
    }
}
