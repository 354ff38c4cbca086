package org.strategypress.markdown.pasted;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Warns of marks that mean something in another tool and nothing here, so that readers would see them: wiki links, boxes behind
 * colons, short codes, places that a mailing fills, a marked-up word. Each kind is told once in a paragraph.
 */
final class ForeignMarks {
    private static final String RULE = "marks-of-another-tool";
    private static final String PLACE = "another tool would put words in place of this; here it is shown as it is";
    private static final String WORDS = "write what should stand here; to show it, put it between backticks";
    private static final List<Kind> KINDS = List.of(
            kind(
                    '[',
                    "(?m)^[ \\t]*\\[(?:\\[_?)?TOC(?:_?\\])?\\][ \\t]*\\r?$",
                    "this mark of another tool for a list of contents is shown as it is",
                    "take it out: a long page has its contents of itself"),
            kind(
                    '[',
                    "\\[\\[(?!_?TOC_?\\]\\])[^\\[\\]\\n]{1,120}\\]\\]",
                    "this link of a wiki is shown as it is, and leads nowhere",
                    "write [words](entry:ID) with the id of the entry that it leads to"),
            kind(
                    ':',
                    "(?m)^[ \\t]*:{3,}.*$",
                    "this box of another tool is shown with its colons",
                    "write > before each of its lines, and > [!NOTE] as the first; take the colons out"),
            kind(
                    '!',
                    "(?m)^(?:!!!|\\?\\?\\?)\\+? [a-z]+.*$",
                    "this box of another tool is shown with its signs",
                    "write > before each of its lines, and > [!NOTE] as the first"),
            kind(
                    '{',
                    "\\{\\{[<%][^{}\\n]{0,200}[>%]\\}\\}|\\{%[^{}\\n]{0,200}%\\}",
                    "this short code of another tool is shown as it is",
                    "take it out, and write what should stand here; to show it, put it between backticks"),
            kind('{', "\\{\\{(?![<%])[^{}\\n]{1,100}\\}\\}", PLACE, WORDS),
            kind(
                    '[',
                    "\\[/?[A-Za-z][\\w-]{0,40}(?:[ \u00a0][\\w-]{1,40}=(?:[\"“”][^\"“”\\[\\]\\n"
                            + "]{0,200}[\"“”]|[\\w./:-]{1,200})){1,12}[ \u00a0]?/?\\]"
                            + "|\\[/[a-z][\\w-]{1,40}\\]|\\[(?:gallery|contact-form|embed|playlist)\\]",
                    "this short code of another tool is shown as it is",
                    "take it out, and write what should stand here; to show it, put it between backticks"),
            kind('%', "%%[\\p{L}_][\\w .-]{0,60}%%|(?<![\\w%])%[A-Z][A-Z_]{2,40}%(?![\\w%])", PLACE, WORDS),
            kind('|', "\\*\\|[A-Z][A-Z0-9_:]{0,60}\\|\\*", PLACE, WORDS),
            kind('(', "\\(\\([^()\\n]{1,60}\\)\\)", PLACE, WORDS),
            kind(
                    '=',
                    "(?<![=\\p{L}\\p{N}])==(?![\\s=])[^=\\n]{1,200}(?<!\\s)==(?!=)",
                    "these signs are shown as they are, and the words between them are not marked",
                    "write **words** where they matter most"),
            kind(
                    '^',
                    "\\^\\[[^\\[\\]\\n]{1,300}\\]",
                    "this note is shown among the words",
                    "write [^1] here, and [^1]: with its words on a line of its own, after an empty line"),
            kind(
                    '*',
                    "(?m)^\\*\\[[^\\]\\n]{1,40}\\]: .*$",
                    "this meaning of a short form is shown as it is",
                    "put the word into the glossary; pages then explain it where it stands"),
            kind(
                    '~',
                    "(?<=\\p{L})~\\p{N}{1,3}~",
                    "these signs are shown as they are, and nothing between them is set lower",
                    "write <sub>2</sub>"),
            kind(
                    '^',
                    "(?<=[\\p{L}\\p{N}])\\^[\\p{L}\\p{N}]{1,4}\\^",
                    "these signs are shown as they are, and nothing between them is set higher",
                    "write <sup>th</sup>, or nothing: 10th is read well"),
            kind(
                    '\\',
                    "(?m)^[ \\t]*\\\\(?:newpage|pagebreak|clearpage)[ \\t]*\\r?$",
                    "this mark of another tool for a new page is shown as it is",
                    "take it out: the PDFs begin a page where one is needed"),
            kind(
                    ':',
                    "(?<![\\p{L}\\p{N}:/]):[a-z][a-z0-9_]{2,30}:(?![\\p{L}\\p{N}:/])",
                    "this name of a small picture is shown as it is, and is read out with its colons",
                    "take it out, or type the picture itself"));

    private record Kind(char sign, Pattern mark, String message, String cure) {}

    private ForeignMarks() {}

    private static Kind kind(char sign, String mark, String message, String cure) {
        return new Kind(sign, Pattern.compile(mark), message, cure);
    }

    /**
     * Looks at the words of a paragraph, once.
     *
     * @param text the words without code, tags and links
     * @param offset where they begin in the parsed text
     */
    static void check(char[] text, int offset, Remarks remarks) {
        String words = null;
        for (Kind kind : KINDS) {
            if (!has(text, kind.sign)) {
                continue;
            }
            words = words == null ? new String(text) : words;
            Matcher found = kind.mark.matcher(words);
            if (found.find()) {
                remarks.warning(
                        RULE, remarks.span(offset + found.start(), offset + found.end()), kind.message, kind.cure);
            }
        }
    }

    private static boolean has(char[] text, char sign) {
        for (char each : text) {
            if (each == sign) {
                return true;
            }
        }
        return false;
    }
}
