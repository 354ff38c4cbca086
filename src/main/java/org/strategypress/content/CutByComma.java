package org.strategypress.content;

import java.util.List;
import org.strategypress.source.Span;
import org.strategypress.source.YamlNode.Pair;

/** A value between braces that its own comma cut: {@code {up-to: £3,000}} says 3 and 000. */
final class CutByComma {
    private CutByComma() {}

    /** Whether a key without a colon and a value is the rest of what stands before it. */
    static boolean isCut(Pair pair) {
        Span key = pair.key().span();
        return pair.value().span().text().isEmpty()
                && !key.file().text().substring(key.end()).stripLeading().startsWith(":");
    }

    /** Tells of a value and the pieces behind it, in order; the cure holds the whole of a sum. */
    static void tell(List<Pair> pieces, Decoding in) {
        Pair last = pieces.get(pieces.size() - 1);
        String message = "a comma ends a value between { and }, so “"
                + last.key().text() + "” is not part of the text before it";
        String sum = pieces.size() > 1 ? sum(pieces) : "";
        String cure = sum.isEmpty() ? "put the whole text in quotes" : "write the number alone, without commas: " + sum;
        in.out().error("cut-by-comma", Ids.firstLine(last.key().span()), message, cure);
    }

    /** The digits of a sum that was cut at its thousands, or nothing where it is none. */
    private static String sum(List<Pair> pieces) {
        String first = pieces.get(0).value().span().text().strip();
        StringBuilder whole =
                new StringBuilder(first.startsWith("£") ? first.substring(1).strip() : first);
        if (whole.length() > 3 || !isDigits(whole.toString())) {
            return "";
        }
        for (int i = 1; i < pieces.size(); i++) {
            String piece = pieces.get(i).key().text();
            int point = piece.indexOf('.');
            boolean pence = point == 3 && i == pieces.size() - 1 && isDigits(piece.substring(4));
            String thousands = pence ? piece.substring(0, point) : piece;
            if (thousands.length() != 3 || !isDigits(thousands)) {
                return "";
            }
            whole.append(piece);
        }
        return whole.toString();
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
