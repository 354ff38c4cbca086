package org.strategypress.content.kind;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.field.Decoding;
import org.strategypress.content.field.FieldType;
import org.strategypress.content.field.Type;
import org.strategypress.model.date.MeasuredTime;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Pair;
import org.strategypress.source.YamlNode.Scalar;
import org.strategypress.source.YamlNode.Sequence;

/**
 * The readings of a measure. A time with its figure behind a colon, {@code 2023/24: 45}, has the line to be written in its place as
 * its cure.
 *
 * @param list the readings with their fields
 */
record ReadingLines<T>(Type<List<T>> list) implements Type<List<T>> {
    @Override
    public @Nullable List<T> decode(YamlNode node, Decoding in) {
        List<Pair> dated = pairs(node);
        if (dated.isEmpty()) {
            return list.decode(node, in);
        }
        for (Pair pair : dated) {
            String message = "“" + pair.key().text() + "” is a time, not the name of a field";
            in.out().error("wrong-type", pair.key().span(), message, "write the line as - " + fields(pair));
        }
        return null;
    }

    /** The pairs of a time and a figure; none where one is something else. */
    private static List<Pair> pairs(YamlNode node) {
        List<Pair> pairs = new ArrayList<>();
        for (YamlNode each : node instanceof Sequence items ? items.items() : List.of(node)) {
            if (!(each instanceof Mapping mapping) || mapping.pairs().isEmpty()) {
                return List.of();
            }
            pairs.addAll(mapping.pairs());
        }
        boolean times = pairs.stream()
                .allMatch(pair -> pair.value() instanceof Scalar figure
                        && figure.text().indexOf('\n') < 0
                        && MeasuredTime.parse(pair.key().text()).isPresent());
        return times ? pairs : List.of();
    }

    private static String fields(Pair pair) {
        String figure = ((Scalar) pair.value()).text().strip();
        String value = figure.isEmpty() ? "…" : figure.matches("[0-9.]+%?") ? figure : quoted(figure);
        return "{when: " + quoted(pair.key().text().strip()) + ", value: " + value + "}";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    @Override
    public String words() {
        return list.words();
    }

    @Override
    public FieldType written() {
        return list.written();
    }
}
