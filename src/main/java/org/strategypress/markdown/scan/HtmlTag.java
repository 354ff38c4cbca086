package org.strategypress.markdown.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One tag of handwritten HTML, with offsets into the text that it was read from.
 *
 * @param name the element, in small letters; of a declaration or instruction, {@code !} or {@code ?}
 * @param isEnd whether it is an end tag
 * @param selfCloses whether it ends in {@code />}
 * @param attributes its attributes in order, none twice
 * @param start where it begins
 * @param end where it ends
 * @param fault what is wrong with it, as the end of a sentence, or null
 */
public record HtmlTag(
        String name,
        boolean isEnd,
        boolean selfCloses,
        List<Attribute> attributes,
        int start,
        int end,
        @Nullable String fault) {

    /**
     * One attribute as written.
     *
     * @param name in small letters
     * @param value without quotes, references not resolved; empty when there is none
     * @param start where it begins
     * @param end where it ends
     */
    public record Attribute(String name, String value, int start, int end) {}

    /** Reads the tag that begins with the sign at {@code start}, or null when that sign begins no tag. */
    public static @Nullable HtmlTag read(String text, int start) {
        char first = start + 1 < text.length() ? text.charAt(start + 1) : ' ';
        if (first == '!' || first == '?') {
            int close = text.indexOf('>', start);
            return faulty(
                    String.valueOf(first),
                    start,
                    close < 0 ? text.length() : close + 1,
                    "is a declaration, which a page must not hold");
        }
        boolean isEnd = first == '/';
        int at = isEnd ? start + 2 : start + 1;
        int nameEnd = at;
        while (nameEnd < text.length() && isNamePart(text.charAt(nameEnd))) {
            nameEnd++;
        }
        if (nameEnd == at || !isLetter(text.charAt(at))) {
            return null;
        }
        return new Reader(text, start, nameEnd).read(text.substring(at, nameEnd).toLowerCase(Locale.ROOT), isEnd);
    }

    private static HtmlTag faulty(String name, int start, int end, String fault) {
        return new HtmlTag(name, false, false, List.of(), start, end, fault);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isNamePart(char c) {
        return !LinkScanner.isSpace(c) && c != '>' && c != '/' && c != '<';
    }

    /** Reads what stands after the name. */
    private static final class Reader {
        private final String text;
        private final int start;
        private final List<Attribute> attributes = new ArrayList<>();
        private int at;

        Reader(String text, int start, int at) {
            this.text = text;
            this.start = start;
            this.at = at;
        }

        HtmlTag read(String name, boolean isEnd) {
            while (true) {
                spaces();
                if (at == text.length()) {
                    return faulty(name, start, start + 1, "has no end sign");
                }
                if (text.charAt(at) == '>') {
                    return closed(name, isEnd, false, at + 1);
                }
                if (text.startsWith("/>", at)) {
                    return closed(name, isEnd, true, at + 2);
                }
                Attribute attribute = attribute();
                if (attribute == null) {
                    int close = text.indexOf('>', at);
                    return faulty(name, start, close < 0 ? text.length() : close + 1, "is not well written");
                }
                if (attributes.stream().anyMatch(other -> other.name.equals(attribute.name))) {
                    int close = text.indexOf('>', at);
                    return faulty(
                            name,
                            start,
                            close < 0 ? text.length() : close + 1,
                            "has the attribute " + attribute.name + " twice");
                }
                attributes.add(attribute);
            }
        }

        private HtmlTag closed(String name, boolean isEnd, boolean selfCloses, int end) {
            boolean wrong = isEnd && (selfCloses || !attributes.isEmpty());
            String fault = wrong ? "is an end tag and takes no attributes" : null;
            return new HtmlTag(name, isEnd, selfCloses, List.copyOf(attributes), start, end, fault);
        }

        private @Nullable Attribute attribute() {
            int from = at;
            while (at < text.length() && isNamePart(text.charAt(at)) && "\"'=".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            String name = text.substring(from, at).toLowerCase(Locale.ROOT);
            int after = at;
            spaces();
            if (name.isEmpty()) {
                return null;
            }
            if (at == text.length() || text.charAt(at) != '=') {
                at = after;
                return new Attribute(name, "", from, after);
            }
            at++;
            spaces();
            String value = value();
            return value == null ? null : new Attribute(name, value, from, at);
        }

        private @Nullable String value() {
            char quote = at < text.length() ? text.charAt(at) : '>';
            int from = at;
            if (quote == '"' || quote == '\'') {
                int close = text.indexOf(quote, at + 1);
                at = close < 0 ? at : close + 1;
                return close < 0 ? null : text.substring(from + 1, close);
            }
            while (at < text.length()
                    && !LinkScanner.isSpace(text.charAt(at))
                    && "\"'=<>`".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return at == from ? null : text.substring(from, at);
        }

        private void spaces() {
            while (at < text.length() && LinkScanner.isSpace(text.charAt(at))) {
                at++;
            }
        }
    }
}
