package org.strategypress.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.YamlNode.Scalar;

/** Words as YAML, written as the value whose place they take. */
final class LeafText {
    private final Scalar old;
    private final String words;
    private final String lineEnd;

    LeafText(Scalar old, String words, String lineEnd) {
        this.old = old;
        this.words = words;
        this.lineEnd = lineEnd;
    }

    /** A stretch inside the old value that differs, and how it is to be written. */
    record Middle(int start, int end, String text) {}

    /** Only what differs; null where the old value cannot be kept in part. */
    @Nullable
    Middle middle() {
        String before = old.text();
        int shorter = Math.min(before.length(), words.length());
        int head = 0;
        while (head < shorter && before.charAt(head) == words.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.charAt(before.length() - 1 - tail) == words.charAt(words.length() - 1 - tail)) {
            tail++;
        }
        if (head > 0 && Character.isHighSurrogate(before.charAt(head - 1))) {
            head--;
        }
        if (tail > 0 && Character.isLowSurrogate(before.charAt(before.length() - tail))) {
            tail--;
        }
        int[] offsets = old.offsets();
        int start = offsets[head];
        int end = offsets[before.length() - tail];
        return start > end ? null : new Middle(start, end, inside(words.substring(head, words.length() - tail)));
    }

    private String inside(String part) {
        return switch (old.style()) {
            case PLAIN -> part;
            case SINGLE_QUOTED -> part.replace("'", "''");
            case DOUBLE_QUOTED -> escaped(part);
            case BLOCK -> part.replace("\n", lineEnd + blockIndent());
        };
    }

    /** The whole value, in ways that keep its style. */
    List<String> whole() {
        return switch (old.style()) {
            case PLAIN -> List.of(words);
            case SINGLE_QUOTED -> List.of("'" + words.replace("'", "''") + "'");
            case DOUBLE_QUOTED -> List.of("\"" + escaped(words) + "\"");
            case BLOCK -> blocks();
        };
    }

    private List<String> blocks() {
        String raw = old.span().text();
        int end = raw.indexOf('\n');
        String header = (end < 0 ? raw : raw.substring(0, end)).stripTrailing();
        boolean folded = header.startsWith(">");
        String bare = words.endsWith("\n") ? words.substring(0, words.length() - 1) : words;
        String lines = indented(folded ? bare.replace("\n", "\n\n") : bare, blockIndent(), lineEnd);
        String plain = header.replace("-", "").replace("+", "");
        List<String> ways = new ArrayList<>();
        for (String each : List.of(header, plain, plain + "-")) {
            ways.add(each + lineEnd + lines);
        }
        return ways;
    }

    private String blockIndent() {
        String raw = old.span().text();
        int line = raw.indexOf('\n') + 1;
        while (line > 0 && line < raw.length()) {
            int at = line;
            while (at < raw.length() && raw.charAt(at) == ' ') {
                at++;
            }
            if (at < raw.length() && raw.charAt(at) != '\n' && raw.charAt(at) != '\r') {
                return raw.substring(line, at);
            }
            line = raw.indexOf('\n', at) + 1;
        }
        return "  ";
    }

    /** Words that take nothing's place: bare, as a block where they have several lines, in quotation marks. */
    static List<String> fresh(String words, String lineEnd, String indent) {
        List<String> ways = new ArrayList<>();
        boolean lines = words.indexOf('\n') >= 0;
        if (!lines && !words.isEmpty()) {
            ways.add(words);
        }
        if (lines) {
            String bare = words.endsWith("\n") ? words.substring(0, words.length() - 1) : words;
            String chomp = words.endsWith("\n") ? "|" : "|-";
            ways.add(chomp + lineEnd + indented(bare, indent, lineEnd));
        }
        ways.add("\"" + escaped(words) + "\"");
        return ways;
    }

    /** How long a word is at most that YAML may take for something else: false. */
    private static final int SHORT = 5;

    /** A number that is the same with quotation marks and without. */
    private static final Pattern FIGURE = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?");

    /** Words between braces: bare where each is a letter, a digit or a hyphen, else in quotation marks. */
    static String inGroup(String words) {
        boolean bare = words.length() > SHORT
                && Character.isLetterOrDigit(words.charAt(0))
                && words.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
        return bare || FIGURE.matcher(words).matches() ? words : "\"" + escaped(words) + "\"";
    }

    private static String indented(String words, String indent, String lineEnd) {
        StringBuilder out = new StringBuilder();
        for (String line : words.split("\n", -1)) {
            out.append(out.isEmpty() ? "" : lineEnd)
                    .append(line.isEmpty() ? "" : indent)
                    .append(line);
        }
        return out.toString();
    }

    private static String escaped(String part) {
        return part.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\t", "\\t")
                .replace("\u0085", "\\N")
                .replace("\u2028", "\\L")
                .replace("\u2029", "\\P");
    }
}
