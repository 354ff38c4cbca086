package org.strategypress.content.field;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.Mend;
import org.strategypress.source.Span;
import org.strategypress.source.YamlNode.Pair;

/** A value between braces that its own comma cut: {@code {up-to: £3,000}} says 3 and 000. */
public final class CutByComma {
    /** A sum with its comma, which no list parts. */
    private static final Pattern SUM = Pattern.compile("£ ?[0-9]{1,3}(?: ?, ?[0-9]{3})+");

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
        Cure cure = cure(whole, last.key().text(), type);
        String mended = cure.mended();
        Mend mend = mended == null
                ? null
                : new Mend(first.file().span(first.start(), last.key().span().end()), mended);
        tell(last, cure.words(), mend, in);
    }

    /**
     * What to write.
     *
     * @param words as an editor is told
     * @param mended what stands there then, where that is all that can be meant
     */
    private record Cure(String words, @Nullable String mended) {}

    /** Tells of a piece with no field before it. */
    static void tell(Pair piece, Decoding in) {
        tell(piece, "give it a name and a colon, or remove it", null, in);
    }

    private static void tell(Pair last, String cure, @Nullable Mend mend, Decoding in) {
        String message = "a comma ends a value between { and }, so “"
                + last.key().text() + "” is not part of the text before it";
        in.out().error("cut-by-comma", Ids.firstLine(last.key().span()), message, cure, mend);
    }

    private static Cure cure(String whole, String last, Type<?> type) {
        String name = "give “" + last + "” a name and a colon, or remove it";
        if (isNumber(type)) {
            PlainNumber number =
                    PlainNumber.parse(whole, type == EntryTypes.MONEY).orElse(null);
            return number == null ? new Cure(name, null) : new Cure(number.cure(), number.alone());
        }
        if (whole.startsWith("{") || whole.startsWith("[")) {
            return new Cure(name, null);
        }
        boolean plain = whole.chars().noneMatch(unit -> "\"\\'#".indexOf(unit) >= 0);
        if (type.written() instanceof FieldType.Many && !SUM.matcher(whole).find()) {
            String list = "[" + whole + "]";
            return new Cure("write it as a list: " + list, plain ? list : null);
        }
        String quoted = "\"" + whole + "\"";
        String put = "put the whole text in quotes";
        return whole.contains("\"") || whole.contains("\\")
                ? new Cure(put, null)
                : new Cure(put + ": " + quoted, plain || isApostrophe(whole) ? quoted : null);
    }

    /** Whether the only odd mark is an apostrophe within words: {@code council's}. */
    private static boolean isApostrophe(String whole) {
        return whole.indexOf('#') < 0 && !whole.startsWith("'");
    }

    private static boolean isNumber(Type<?> type) {
        return type == EntryTypes.MONEY || type == Types.NUMBER || type == Types.FIGURE;
    }
}
