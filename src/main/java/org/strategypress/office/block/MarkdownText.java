package org.strategypress.office.block;

import java.nio.charset.Charset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes words so that Markdown shows them as they are: no sign among them begins a list, a link, a tag or anything else. */
public final class MarkdownText {
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");
    private static final Pattern ENTITY = Pattern.compile("&(?=#?[A-Za-z0-9]+;)");
    /** What those meant who wrote one of the control characters from U+0080 on. */
    private static final Charset OLD_WINDOWS = Charset.forName("windows-1252");

    private static final String SIGNS = "\\`*[]<{|";
    private static final String FIRST = "-+=>#:~";

    private MarkdownText() {}

    /** Words as they stand in a file: without control characters, and none of those that mark places while it is written. */
    public static String clean(String words) {
        StringBuilder out = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\t' || c == '\r' || c == '\u000B' || c == '\f') {
                out.append(' ');
            } else if (c == '\u2028' || c == '\u2029' || c == '\n') {
                out.append('\n');
            } else if (c >= 0x80 && c <= 0x9F) {
                String meant = new String(new byte[] {(byte) c}, OLD_WINDOWS);
                out.append(meant.charAt(0) > 0x9F && meant.charAt(0) != 0xFFFD ? meant : "");
            } else if (c >= ' '
                    && c != 0x7F
                    && (c != '\u200B' && c != '\uFEFF' || isWithin(words, i)) // pages mark places so, which nobody sees
                    && (c & 0xFFFE) != 0xFFFE
                    && Character.getType(c) != Character.SURROGATE
                    && !Places.isMark(c)) {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    /** Whether letters stand right before and behind a sign, which ends before a place: there it says where a line may end. */
    private static boolean isWithin(String words, int end) {
        return end > 1
                && end < words.length()
                && Character.isLetter(words.codePointBefore(end - 1))
                && Character.isLetter(words.codePointAt(end));
    }

    /** Words without anything that Markdown takes for more. */
    public static String escape(String words) {
        StringBuilder out = new StringBuilder(words.length() + 16);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            char before = i == 0 ? ' ' : words.charAt(i - 1);
            char after = i + 1 == words.length() ? ' ' : words.charAt(i + 1);
            boolean within = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
            boolean sign = SIGNS.indexOf(c) >= 0 || c == '_' && !within || c == '~' && (before == '~' || after == '~');
            out.append(sign ? "\\" : "").append(c);
        }
        return ENTITY.matcher(out).replaceAll("\\\\&");
    }

    /** The same where each line begins a line of the file. */
    public static String lines(String escaped) {
        StringBuilder out = new StringBuilder(escaped.length() + 8);
        boolean gap = false;
        for (String line : escaped.strip().split("\n", -1)) {
            if (line.isBlank()) {
                gap = true;
            } else {
                out.append(out.isEmpty() ? "" : gap ? "\n\n" : "\\\n").append(first(line.strip()));
                gap = false;
            }
        }
        return out.toString();
    }

    private static String first(String line) {
        if (line.isEmpty()) {
            return line;
        }
        Matcher numbered = NUMBERED.matcher(line);
        if (numbered.find()) {
            return numbered.group(1) + '\\' + line.substring(numbered.end(1));
        }
        if (line.startsWith("Table:")) {
            return "Table\\:" + line.substring("Table:".length());
        }
        return FIRST.indexOf(line.charAt(0)) >= 0 ? '\\' + line : line;
    }

    /** Words for a line of HTML, in which Markdown is not read. */
    public static String html(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
    }

    /** Words as a value of YAML on one line, in double quotes (YAML 1.2.2, 7.3.1). */
    public static String yaml(String words) {
        return '"'
                + clean(words)
                        .replaceAll("\\s+", " ")
                        .strip()
                        .replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                + '"';
    }

    /** An address for a link of Markdown; signs that would end it are written in their codes (RFC 3986, 2.1). */
    public static String address(String address) {
        return address.strip()
                .replace(" ", "%20")
                .replace("(", "%28")
                .replace(")", "%29")
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace("\\", "%5C")
                .replace("\"", "%22")
                .replace("\n", "");
    }
}
