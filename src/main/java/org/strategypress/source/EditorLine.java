package org.strategypress.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of YAML as an editor sees it: an indent, perhaps a dash, a name, a colon and a value.
 *
 * @param file its file
 * @param start the offset of its first character
 * @param text the line without its end
 */
record EditorLine(SourceFile file, int start, String text) {
    private static final Pattern MARK = Pattern.compile("\\s*([*+] +|-(?=\\p{L}))(?=[^*]*$)");
    private static final Pattern NAMED = Pattern.compile("\\s*(?:- +)*[A-Za-z0-9_-]+:\\s+(?=\\S)");
    private static final Pattern ITEM = Pattern.compile("\\s*(?:- +)+(?=\\S)");
    private static final Pattern TIGHT = Pattern.compile("\\s*(?:- +)?[A-Za-z][A-Za-z-]*:(?=[^\\s/])");
    private static final Pattern BOLD = Pattern.compile("\\s*(?:- +)?([*_`]{1,3})([A-Za-z][A-Za-z -]*)(:?)\\1(:?)(.*)");
    private static final Pattern ODD_BEGINNING =
            Pattern.compile("\\s*([\\u2010-\\u2015\\u2022\\u00b7\\u25cf\\uf0b7])\\s.*");
    private static final Pattern REMARK = Pattern.compile("[{\\[][^\"'}\\]]*[:,\\[] +(#\\S+)");

    /** No line that an editor wrote is longer, and looking for a remark takes time by the square of it. */
    private static final int LONGEST = 2_000;

    /** So many lines above are looked at for a quotation mark. */
    private static final int FURTHEST = 100;

    private static final String ODD = "\u00a0\u2007\u202f\uff1a";

    /** The line that an offset is on. */
    static EditorLine at(SourceFile file, int offset) {
        return number(file, file.lines().position(offset).line());
    }

    private static EditorLine number(SourceFile file, int number) {
        return new EditorLine(
                file,
                file.lines().offset(new Position(number, 1)),
                file.lines().line(number).stripTrailing());
    }

    /** The last line above it that is not blank, or the line itself when there is none. */
    EditorLine before() {
        for (int number = file.lines().position(start).line() - 1; number >= 1; number--) {
            EditorLine above = number(file, number);
            if (!above.text.isBlank()) {
                return above;
            }
        }
        return this;
    }

    /** Where its first character that is no space stands. */
    int firstWord() {
        int at = 0;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return start + (at == text.length() ? 0 : at);
    }

    /** Whether a name, a colon and a value begin before an offset. */
    boolean hasNameBefore(int offset) {
        Matcher named = NAMED.matcher(text);
        return named.lookingAt() && start + named.end() < offset;
    }

    /** Where a colon stands without a space after it, right behind the first word; -1 when nowhere. */
    int tightColon() {
        Matcher tight = TIGHT.matcher(text);
        return tight.lookingAt() ? start + tight.end() - 1 : -1;
    }

    /** Where a character stands that only looks like a space, a colon or the dash of a list; -1 when nowhere. */
    int oddCharacter() {
        Matcher beginning = ODD_BEGINNING.matcher(text);
        if (beginning.matches()) {
            return start + beginning.start(1);
        }
        int end = text.indexOf(": ") < 0 ? text.length() : text.indexOf(": ") + 1;
        for (int i = 0; i < end; i++) {
            if (ODD.indexOf(text.charAt(i)) >= 0) {
                return start + i;
            }
        }
        return -1;
    }

    /** Where a # stands in open brackets that makes a remark of the value and of what closes them; -1 when nowhere. */
    int remarkInBrackets() {
        Matcher remark = REMARK.matcher(text);
        return text.length() <= LONGEST && remark.find() ? start + remark.start(1) : -1;
    }

    /** The first bracket that this line opens and does not close; -1 when there is none. */
    int openBracket() {
        Deque<Integer> open = new ArrayDeque<>();
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (quote != 0) {
                quote = each == quote ? 0 : quote;
            } else if ((each == '"' || each == '\'') && (i == 0 || " [{,".indexOf(text.charAt(i - 1)) >= 0)) {
                quote = each;
            } else if (each == '{' || each == '[') {
                open.push(i);
            } else if ((each == '}' || each == ']') && !open.isEmpty()) {
                open.pop();
            }
        }
        return open.isEmpty() ? -1 : start + open.peekLast();
    }

    /** The offset of its value; where it has no name, of its first word, behind the dash of an item. */
    int value() {
        Matcher named = NAMED.matcher(text);
        Matcher item = ITEM.matcher(text);
        return named.lookingAt() ? start + named.end() : item.lookingAt() ? start + item.end() : firstWord();
    }

    /** The mark of a list's item that is not the one YAML knows, or lacks its space, {@code * one} and {@code -one}; -1 for none. */
    int oddMark() {
        Matcher mark = MARK.matcher(text);
        return mark.lookingAt() ? start + mark.start(1) : -1;
    }

    /** The words behind such a mark. */
    String behindMark() {
        Matcher mark = MARK.matcher(text);
        return mark.lookingAt() ? text.substring(mark.end()).strip() : "";
    }

    /** Where the line end of another program stands, which no editor shows as one; -1 when nowhere. */
    int otherLineEnd() {
        for (int i = 0; i < text.length(); i++) {
            if ("\u0085\u2028\u2029".indexOf(text.charAt(i)) >= 0) {
                return start + i;
            }
        }
        return -1;
    }

    /** The line with a space behind its colon. */
    String spaced() {
        Matcher tight = TIGHT.matcher(text);
        return tight.lookingAt()
                ? (text.substring(0, tight.end()) + " " + text.substring(tight.end())).strip()
                : text.strip();
    }

    /** Whether it begins with the hyphen and the blank of an item. */
    boolean isItem() {
        return ITEM.matcher(text).lookingAt();
    }

    /** The line with a plain name where marks of bold, italic or code stand round it; null where none do. */
    @Nullable
    String plainName() {
        Matcher bold = BOLD.matcher(text);
        return bold.matches() && (bold.group(3) + bold.group(4)).equals(":")
                ? bold.group(2) + ":" + bold.group(5)
                : null;
    }

    /** Whether the next line that is not blank begins further right. */
    boolean hasDeeperBelow() {
        LineMap lines = file.lines();
        for (int number = lines.position(start).line() + 1; number <= lines.count(); number++) {
            EditorLine below = number(file, number);
            if (!below.text.isBlank()) {
                return below.firstWord() - below.start > firstWord() - start;
            }
        }
        return false;
    }

    /** The line above whose value begins with a quotation mark that it does not close; null where there is none. */
    @Nullable
    EditorLine openQuoteAbove(char mark) {
        int first = file.lines().position(start).line() - 1;
        for (int number = first; number >= Math.max(1, first - FURTHEST); number--) {
            EditorLine above = number(file, number);
            int value = above.value() - above.start;
            if (value < above.text.length()
                    && above.text.charAt(value) == mark
                    && above.text.indexOf(mark, value + 1) < 0) {
                return above;
            }
        }
        return null;
    }

    /** The last character before an offset that is no space. */
    char lastBefore(int offset) {
        String before =
                text.substring(0, Math.min(text.length(), offset - start)).stripTrailing();
        return before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
    }

    /** Its value as it should have been written: in quotes that it does not hold itself. */
    String quoted() {
        String bare = text.substring(Math.min(text.length(), value() - start)).strip();
        boolean single = bare.length() > 1 && bare.startsWith("'") && bare.endsWith("'");
        boolean both = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
        boolean curly = bare.length() > 2 && bare.startsWith("“") && bare.endsWith("”") && bare.indexOf('“', 1) < 0;
        boolean raised = bare.length() > 2 && bare.startsWith("‘") && bare.endsWith("’") && bare.indexOf('‘', 1) < 0;
        String words = single || both || curly || raised ? bare.substring(1, bare.length() - 1) : bare;
        return words.contains("\"") ? "'" + words.replace("'", "''") + "'" : "\"" + words + "\"";
    }
}
