package org.strategypress.content.field;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Pair;
import org.strategypress.source.YamlNode.Scalar;
import org.strategypress.source.YamlNode.Sequence;

/** A figure of a measure: a number, or a share with its sign where the measure counts in shares. */
public final class MeasuredFigure extends Single<BigDecimal> {
    /** A figure beside which there is a field for the words as printed. */
    public static final Type<BigDecimal> READING = new MeasuredFigure("printed");

    /** A figure beside which there is a field for remarks alone. */
    public static final Type<BigDecimal> NOTED = new MeasuredFigure("note");

    private static final Set<String> SHARES = Set.of("%", "percent", "per cent", "percentage");
    private static final Set<String> NOTHING = Set.of(
            "n/a", "na", "-", "–", "—", "none", "nil", "tbc", "tba", "no data", "not available", "not yet known");

    /** The shorthand of official tables for figures that are not there, with what it means here. */
    private static final Map<String, String> SHORTHAND = Map.of(
            "c", "suppressed: yes",
            "z", "no-figure: not-applicable",
            "k", "no-figure: low",
            "low", "no-figure: low",
            "x", "no-figure: not-available",
            ":", "no-figure: not-available",
            "..", "no-figure: not-available",
            ".", "no-figure: not-applicable");

    private static final Pattern NUMBER =
            Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?");
    private static final Pattern SPOKEN = Pattern.compile(
            "(?i)([+~≈±]|about |around |approx\\.? |approximately |c\\. ?|circa |roughly |nearly |almost |over |under )?([0-9][0-9,.]*)"
                    + "( ?%)?([*+†‡^]|\\.| ?[(].*[)]| ?pp)?");

    private final String beside;

    private MeasuredFigure(String beside) {
        super(Types.FIGURE.words(), Types.FIGURE.written());
        this.beside = beside;
    }

    @Override
    @Nullable
    protected BigDecimal read(Scalar scalar, Decoding in) {
        String text = scalar.text().strip();
        if (text.endsWith("%")) {
            return Types.PERCENT.decode(scalar, in);
        }
        boolean few = text.startsWith("<")
                || text.equals("*")
                || text.toLowerCase(Locale.ROOT).startsWith("fewer than ");
        if (few || NOTHING.contains(text.toLowerCase(Locale.ROOT))) {
            String cure =
                    "take value: out, and write " + beside(text) + (few && isPrinted() ? " and suppressed: yes" : "");
            in.out().error("wrong-type", scalar.span(), "“" + scalar.text() + "” is no number", cure);
            return null;
        }
        String shorthand = SHORTHAND.get(text.toLowerCase(Locale.ROOT).replaceFirst("^\\[(.*)]$", "$1"));
        String cure = shorthand != null && isPrinted()
                ? "take value: out, and write " + shorthand + " and " + beside(text)
                : spoken(text);
        if (cure != null) {
            in.out()
                    .error(
                            "wrong-type",
                            scalar.span(),
                            "“" + scalar.text() + (shorthand == null ? "” is more than a number" : "” is no number"),
                            cure);
            return null;
        }
        return Types.FIGURE.decode(scalar, in);
    }

    private boolean isPrinted() {
        return beside.equals("printed");
    }

    private String beside(String text) {
        return beside + ": \"" + text.replace("\"", "") + "\"";
    }

    /** What to write for a number with a sign or a word that says how exact it is, or for two numbers; null for all else. */
    private @Nullable String spoken(String text) {
        Matcher spoken = SPOKEN.matcher(text);
        if (spoken.matches() && (spoken.group(1) != null || spoken.group(4) != null)) {
            String number = PlainNumber.withoutCommas(spoken.group(2).replaceAll("[.,]$", ""));
            return "write value: " + number + " and " + beside(text);
        }
        Matcher number = NUMBER.matcher(text);
        int numbers = 0;
        while (number.find()) {
            numbers++;
        }
        boolean one = PlainNumber.withoutCommas(text).chars().allMatch(c -> c == '.' || Character.isDigit(c));
        boolean apart = text.matches("[0-9.]+ ?[/: ].*[0-9].*");
        return numbers == 2 && apart && !one && text.indexOf(',') < 0
                ? "write the one number that is counted as value:, if there is one, and " + beside(text)
                : null;
    }

    /** Tells a share among figures that are none: its sign would be lost. */
    public static void tellShares(Row row, @Nullable String unit, List<Field<?>> fields) {
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
                        .filter(pair ->
                                Set.of("value", "groups").contains(pair.key().text()))
                        .map(Pair::value)
                        .toList()
                : List.of();
    }
}
