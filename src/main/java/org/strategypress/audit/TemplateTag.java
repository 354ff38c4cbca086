package org.strategypress.audit;

import java.util.ArrayList;
import java.util.List;
import org.strategypress.source.SourceFile;
import org.strategypress.source.Span;

/**
 * A tag as it stands in a template: words that come out as they are, and gaps that are filled.
 *
 * @param where its place
 * @param words the words between the gaps, without blanks and quotation marks
 */
record TemplateTag(Span where, List<String> words) {
    /** Addresses that are written anew on each page. */
    private static final List<String> SYMBOLIC =
            List.of("entry:", "page:", "asset:", "made:", "media:", "download:", "feed:", "document:");

    private static final char GAP = '\0';

    /** All tags of a template. */
    static List<TemplateTag> all(SourceFile file) {
        List<TemplateTag> tags = new ArrayList<>();
        String text = file.text();
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            if (at + 1 < text.length() && isLetter(text.charAt(at + 1))) {
                int end = end(text, at);
                tags.add(new TemplateTag(file.span(at, end), words(text.substring(at, end))));
            }
        }
        return tags;
    }

    /** A finished tag, made alike. */
    static String plain(String tag) {
        return squeezed(tag.substring(0, tag.indexOf('>') < 0 ? tag.length() : tag.indexOf('>')));
    }

    /** Whether a finished tag may have come from this one: it holds all its words, in order. */
    boolean mayMake(String tag) {
        int at = 0;
        for (int i = 0; i < words.size(); i++) {
            int found = i == 0 ? (tag.startsWith(words.get(0)) ? 0 : -1) : tag.indexOf(words.get(i), at);
            if (found < 0) {
                return false;
            }
            at = found + words.get(i).length();
        }
        return words.get(words.size() - 1).isEmpty() || at == tag.length();
    }

    /** Whether one of its attributes has this very value. */
    boolean says(String value) {
        String plain = "=" + squeezed(value);
        return words.stream().anyMatch(each -> each.contains(plain));
    }

    /** How much of it is certain. */
    int length() {
        return words.stream().mapToInt(String::length).sum();
    }

    /** The end of a tag's own text: the next {@code >} that closes no instruction within it. */
    private static int end(String text, int start) {
        int inner = 0;
        for (int at = start + 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '>' && inner == 0) {
                return at;
            } else if (c == '>') {
                inner--;
            } else if (c == '<' && at + 1 < text.length() && "#@/".indexOf(text.charAt(at + 1)) >= 0) {
                inner++;
            }
        }
        return text.length();
    }

    private static List<String> words(String tag) {
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < tag.length(); at++) {
            char c = tag.charAt(at);
            int close = -1;
            if (c == '$' && tag.startsWith("{", at + 1)) {
                close = tag.indexOf('}', at);
            } else if (c == '<' && at > 0) {
                close = tag.indexOf('>', at);
            } else {
                close = symbolic(tag, at);
            }
            plain.append(close < 0 ? c : GAP);
            at = Math.max(at, close);
        }
        List<String> words = new ArrayList<>();
        for (String each : plain.toString().split(String.valueOf(GAP), -1)) {
            words.add(squeezed(each));
        }
        return words;
    }

    /** The last character of a symbolic address that begins here, or -1. */
    private static int symbolic(String tag, int at) {
        boolean begins = at > 0 && (tag.charAt(at - 1) == '"' || tag.charAt(at - 1) == '\'');
        if (!begins || SYMBOLIC.stream().noneMatch(scheme -> tag.startsWith(scheme, at))) {
            return -1;
        }
        int close = tag.indexOf(tag.charAt(at - 1), at);
        return close < 0 ? tag.length() - 1 : close - 1;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static String squeezed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '"' && c != '\'' && !Character.isWhitespace(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
