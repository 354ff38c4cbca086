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
}
