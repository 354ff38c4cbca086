package org.strategypress.content;

import java.util.ArrayList;
import java.util.List;
import org.strategypress.source.Span;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Scalar;

/** A list on one line without its brackets, {@code areas: housing, health}: of things that hold no comma it can be told. */
final class CutList {
    private CutList() {}

    /** The items that a line names; the line itself where it may be one item with a comma in it. */
    static List<Scalar> items(Scalar line, FieldType item) {
        String text = line.text();
        if (!isWithoutCommas(item) || text.indexOf(',') < 0 || text.indexOf('\n') >= 0) {
            return List.of(line);
        }
        List<Scalar> items = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int comma = text.indexOf(',', from);
            int to = comma < 0 ? text.length() : comma;
            String piece = text.substring(from, to);
            if (!piece.isBlank()) {
                items.add(new Scalar(piece.strip(), line.style(), place(line, piece, from)));
            }
            from = to + 1;
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
                || item instanceof FieldType.Plain plain && plain.form() == FieldType.Form.LANGUAGE;
    }

    private static Span place(Scalar line, String piece, int from) {
        Span whole = line.span();
        if (!whole.text().equals(line.text())) {
            return whole;
        }
        int start = whole.start() + from + piece.indexOf(piece.strip());
        return whole.file().span(start, start + piece.strip().length());
    }
}
