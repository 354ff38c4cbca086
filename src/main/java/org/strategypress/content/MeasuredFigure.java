package org.strategypress.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Pair;
import org.strategypress.source.YamlNode.Scalar;
import org.strategypress.source.YamlNode.Sequence;

/** A figure of a measure: a number, or a share with its sign where the measure counts in shares. */
final class MeasuredFigure extends Types.Single<BigDecimal> {
    /** The one type of such figures. */
    static final Type<BigDecimal> TYPE = new MeasuredFigure();

    private static final Set<String> SHARES = Set.of("%", "percent", "per cent", "percentage");
    private static final Set<String> NOTHING = Set.of(
            "n/a", "na", "-", "–", "—", "none", "nil", "tbc", "tba", "no data", "not available", "not yet known");

    private MeasuredFigure() {
        super(Types.FIGURE.words(), Types.FIGURE.written());
    }

    @Override
    @Nullable
    BigDecimal read(Scalar scalar, Decoding in) {
        String text = scalar.text().strip();
        if (text.endsWith("%")) {
            return Types.PERCENT.decode(scalar, in);
        }
        boolean few = text.startsWith("<")
                || text.equals("*")
                || text.toLowerCase(Locale.ROOT).startsWith("fewer than ");
        if (few || NOTHING.contains(text.toLowerCase(Locale.ROOT))) {
            String cure = "take value: out, and write printed: \"" + text.replace("\"", "") + "\""
                    + (few ? " and suppressed: yes" : "");
            in.out().error("wrong-type", scalar.span(), "“" + scalar.text() + "” is no number", cure);
            return null;
        }
        return Types.FIGURE.decode(scalar, in);
    }

    /** Tells a share among figures that are none: its sign would be lost. */
    static void tellShares(Row row, @Nullable String unit, List<Field<?>> fields) {
        if (unit != null && SHARES.contains(unit.strip().toLowerCase(Locale.ROOT))) {
            return;
        }
        for (Field<?> field : fields) {
            YamlNode written = row.node(field);
            Scalar share = written == null ? null : share(written);
            if (share != null) {
                String message = "“" + share.text() + "” is a share, and the unit of this measure is not";
                String cure = unit == null ? "add a line unit: \"%\"" : "write unit: \"%\", or the number alone";
                row.in().out().error("wrong-type", share.span(), message, cure);
                return;
            }
        }
    }

    /** The first figure below a node that has the sign of a share. */
    private static @Nullable Scalar share(YamlNode node) {
        if (node instanceof Scalar scalar) {
            return scalar.text().strip().endsWith("%") ? scalar : null;
        }
        List<YamlNode> below = node instanceof Sequence sequence ? sequence.items() : values(node);
        return below.stream()
                .map(MeasuredFigure::share)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static List<YamlNode> values(YamlNode node) {
        return node instanceof Mapping mapping
                ? mapping.pairs().stream()
                        .filter(pair -> pair.key().text().equals("value"))
                        .map(Pair::value)
                        .toList()
                : List.of();
    }
}
