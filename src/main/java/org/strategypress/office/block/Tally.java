package org.strategypress.office.block;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words without the signs around them, so that those of a document can be found in what was written of it. */
public final class Tally {
    private static final Pattern WITHIN = Pattern.compile("(?<=\\p{L})['’‘`´ʼ](?=\\p{L})");
    private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");
    private static final Pattern REST = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern TARGET = Pattern.compile("(?<=[^\\\\]\\])\\([^()\\s]*\\)");
    private static final Pattern NAME = Pattern.compile("(?m)(?<=^#{1,6} .{1,400}) \\{#[a-z0-9-]+}$");
    /** The number and the words of a chapter, which stand behind each other in the document. */
    private static final Pattern FIELD = Pattern.compile("(?m)^(?:number|title): ");

    private static final Pattern NOTE = Pattern.compile("(?<!\\\\)\\[\\^\\d+\\]:?");
    private static final Pattern BLOCK = Pattern.compile("(?<!\\\\)</?(?:table|thead|tbody|tr|td|th|br|del)\\b[^>]*>");
    private static final Pattern TAG = Pattern.compile("(?<!\\\\)</?(?:sup|sub)>");

    private Tally() {}

    /** Words in small letters with one blank between them. */
    public static String level(String text) {
        String plain =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        return REST.matcher(WITHIN.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** How many words a text has. */
    public static int count(String text) {
        String level = level(text);
        return level.isEmpty() ? 0 : level.split(" ", -1).length;
    }

    /** The words that readers see of a file of content. */
    public static String ofFile(String file) {
        String text = COMMENT.matcher(file).replaceAll("");
        text = NAME.matcher(text).replaceAll("");
        text = FIELD.matcher(text).replaceAll("");
        text = NOTE.matcher(text).replaceAll("");
        text = TARGET.matcher(text).replaceAll("");
        text = BLOCK.matcher(text).replaceAll(" ");
        text = TAG.matcher(text).replaceAll("");
        text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        text = text.replaceAll("\\\\\n", " ").replaceAll("\\\\(?=\\p{Punct})|\\*+(?=\\S)|(?<=\\S)\\*+", "");
        return level(text);
    }
}
