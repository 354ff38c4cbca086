package org.strategypress.content.field;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.strategypress.source.Span;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Scalar;

/** A list on one line without its brackets, {@code areas: housing, health}: of things that hold no comma it can be told. */
public final class CutList {
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern BREAK = Pattern.compile("\\s*\\n\\s*");
    private static final Pattern PARAGRAPH = Pattern.compile("[ \\t]*\\n[ \\t]*\\n\\s*");
    private static final Pattern DASH = Pattern.compile("\\s*[-*•·–]\\s+");
    /** What begins an item of a list that YAML knows nothing of. */
    private static final Pattern MARK =
            Pattern.compile("(?:^|\\n)[ \\t]*([–—−‐•●·▪◦]|[0-9]{1,2}(?=[.)]))[.)]?[ \\t\u00a0]+(?=\\S)");

    private static final Pattern ENDS = Pattern.compile("[.!?][\"”’)*_]*\\s*$");
    /** What begins a heading, a list, a quote or a table: no line of words. */
    private static final Pattern MARKUP = Pattern.compile("\\s*(?:#{1,6} |[-*+•·>] |\\||[0-9]{1,2}[.)] )");

    private static final Pattern JOINT = Pattern.compile(",? and |[,;/&+]");

    /** What may part the items, the surest first: an item may hold what stands later. */
    private static final List<Pattern> JOINTS = List.of(COMMA, Pattern.compile(";"), Pattern.compile("[,;]"), JOINT);

    private CutList() {}

    /**
     * The items that a line names; the line itself where it is one item, with a comma or an "and" in it.
     *
     * @param isItem whether a piece is an item that is known
     */
    static List<Scalar> items(Scalar line, FieldType item, Predicate<Scalar> isItem) {
        String text = line.text();
        if (!isWithoutCommas(item)
                || text.indexOf('\n') >= 0
                || !JOINT.matcher(text).find()
                || isItem.test(line)) {
            return List.of(line);
        }
        for (Pattern joint : JOINTS) {
            List<Scalar> pieces = cut(line, joint);
            if (pieces.size() > 1 && pieces.stream().allMatch(isItem)) {
                return pieces;
            }
        }
        return cut(line, COMMA);
    }

    private static List<Scalar> cut(Scalar line, Pattern joint) {
        String text = line.text();
        List<Scalar> items = new ArrayList<>();
        Matcher next = joint.matcher(text);
        int from = 0;
        while (from <= text.length()) {
            boolean more = next.find();
            String piece = text.substring(from, more ? next.start() : text.length());
            if (!piece.isBlank()) {
                items.add(new Scalar(piece.strip(), line.style(), place(line, piece, from)));
            }
            from = more ? next.end() : text.length() + 1;
        }
        return items;
    }

    /**
     * The items that a block of several lines holds, where that is plain: its lines, where each is a line of plain text, has a dash
     * of its own or ends a sentence; else its paragraphs, where a line without words stands between them.
     *
     * @return none where that is not plain: a line could go on in the next one
     */
    static List<Scalar> ofBlock(Scalar block, FieldType.Plain item) {
        String text = block.text();
        if (block.style() != Scalar.Style.BLOCK || text.isBlank()) {
            return List.of();
        }
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        boolean folded = block.span().text().startsWith(">");
        boolean dashes =
                !folded && lines.stream().allMatch(line -> DASH.matcher(line).lookingAt());
        boolean ends =
                !folded && lines.stream().allMatch(line -> ENDS.matcher(line).find());
        boolean plain = dashes || !folded && item.form() == FieldType.Form.TEXT || ends;
        Pattern between = plain || folded ? BREAK : PARAGRAPH;
        if (!plain && !between.matcher(text.strip()).find()
                || !dashes
                        && lines.stream().anyMatch(line -> MARKUP.matcher(line).lookingAt())) {
            return List.of();
        }
        List<Scalar> items = new ArrayList<>();
        Matcher next = between.matcher(text);
        int from = 0;
        while (from <= text.length()) {
            int to = next.find() ? next.start() : text.length();
            Matcher dash = DASH.matcher(text).region(from, to);
            int start = dashes && dash.lookingAt() ? dash.end() : from;
            if (!text.substring(start, to).isBlank()) {
                items.add(Steps.piece(block, start + indent(text.substring(start, to)), to));
            }
            from = to == text.length() ? to + 1 : next.end();
        }
        return items.stream().allMatch(Steps::isAsWritten) ? items : List.of();
    }

    private static int indent(String piece) {
        return piece.indexOf(piece.strip());
    }

    /** Whether a node is a block of several lines, each perhaps meant as an item. */
    static boolean isLines(YamlNode node) {
        return node instanceof Scalar scalar && scalar.text().strip().indexOf('\n') >= 0;
    }

    private static boolean isWithoutCommas(FieldType item) {
        return item instanceof FieldType.EntryId
                || item instanceof FieldType.Choice
                || item instanceof FieldType.Plain plain
                        && (plain.form() == FieldType.Form.LANGUAGE || plain.form() == FieldType.Form.ID);
    }

    private static Span place(Scalar line, String piece, int from) {
        int[] offsets = line.offsets();
        int start = from + piece.indexOf(piece.strip());
        int last = start + piece.strip().length() - 1;
        return line.span().file().span(offsets[start], offsets[last] + 1);
    }

    /** Whether an unquoted value holds two such lines or more, the first of them at its beginning. */
    static boolean isRunOn(YamlNode node) {
        return !runOn(node).isEmpty();
    }

    /**
     * The items in lines that begin as those of a list do and are none for YAML, which makes one value of them: {@code – One} and
     * {@code – Two}, or {@code 1. One} and {@code 2. Two}, each on a line of its own.
     *
     * @return the items without their marks; none where the lines are none
     */
    static List<Scalar> runOn(YamlNode node) {
        if (!(node instanceof Scalar words) || words.style() != Scalar.Style.PLAIN) {
            return List.of();
        }
        String lines = words.span().text();
        if (lines.indexOf('\n') < 0) {
            return List.of();
        }
        Matcher mark = MARK.matcher(lines);
        if (!mark.lookingAt()) {
            return List.of();
        }
        String first = sort(mark);
        List<Scalar> items = new ArrayList<>();
        int from = mark.end();
        while (mark.find()) {
            if (!sort(mark).equals(first)) {
                return List.of();
            }
            items.add(item(words, lines, from, mark.start()));
            from = mark.end();
        }
        if (!items.isEmpty()) {
            items.add(item(words, lines, from, lines.length()));
        }
        return items;
    }

    /** A value that stands on a line of its own without the sign of an item before it; itself where it has none. */
    static YamlNode unmarked(YamlNode node) {
        String text = node.span().file().text();
        int begin = text.lastIndexOf('\n', Math.max(0, node.span().start() - 1)) + 1;
        boolean own = text.substring(begin, node.span().start()).isBlank();
        Matcher mark = MARK.matcher(node.span().text());
        boolean one = own && node instanceof Scalar words && words.style() == Scalar.Style.PLAIN && mark.lookingAt();
        return one && !sort(mark).equals("1")
                ? item(
                        (Scalar) node,
                        node.span().text(),
                        mark.end(),
                        node.span().text().length())
                : node;
    }

    private static String sort(Matcher mark) {
        return Character.isDigit(mark.group(1).charAt(0)) ? "1" : mark.group(1);
    }

    private static Scalar item(Scalar words, String lines, int from, int to) {
        String text = lines.substring(from, to).stripTrailing();
        int start = words.span().start() + from;
        return new Scalar(
                text.replaceAll("\\s*\\n\\s*", " "),
                Scalar.Style.PLAIN,
                words.span().file().span(start, start + text.length()));
    }
}
