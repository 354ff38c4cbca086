package org.strategypress.content;

import java.util.List;
import org.strategypress.source.Span;
import org.strategypress.source.YamlNode.Pair;

/** A value between braces that its own comma cut: {@code {up-to: £3,000}} says 3 and 000. */
final class CutByComma {
    private CutByComma() {}

    /** Tells of a field's value and the pieces behind it, in order; the cure keeps all that was written. */
    static void tell(List<Pair> pieces, Type<?> type, Decoding in) {
        Pair last = pieces.get(pieces.size() - 1);
        Span first = pieces.get(0).value().span();
        String whole = first.file()
                .span(first.start(), last.key().span().end())
                .text()
                .replaceAll("\\s+", " ")
                .strip();
        tell(last, cure(whole, last.key().text(), type), in);
    }

    /** Tells of a piece with no field before it. */
    static void tell(Pair piece, Decoding in) {
        tell(piece, "give it a name and a colon, or remove it", in);
    }

    private static void tell(Pair last, String cure, Decoding in) {
        String message = "a comma ends a value between { and }, so “"
                + last.key().text() + "” is not part of the text before it";
        in.out().error("cut-by-comma", Ids.firstLine(last.key().span()), message, cure);
    }

    private static String cure(String whole, String last, Type<?> type) {
        if (isNumber(type)) {
            return PlainNumber.parse(whole, type == EntryTypes.MONEY)
                    .map(PlainNumber::cure)
                    .orElse("give “" + last + "” a name and a colon, or remove it");
        }
        if (whole.startsWith("{") || whole.startsWith("[")) {
            return "give “" + last + "” a name and a colon, or remove it";
        }
        if (type.written() instanceof FieldType.Many) {
            return "write it as a list: [" + whole + "]";
        }
        return whole.contains("\"") || whole.contains("\\")
                ? "put the whole text in quotes"
                : "put the whole text in quotes: \"" + whole + "\"";
    }

    private static boolean isNumber(Type<?> type) {
        return type == EntryTypes.MONEY || type == Types.NUMBER || type == Types.FIGURE;
    }
}
