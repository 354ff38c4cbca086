package org.strategypress.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Puts the YAML parser's complaints into an editor's words, at the right place, with a cure. */
final class YamlFaults {
    private static final String RULE = "yaml-syntax";
    private static final String ALIGN = "begin it exactly under the line above it that it belongs with";

    private static final Pattern TABS =
            Pattern.compile("(?m)(?<=[:\\-,\\]}\"'])\\t[ \\t]*|(?<=[^\\s])[ \\t]*\\t[ \\t]*$");

    private static final Pattern INDENT = Pattern.compile(" *\\t");

    private final SourceFile file;
    private final MarkedYAMLException fault;
    private final String problem;
    private final int at;
    private final int context;
    private final EditorLine line;

    private YamlFaults(MarkedYAMLException fault, SourceFile file, CodePointOffsets offsets) {
        this.fault = fault;
        this.file = file;
        this.problem = fault.getProblem() == null ? "" : fault.getProblem();
        this.at = offsets.offset(fault.getProblemMark());
        Mark mark = fault.getContextMark();
        this.context = mark == null ? at : offsets.offset(mark);
        this.line = EditorLine.at(file, at);
    }

    static Diagnostic explain(YAMLException fault, SourceFile file, int start, int end) {
        if (fault instanceof YamlReader.TooDeep deep) {
            return Diagnostic.error(
                    "nested-too-deeply", deep.where, "lists and groups are nested too deeply here", "make it flatter");
        }
        if (fault instanceof ReaderException reader) {
            int at = Math.min(start + reader.getPosition(), Math.max(start, end - 1));
            String code = String.format(java.util.Locale.ROOT, "U+%04X", reader.getCodePoint());
            return Diagnostic.error(
                    "control-character",
                    file.span(at, Math.min(at + 1, end)),
                    "the character " + code + " may not stand in a text file",
                    "remove it");
        }
        if (!(fault instanceof MarkedYAMLException marked)) {
            return Diagnostic.error(RULE, file.span(start, start), "this is not readable YAML", null);
        }
        CodePointOffsets offsets = new CodePointOffsets(file.text().substring(start, end), start);
        return new YamlFaults(marked, file, offsets).explain();
    }

    /**
     * The text without the second colons of the line that a fault tells of, so that the lines below it can be looked at as well;
     * places stay as they are. Null where something else made it unreadable.
     */
    static @Nullable String mended(YAMLException fault, String text) {
        if (!(fault instanceof MarkedYAMLException marked)
                || marked.getProblem() == null
                || !marked.getProblem().contains("mapping values are not allowed here")) {
            return null;
        }
        int at = new CodePointOffsets(text, 0).offset(marked.getProblemMark());
        int from = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
        if (!text.substring(from, Math.min(at, text.length())).contains(": ")) {
            return null;
        }
        int end = text.indexOf('\n', at);
        int to = end < 0 ? text.length() : end;
        return text.substring(0, at) + text.substring(at, to).replace(':', '_') + text.substring(to);
    }

    /**
     * The text with spaces for the tabs behind a colon or a dash and at the ends of lines, which mean the same there; places
     * stay as they are. Null where no such tab made it unreadable.
     */
    static @Nullable String withSpaces(YAMLException fault, String text) {
        String problem = fault instanceof MarkedYAMLException marked ? marked.getProblem() : null;
        if (problem == null || !problem.contains("(TAB)")) {
            return null;
        }
        StringBuilder spaced = new StringBuilder(text);
        Matcher tabs = TABS.matcher(text);
        while (tabs.find()) {
            for (int i = tabs.start(); i < tabs.end(); i++) {
                spaced.setCharAt(i, ' ');
            }
        }
        return text.contentEquals(spaced) ? null : spaced.toString();
    }

    /** What is wrong with a name that begins with the hyphen of an item, as in {@code -title: WORDS}; null where it does not. */
    static @Nullable Diagnostic tightMark(Span name) {
        EditorLine line = EditorLine.at(name.file(), name.start());
        return name.text().startsWith("-") && line.oddMark() == name.start() ? mark(line) : null;
    }

    /** What is wrong with an unquoted value whose lines are items of a list without its hyphens; null where they are none. */
    static @Nullable Diagnostic runOn(Span value) {
        if (isOrdinary(value)) {
            return null;
        }
        EditorLine first = EditorLine.at(value.file(), value.start());
        boolean begins = first.firstWord() == value.start();
        if (begins && first.text().charAt(value.start() - first.start()) == '-' && first.oddMark() == value.start()) {
            return mark(first);
        }
        int from = first.start() + first.text().length();
        while (from < value.end()) {
            EditorLine next = EditorLine.at(value.file(), from + 1);
            if (next.start() > from && next.isItem()) {
                int at = next.firstWord();
                return Diagnostic.error(
                        RULE,
                        value.file().span(at, at + 1),
                        "this item of a list runs on from the line above it, into one value",
                        first.isItem() && first.value() == value.start()
                                ? "if it is an item of the same list, begin it exactly under the hyphen above it;"
                                        + " if it is text, write both lines in one"
                                : "if it is a list, begin its first item too on a line of its own with a hyphen and a space;"
                                        + " if it is text, write | behind the colon, and the text from the next line on");
            }
            from = Math.max(from + 1, next.start() + next.text().length());
        }
        return null;
    }

    /** Whether a value stands on one line and begins as no item does: nearly every one does. */
    private static boolean isOrdinary(Span value) {
        String text = value.file().text();
        for (int at = value.start(); at < value.end(); at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r' || c == '-' && at == value.start()) {
                return false;
            }
        }
        return true;
    }

    private static Diagnostic mark(EditorLine line) {
        int at = line.oddMark();
        return Diagnostic.error(
                RULE,
                line.file().span(at, at + 1),
                "this is not how an item of a list begins",
                "begin it with a hyphen and a space: - " + line.behindMark());
    }

    private Diagnostic explain() {
        if (problem.contains("unexpected end of stream")) {
            return open(EditorLine.at(file, context), context);
        }
        if (at < file.text().length() && file.text().charAt(at) == '\t') {
            return tab();
        }
        Diagnostic odd = oddCharacter();
        if (odd != null) {
            return odd;
        }
        EditorLine item = EditorLine.at(file, context).oddMark() >= 0 ? EditorLine.at(file, context) : line;
        if (item.oddMark() >= 0) {
            return mark(item);
        }
        if (problem.contains("hexadecimal") || problem.contains("unknown escape")) {
            return error(
                    at,
                    "between double quotation marks a \\ means more than itself",
                    "write \\\\ for it, or put the value in single quotation marks");
        }
        boolean below = file.lines().position(at).line()
                > file.lines().position(context).line();
        if (problem.contains("stream end") || problem.contains("expected ',' or") && below) {
            Diagnostic open = open();
            if (open != null) {
                return open;
            }
        }
        if (problem.contains("mapping values are not allowed here")) {
            return colon();
        }
        if (problem.contains("could not find expected ':'")) {
            return noColon();
        }
        if (problem.contains("indentation indicators") || problem.contains("a comment or a line break")) {
            return firstCharacter(); // >16, > 16
        }
        if (problem.contains("cannot start any token")
                || problem.contains("unexpected character found")
                || at == line.value() && (problem.contains("not allowed here") || problem.contains("found ','"))) {
            return firstCharacter();
        }
        if (problem.contains("<block end>") || problem.contains("<document start>")) {
            return place();
        }
        if (problem.contains("expected ',' or")) {
            return brackets();
        }
        return error(
                at,
                "this is not readable YAML: " + words(),
                "if the value holds one of : # ? [ ] { } , & * ! | > ' \" % @ put it in quotes");
    }

    /** A tab where a line begins, with how many other lines begin with one. */
    private Diagnostic tab() {
        long others = file.text()
                        .lines()
                        .filter(each -> INDENT.matcher(each).lookingAt())
                        .count()
                - 1;
        String also =
                others < 1 ? "" : ", and at the beginning of " + others + " other line" + (others == 1 ? "" : "s");
        return error(
                at,
                "a tab stands where YAML needs spaces" + also,
                "put spaces in its place, so that the line begins exactly under the one that it belongs with");
    }

    /** A quotation mark that nothing closes; a single one may have been meant for an apostrophe. */
    private Diagnostic open(EditorLine lost, int where) {
        char mark = where < file.text().length() ? file.text().charAt(where) : '"';
        String rest = lost.value() == where
                ? file.text().substring(where, lost.start() + lost.text().length())
                : "";
        boolean alone = rest.length() > 1 && rest.indexOf(mark, 1) < 0;
        String cure = "close it with the same mark" + (alone ? ": " + rest + mark : "");
        return error(
                where,
                "this quotation mark is never closed",
                alone && mark == '\''
                        ? cure + "; if it is an apostrophe, put the whole value in double quotes: " + lost.quoted()
                        : cure);
    }

    /** What a word processor puts in: a space, a colon or a dash that only looks like the one YAML knows. */
    private @Nullable Diagnostic oddCharacter() {
        for (EditorLine each : new EditorLine[] {line, line.before()}) {
            int found = each.oddCharacter();
            if (found >= 0) {
                char odd = file.text().charAt(found);
                String code = String.format(java.util.Locale.ROOT, "U+%04X", (int) odd);
                return error(
                        found,
                        "this character (" + code + ") only looks like one that YAML knows",
                        "type it anew: a hyphen and a space before each item, a plain colon and a space after each name");
            }
        }
        return null;
    }

    /** A colon where none may stand: the second of a line, or a line that is out of place. */
    private Diagnostic colon() {
        int other = line.otherLineEnd();
        if (other >= 0) {
            return error(
                    other,
                    "YAML takes this sign for the end of a line",
                    "take it out, and begin a new line with the return key");
        }
        EditorLine before = line.before();
        if (before.oddMark() >= 0 && before.behindMark().indexOf(':') > 0) {
            return mark(before);
        }
        if (line.hasNameBefore(at)) {
            return error(
                    at,
                    "a second colon on this line makes it unreadable",
                    "put the whole value in quotes: " + line.quoted());
        }
        if (before.tightColon() >= 0) {
            return error(
                    before.tightColon(),
                    "there is no space after this colon",
                    "write a space after it: " + before.spaced());
        }
        return error(
                line.firstWord(),
                "this line begins further right than the line above it, which has a value already",
                ALIGN);
    }

    private Diagnostic noColon() {
        EditorLine lost = EditorLine.at(file, context);
        int tight = lost.tightColon();
        if (tight >= 0) {
            return error(tight, "there is no space after this colon", "write a space after it: " + lost.spaced());
        }
        return error(
                lost.firstWord(),
                "this line has no name and colon before its words",
                "write NAME: VALUE; if it goes on from the line above, begin it further right than that line");
    }

    private Diagnostic firstCharacter() {
        int value = line.value();
        Diagnostic inner = innerValue(value);
        if (inner != null) {
            return inner;
        }
        String character = value < file.text().length() ? file.text().substring(value, value + 1) : "this";
        return error(value, "a value cannot begin with " + character, instead(character, value));
    }

    /** What to write for a value that begins with a sign of YAML. */
    private String instead(String sign, int value) {
        String quotes = "put the whole value in quotes: " + line.quoted();
        String words = file.text().substring(value, line.start() + line.text().length());
        if (words.equals(sign)) {
            return "write what belongs here; where there is nothing to say, take the whole line out";
        }
        if (sign.equals("-")) {
            return "if it is a list, begin each item on a line of its own below; if it is text, " + quotes;
        }
        if ("|>".contains(sign) && line.hasDeeperBelow()) {
            return "write nothing behind " + sign
                    + " and begin the text on the line below, as far right as its next line";
        }
        String name = line.plainName();
        return name != null ? "write the name of a field without marks: " + name : quotes;
    }

    /** A value within brackets that begins with a sign of YAML, as in {@code {ages: >16}}: it alone needs the quotes. */
    private @Nullable Diagnostic innerValue(int value) {
        String text = file.text();
        if (at <= value || value >= text.length() || "{[".indexOf(text.charAt(value)) < 0) {
            return null;
        }
        int end = at;
        int last = line.start() + line.text().length();
        while (end < last && ",}]".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String words = end <= at ? "" : text.substring(at, end).strip();
        return words.isEmpty() || words.indexOf('"') >= 0 || words.indexOf('\\') >= 0
                ? null
                : error(
                        at,
                        "a value cannot begin with " + text.charAt(at),
                        "put this value in quotes: \"" + words + "\"");
    }

    /** What goes wrong between { and } or between [ and ]. */
    private Diagnostic brackets() {
        char opened = file.text().charAt(context);
        if (problem.contains("stream end")) {
            return error(
                    context, "this " + opened + " is never closed", "close it with " + (opened == '{' ? "}" : "]"));
        }
        return error(
                at,
                "what begins with " + opened + " goes wrong here",
                "put each value in quotes, with commas between; or write each on a line of its own, without brackets");
    }

    /** What is never closed, and why: a colour without quotes is a remark, and so is the bracket behind it. */
    private @Nullable Diagnostic open() {
        for (int number = file.lines().position(context).line(); number >= 1; number--) {
            EditorLine each = EditorLine.at(file, file.lines().offset(new Position(number, 1)));
            int remark = each.remarkInBrackets();
            if (remark >= 0) {
                String behind =
                        file.text().substring(remark, each.start() + each.text().length());
                String value = behind.split("[\\s,}\\]]", 2)[0];
                return error(
                        remark,
                        "what stands behind # is taken for a remark, and the bracket with it",
                        "put the value in quotes: \"" + value + "\"");
            }
            int bracket = each.openBracket();
            if (bracket >= 0) {
                char opened = file.text().charAt(bracket);
                return error(
                        bracket, "this " + opened + " is never closed", "close it with " + (opened == '{' ? "}" : "]"));
            }
        }
        return null;
    }

    /** Something that does not go on from what stands above it. */
    private Diagnostic place() {
        char last = line.lastBefore(at);
        EditorLine opened = at - 1 == line.value() ? line.openQuoteAbove(last) : null;
        if (problem.contains("<scalar>") && opened != null) {
            return open(opened, opened.value());
        }
        if ((problem.contains("<scalar>") || problem.contains("','")) && (last == '\'' || last == '"')) {
            return error(
                    at,
                    "the quotation marks end before this, so the value is cut off here",
                    "put quotes round the whole value: " + line.quoted());
        }
        if (problem.contains("<scalar>") && (last == ']' || last == '}')) {
            return error(
                    line.value(),
                    "a value that begins with [ or { is read as a list or a group",
                    "if it is text, put the whole value in quotes: " + line.quoted());
        }
        String above = "block collection";
        if (fault.getContext() != null && fault.getContext().contains(above)) {
            return error(
                    line.firstWord(),
                    "this line belongs to no item of the list above it",
                    "begin a new item with a dash, like - title: WORDS; or " + ALIGN);
        }
        return error(line.firstWord(), "this line begins at another place than the lines it belongs with", ALIGN);
    }

    private Diagnostic error(int where, String message, String cure) {
        int end = Math.min(where + 1, file.text().length());
        return Diagnostic.error(RULE, file.span(where, Math.max(where, end)), message, cure);
    }

    private String words() {
        String around = fault.getContext();
        return around == null || around.isEmpty() ? problem : problem + " (" + around + ")";
    }
}
