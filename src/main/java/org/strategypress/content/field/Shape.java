package org.strategypress.content.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Mend;
import org.strategypress.source.Nearest;
import org.strategypress.source.Span;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Pair;
import org.strategypress.source.YamlNode.Scalar;
import org.strategypress.source.YamlNode.Sequence;
import org.strategypress.source.YamlReader;

/**
 * A group of fields that makes one value: a kind of entry, or a part of one.
 *
 * @param name what the documentation calls it: "amount", "review"
 * @param fields the fields, in the order of the documentation
 * @param make makes the value from a row that holds every required field; may add findings and return null
 * @param <T> what it decodes to
 */
public record Shape<T>(String name, List<Field<?>> fields, Function<Row, @Nullable T> make) implements Type<T> {
    /** Ways to reach somebody, which stand in a contact. */
    private static final Set<String> REACHES =
            Set.of("phone", "telephone", "tel", "mobile", "email", "e-mail", "hours");

    public Shape {
        fields = List.copyOf(fields);
    }

    /** A shape whose fields are given one after another. */
    public static <T> Shape<T> of(String name, Function<Row, @Nullable T> make, Field<?>... fields) {
        return new Shape<>(name, List.of(fields), make);
    }

    @Override
    public @Nullable T decode(YamlNode node, Decoding in) {
        if (!(node instanceof Mapping mapping)) {
            return alone(node, in);
        }
        Row row = row(mapping, in);
        return row == null ? null : make.apply(row);
    }

    /** The value of words in place of fields, where there is one field that they must be; else they are refused. */
    private @Nullable T alone(YamlNode node, Decoding in) {
        List<Field<?>> needed = fields.stream().filter(Field::required).toList();
        if (node instanceof Scalar words && !Brief.line(words).isEmpty() && needed.size() == 1) {
            Field<?> field = needed.get(0);
            Object value = field.type().decode(words, in);
            Pair pair = new Pair(new Scalar(field.name(), Scalar.Style.PLAIN, words.span()), words);
            Map<String, Pair> pairs = Map.of(field.name(), pair);
            return value == null ? null : make.apply(new Row(Map.of(field.name(), value), pairs, words.span(), in));
        }
        if (node instanceof Sequence list && !list.items().isEmpty()) {
            String first = Ids.firstLine(node.span()).text();
            Span where = Ids.firstLine(node.span());
            in.out().error("wrong-type", where, "a list cannot stand here", listed(list, first.startsWith("["), in));
            return null;
        }
        in.wrongType(
                node,
                "its fields, each on a line of its own, like " + fields.get(0).name() + ":");
        return null;
    }

    /** What to write for a list in place of fields: which of them it is, or its one item without the dash. */
    private String listed(Sequence list, boolean flow, Decoding in) {
        YamlNode first = list.items().get(0);
        if (list.items().size() == 1 && first instanceof Mapping && in.isReadable(this, first)) {
            return flow ? "take the brackets [ and ] away" : "put a blank in the place of the hyphen";
        }
        List<Field<?>> lists =
                fields.stream().filter(each -> each.type() instanceof ListOf<?>).toList();
        List<String> fitting = lists.stream()
                .filter(each -> in.isReadable(each.type(), list))
                .map(Field::name)
                .toList();
        if (!fitting.isEmpty()) {
            return flow
                    ? "write which of its fields it is, like {" + fitting.get(0) + ": "
                            + Ids.firstLine(list.span()).text() + "}"
                    : "write a line " + String.join(": or ", fitting)
                            + ": above it, and begin each line of the list further right";
        }
        return "write its fields, each on a line of its own, like "
                + (lists.isEmpty() ? fields : lists).get(0).name() + ":";
    }

    /** The row of a mapping, or null when a required field is missing or could not be read. */
    @Nullable
    Row row(Mapping mapping, Decoding in) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, Pair> pairs = new LinkedHashMap<>();
        for (int i = 0; i < mapping.pairs().size(); i++) {
            Pair pair = mapping.pairs().get(i);
            Field<?> field = field(pair.key().text());
            if (field == null || pair.isPiece() && i > 0) {
                unknown(pair, mapping, pairs, in);
                continue;
            }
            pairs.put(field.name(), pair);
            int cut = cutAfter(mapping.pairs(), i);
            if (cut > 0) { // what stands before the comma is half a value: nothing is read into it
                CutByComma.tell(mapping.pairs().subList(i, i + cut + 1), field.type(), in);
                i += cut;
                continue;
            }
            Object value = value(field, pair, in);
            if (value != null) {
                values.put(field.name(), value);
            }
        }
        return complete(mapping.span(), values, pairs, in) ? new Row(values, pairs, mapping.span(), in) : null;
    }

    private @Nullable Field<?> field(String wanted) {
        for (Field<?> field : fields) {
            if (field.name().equals(wanted)) {
                return field;
            }
        }
        return null;
    }

    private static @Nullable Object value(Field<?> field, Pair pair, Decoding in) {
        if (pair.value() instanceof YamlNode.Scalar scalar && scalar.isNull()) {
            Diagnostic remark = YamlReader.remarkInPlaceOf(scalar);
            if (remark != null) {
                in.out().add(remark);
                return null;
            }
            String cure = "write " + field.type().words() + " after the colon"
                    + (field.required() ? "" : ", or remove the line");
            in.out().error("empty-value", pair.key().span(), "“" + field.name() + "” has no value", cure);
            return null;
        }
        return field.type().decode(pair.value(), in);
    }

    private boolean complete(Span span, Map<String, Object> values, Map<String, Pair> pairs, Decoding in) {
        boolean complete = true;
        for (Field<?> field : fields) {
            if (field.required() && !values.containsKey(field.name())) {
                complete = false;
                if (!pairs.containsKey(field.name())) {
                    String message = these() + name + (isSeveral() ? " need “" : " needs “") + field.name() + "”";
                    String cure = "add a line " + field.name() + ": with "
                            + field.type().words();
                    in.out().error("missing-field", Ids.firstLine(span), message, cure);
                }
            }
        }
        return complete;
    }

    private String these() {
        return isSeveral() ? "these " : "this ";
    }

    /** Whether its name is a word for several: "hours", "words". */
    private boolean isSeveral() {
        return name.endsWith("s") && !name.endsWith("ss") && !name.endsWith("status");
    }

    private void unknown(Pair pair, Mapping mapping, Map<String, Pair> pairs, Decoding in) {
        List<String> names = new ArrayList<>();
        fields.forEach(field -> names.add(field.name()));
        String word = pair.key().text();
        Field<?> tight = tight(pair);
        if (tight != null) {
            pairs.putIfAbsent(tight.name(), pair);
            Span key = pair.key().span();
            int colon = key.start() + tight.name().length();
            Span where = key.file().span(colon, colon + 1);
            in.out().error("yaml-syntax", where, "there is no space after this colon", "write a space after it");
            return;
        }
        if (pair.isPiece()) {
            CutByComma.tell(pair, in);
            return;
        }
        String now = FieldNames.now(word, names);
        if (now != null) {
            pairs.putIfAbsent(now, pair);
            Span key = pair.key().span();
            String message = "“" + word + "” is called “" + now + "” now";
            in.out().error("unknown-field", key, message, "write " + now + ": here", new Mend(key, now));
            return;
        }
        String other = FieldNames.meant(pair, names);
        String near = other != null ? other : Nearest.of(word, names);
        if (near != null) {
            pairs.putIfAbsent(near, pair); // it is there, misspelt: so it is not missing as well
        }
        boolean twice = near != null
                && mapping.pairs().stream().anyMatch(each -> each.key().text().equals(near));
        String cure = twice
                ? "did you mean “" + near + "”? It is given here too: keep one of the two"
                : near != null ? "did you mean “" + near + "”?" : elsewhere(word, names);
        in.out().error("unknown-field", pair.key().span(), "“" + word + "” is not a field of " + these() + name, cure);
    }

    /** Where a field belongs that a part of this has; else what fields there are. */
    private String elsewhere(String word, List<String> names) {
        for (Field<?> field : fields) {
            Type<?> type = field.type() instanceof Brief<?> brief ? brief.full() : field.type();
            if (type instanceof Shape<?> part && part.field(word) != null) {
                return "write it inside " + field.name() + ", like " + field.name() + ": {" + word + ": …}";
            }
        }
        if (REACHES.contains(word.toLowerCase(Locale.ROOT)) && names.contains("contact")) {
            return "write it into an entry of contacts, and the id of that entry here: contact: ID";
        }
        return "the fields are: " + String.join(", ", names);
    }

    /** The field of a piece that lacks the space after its colon: {@code {per:week}}. */
    private @Nullable Field<?> tight(Pair pair) {
        String text = pair.key().text();
        int colon = text.indexOf(':');
        boolean asWritten = pair.isPiece() && pair.key().span().text().equals(text);
        return colon > 0 && asWritten ? field(text.substring(0, colon)) : null;
    }

    /** How many pairs behind one are no fields but the rest of its value, cut by commas. */
    private int cutAfter(List<Pair> pairs, int at) {
        int next = at + 1;
        while (next < pairs.size() && pairs.get(next).isPiece() && tight(pairs.get(next)) == null) {
            next++;
        }
        return next - at - 1;
    }

    @Override
    public String words() {
        return "the fields of “" + name + "”";
    }

    @Override
    public FieldType written() {
        return new FieldType.Parts(Schema.of(this));
    }
}
