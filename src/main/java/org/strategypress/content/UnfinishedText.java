package org.strategypress.content;

import java.util.List;
import java.util.Locale;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.SourceFile;

/** Warns of words that hold a place for others: {@code [insert date]}, {@code XX/XX/XXXX}, the field of a letter, a remark to oneself. */
final class UnfinishedText {
    private static final String RULE = "unfinished-text";
    private static final String CURE = "write what should stand here, or take it out";

    /** How a place in square brackets begins that waits for words, in small letters. */
    private static final List<String> OPENINGS = List.of(
            "insert ", "add ", "enter ", "to be added", "to be confirmed", "to follow", "your ", "name of ", "xx");

    private static final List<String> SIGNS =
            List.of("TODO", "FIXME", "XX/XX", "xx/xx", "dd/mm/yy", "DD/MM/YY", "XXXX", "xxxx");

    private static final int LONGEST = 60;

    private final SourceFile file;
    private final String text;
    private final Diagnostics out;

    private UnfinishedText(SourceFile file, Diagnostics out) {
        this.file = file;
        this.text = file.text();
        this.out = out;
    }

    /** Tells of the first place of each sort in a file; the accessibility statement is refused with such a place by a rule of its own. */
    static void check(SourceFile file, Diagnostics out) {
        if (file.path().contains("accessibility.")) {
            return;
        }
        UnfinishedText unfinished = new UnfinishedText(file, out);
        unfinished.brackets();
        unfinished.signs();
        unfinished.fields();
    }

    /** {@code [insert name of team]}, and the mark {@code [JS1]} of somebody's comment; a link in brackets is none. */
    private void brackets() {
        for (int at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
            int end = text.indexOf(']', at);
            if (end < 0) {
                return;
            }
            char behind = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
            if (end - at > LONGEST || behind == '(' || behind == '[' || behind == ':') {
                continue;
            }
            String words = text.substring(at + 1, end);
            if (isRemark(at)) {
                continue;
            }
            boolean comment = isComment(words) && at > 0 && text.charAt(at - 1) != ':' && !isValue(at);
            if (comment || waits(words) && !isValue(at)) {
                tell(
                        at,
                        end + 1,
                        comment
                                ? "this looks like the mark of somebody's comment"
                                : "these words hold the place for others");
                return;
            }
        }
    }

    /** Whether a bracket is the first thing of a value of YAML, and so a list. */
    private boolean isValue(int at) {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before >= 0
                && before < at - 1
                && (text.charAt(before) == ':' || text.charAt(before) == ',')
                && file.path().endsWith(".yaml");
    }

    private static boolean waits(String words) {
        String small = words.toLowerCase(Locale.ROOT);
        return OPENINGS.stream().anyMatch(small::startsWith);
    }

    private static boolean isComment(String words) {
        int letters = 0;
        while (letters < words.length() && words.charAt(letters) >= 'A' && words.charAt(letters) <= 'Z') {
            letters++;
        }
        int digits = words.length() - letters;
        return letters >= 2
                && letters <= 3
                && digits >= 1
                && digits <= 2
                && words.substring(letters).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private void signs() {
        for (String sign : SIGNS) {
            for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length())) {
                int end = at + sign.length();
                boolean longer = sign.endsWith("x") || sign.endsWith("X") || sign.endsWith("y") || sign.endsWith("Y");
                while (longer && end < text.length() && sign.indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                if (!isLetter(at - 1) && !isRemark(at) && (sign.indexOf('/') > 0 || !isLetter(end))) {
                    tell(at, end, "“" + text.substring(at, end) + "” holds the place for something else");
                    return;
                }
            }
        }
    }

    private boolean isLetter(int at) {
        return at >= 0
                && at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-' || text.charAt(at) == '_');
    }

    /** A field of a letter to many: {@code «First_Name»}. */
    private void fields() {
        for (int at = text.indexOf('«'); at >= 0; at = text.indexOf('«', at + 1)) {
            int end = at + 1;
            boolean joined = false;
            while (end < text.length() && isName(text.charAt(end))) {
                joined |= text.charAt(end) == '_';
                end++;
            }
            if (joined && end < text.length() && text.charAt(end) == '»') {
                tell(at, end + 1, "this is the field of a letter to many");
                return;
            }
        }
    }

    private static boolean isName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    /** Whether a place lies in a remark, which is the editors' own business. */
    private boolean isRemark(int at) {
        int front = text.startsWith("---") ? text.indexOf("\n---", 3) : -1;
        if (file.path().endsWith(".yaml") || at < front) {
            String before = text.substring(text.lastIndexOf('\n', at - 1) + 1, at);
            return before.stripLeading().startsWith("#") || before.contains(" #");
        }
        int open = text.lastIndexOf("<!--", at);
        return open >= 0 && text.indexOf("-->", open) > at;
    }

    private void tell(int from, int to, String message) {
        out.warning(RULE, file.span(from, to), message, CURE);
    }
}
