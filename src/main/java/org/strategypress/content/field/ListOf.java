package org.strategypress.content.field;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.field.FieldType.Form;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Mend;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Scalar;
import org.strategypress.source.YamlNode.Sequence;
import org.strategypress.source.YamlReader;

/**
 * The type of a list; each item that can be read is kept.
 *
 * @param item what an item is
 * @param orSingle whether one that stands alone is what is usual, so that messages say so
 */
public record ListOf<T>(Type<T> item, boolean orSingle) implements Type<List<T>> {
    @Override
    public @Nullable List<T> decode(YamlNode node, Decoding in) {
        if (!(node instanceof Sequence sequence)) {
            return single(node, in);
        }
        List<T> items = new ArrayList<>();
        for (YamlNode each : sequence.items()) {
            if (each instanceof Scalar scalar && scalar.isNull()) {
                Diagnostic remark = YamlReader.remarkInPlaceOf(scalar);
                if (remark == null) {
                    in.out().error("empty-value", each.span(), "a list item is empty", "fill it in or remove its dash");
                } else {
                    in.out().add(remark);
                }
                continue;
            }
            T value = item.decode(each, in);
            if (value != null) {
                items.add(value);
            }
        }
        return List.copyOf(items);
    }

    private @Nullable List<T> single(YamlNode node, Decoding in) {
        if (!orSingle && isNone(node)) {
            refuseNone((Scalar) node, in);
            return null;
        }
        List<Scalar> lines = CutList.runOn(node);
        if (!lines.isEmpty()) {
            return decode(new Sequence(List.copyOf(lines), node.span()), in);
        }
        FieldType written = item.written();
        if (node instanceof Mapping group && isLinesOfText(group, written)) {
            String first = Ids.firstLine(node.span()).text().strip();
            String cure = "begin each line with a hyphen and a space, and put it in quotes: - \"" + first + "\"";
            in.out().error("wrong-type", Ids.firstLine(node.span()), "these are names and values, not a list", cure);
            return null;
        }
        if (CutList.isLines(node) && written instanceof FieldType.Plain plain && plain.form() != Form.MARKDOWN) {
            List<Scalar> pieces = CutList.ofBlock((Scalar) node, plain);
            if (!pieces.isEmpty()) {
                return decode(new Sequence(List.copyOf(pieces), node.span()), in);
            }
            String cure = "write each on a line of its own, with a dash and a blank before it";
            in.out().error("wrong-type", node.span(), "these lines are no list", cure);
            return null;
        }
        List<T> items = new ArrayList<>();
        YamlNode alone = CutList.unmarked(node);
        for (YamlNode each : alone instanceof Scalar line
                ? CutList.items(line, written, piece -> isItem(piece, in))
                : List.of(alone)) {
            T value = item.decode(each, in);
            if (value != null) {
                items.add(value);
            }
        }
        return items.isEmpty() ? null : List.copyOf(items);
    }

    /** Whether lines are names with words behind them, where a list of text is wanted: {@code Homes: more of them}. */
    private static boolean isLinesOfText(Mapping group, FieldType written) {
        boolean text = written instanceof FieldType.Plain plain
                && (plain.form() == Form.LINE || plain.form() == Form.TEXT || plain.form() == Form.MARKDOWN);
        String lines = group.span().text();
        return text
                && !lines.startsWith("{")
                && lines.indexOf('"') < 0
                && group.pairs().stream().allMatch(pair -> pair.value() instanceof Scalar);
    }

    /** Whether a piece of a line is an item: an entry that is known, a word or a language. */
    private boolean isItem(Scalar piece, Decoding in) {
        return item.written() instanceof FieldType.EntryId entry
                ? in.named(piece.text(), entry.kind()) != null
                : in.isReadable(item, piece);
    }

    private static boolean isNone(YamlNode node) {
        return node instanceof Scalar none && ListOrNone.isNone(none.text().strip());
    }

    private static void refuseNone(Scalar none, Decoding in) {
        String cure = "take the line out: what has nothing in it is left out";
        in.out()
                .error(
                        "wrong-type",
                        none.span(),
                        "“" + none.text() + "” is no item of a list",
                        cure,
                        new Mend(none.span(), "[]"));
    }

    @Override
    public String words() {
        return (orSingle ? "one or a list of: " : "a list of: ") + item.words();
    }

    @Override
    public FieldType written() {
        return new FieldType.Many(item.written(), orSingle);
    }
}
