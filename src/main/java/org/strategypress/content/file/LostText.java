package org.strategypress.content.file;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.SourceFile;

/** Warns of what programs leave in a text that is copied out of them: words of their own, and letters read in a wrong code. */
public final class LostText {
    /** What word processors and forms write of their own, in small letters. */
    private static final List<String> WORDS = List.of(
            "error! reference source not found",
            "error! bookmark not defined",
            "error! no text of specified style",
            "click or tap here to enter text",
            "click here to enter text",
            "choose an item.",
            "lorem ipsum",
            "click to edit master",
            "click to add text",
            "click to add title",
            "this page is intentionally left blank",
            "this page intentionally left blank");

    /** One of these is in each of them: most texts are looked through for these alone. */
    private static final List<String> SIGNS = List.of("error!", "click", "choose an", "lorem", "intentionally");

    /** How UTF-8 looks when it is read as Western text: the first letter, and those of which one follows it. */
    private static final List<String> GARBLED = List.of("â€", "Â£©½¼¾°·«»®", "Ã©¨¼¶¤¡³­±¯§º");

    /** The code of a field of Word, which shows where a copy took it in place of what it says: {@code { PAGEREF _Toc1 \\h }}. */
    private static final Pattern CODE =
            Pattern.compile("\\{ ?(?:MERGEFIELD|ADDRESSBLOCK|GREETINGLINE|PAGEREF|REF|HYPERLINK|INCLUDEPICTURE"
                    + "|INCLUDETEXT|FORMTEXT|FORMCHECKBOX|DOCPROPERTY|STYLEREF|NUMPAGES|PAGE|SEQ|TOC|DATE|TIME|EQ|ASK"
                    + "|FILLIN)(?: [^{}\\n]{0,160})?\\}");

    private LostText() {}

    /** Tells of each of them once a file, at its first place. */
    static void check(SourceFile file, Diagnostics out) {
        String text = file.text();
        words(file, text, out);
        code(file, text, out);
        int lost = text.indexOf('\uFFFD');
        if (lost >= 0) {
            out.warning(
                    "garbled-text",
                    file.span(lost, lost + 1),
                    "a character was lost here when the text was copied",
                    "write it again");
        }
        int separator = Math.max(text.indexOf('\u2028'), text.indexOf('\u2029'));
        if (separator >= 0) {
            out.warning(
                    "garbled-text",
                    file.span(separator, separator + 1),
                    "this is the line end of another program, which no page shows",
                    "take it out, and begin a new line with the return key");
        }
        for (String garbled : GARBLED) {
            int at = find(text, garbled);
            if (at >= 0) {
                out.warning(
                        "garbled-text",
                        file.span(at, at + 2),
                        "“" + text.substring(at, at + 2)
                                + "” is a letter or sign that was garbled when the text was copied",
                        "write what stood there, like ’ or £");
                return;
            }
        }
    }

    private static void code(SourceFile file, String text, Diagnostics out) {
        Matcher code = CODE.matcher(text);
        if (text.indexOf('{') >= 0 && code.find()) {
            out.warning(
                    "words-of-a-program",
                    file.span(code.start(), code.end()),
                    "this is the code of a field of Word, and not what the field says",
                    "write what should stand here, or take it out");
        }
    }

    private static int find(String text, String garbled) {
        for (int at = text.indexOf(garbled.charAt(0)); at >= 0; at = text.indexOf(garbled.charAt(0), at + 1)) {
            if (at + 1 < text.length() && garbled.indexOf(text.charAt(at + 1), 1) > 0) {
                return at;
            }
        }
        return -1;
    }

    private static void words(SourceFile file, String text, Diagnostics out) {
        String small = text.toLowerCase(Locale.ROOT);
        if (small.length() != text.length() || SIGNS.stream().noneMatch(small::contains)) {
            return; // or a capital of two small letters: places would be wrong
        }
        for (String words : WORDS) {
            int at = small.indexOf(words);
            if (at >= 0) {
                out.warning(
                        "words-of-a-program",
                        file.span(at, at + words.length()),
                        "a word processor or a form wrote these words, and no person",
                        "write what should stand here, or take them out");
            }
        }
    }
}
