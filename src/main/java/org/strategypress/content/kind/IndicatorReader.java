package org.strategypress.content.kind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.field.Brief;
import org.strategypress.content.field.DateTypes;
import org.strategypress.content.field.Decoding;
import org.strategypress.content.field.EntryTypes;
import org.strategypress.content.field.Field;
import org.strategypress.content.field.MeasuredFigure;
import org.strategypress.content.field.PlainNumber;
import org.strategypress.content.field.Row;
import org.strategypress.content.field.Shape;
import org.strategypress.content.field.Type;
import org.strategypress.content.field.Types;
import org.strategypress.model.Breakdown;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Indicator;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;
import org.strategypress.source.YamlNode;

/** The fields of an indicator. */
public final class IndicatorReader {
    private static final Field<BigDecimal> VALUE_NEEDED = Field.required("value", MeasuredFigure.NOTED, "The figure.");
    private static final Field<BigDecimal> VALUE = Field.optional("value", MeasuredFigure.READING, "The figure.");
    private static final Field<BigDecimal> AIMED = Field.optional("value", MeasuredFigure.NOTED, "The figure.");
    private static final Field<PrintedDate> WHEN = Field.optional("when", DateTypes.MEASURED, "When it was read.");
    private static final Field<PrintedDate> WHEN_NEEDED =
            Field.required("when", DateTypes.MEASURED, "When it was read.");
    private static final Field<PrintedDate> BY = Field.optional("by", DateTypes.MEASURED, "When it should be there.");
    private static final Field<Prose> NOTE = Field.optional("note", EntryTypes.LINE, "A remark.");
    private static final Field<String> PRINTED =
            Field.optional("printed", Types.TEXT, "The figure as printed, where it differs.");
    private static final Field<String> RATING =
            Field.optional("rating", Types.TEXT, "How it is rated, as printed, like Red.");
    private static final Field<String> WHERE =
            Field.required("where", Types.TEXT, "Where, like England or councils like ours.");
    private static final Field<Boolean> SUPPRESSED =
            Field.optional("suppressed", Types.YES_NO, "Whether it is held back because few people are counted.");

    private static final Field<Indicator.NoFigure> NO_FIGURE = Field.optional(
            "no-figure",
            Types.oneOf(Indicator.NoFigure.class),
            "Why there is none, for another reason: it does not apply, is more than 0 but rounds to 0, or is not known.");

    private static final Field<Boolean> COUNTED_ANEW = Field.optional(
            "counted-anew",
            Types.YES_NO,
            "Whether it is the first that is counted in a new way: it is compared with nothing before it.");

    private static final Shape<Indicator.Baseline> BASELINE_SHAPE = Shape.of(
            "baseline",
            row -> new Indicator.Baseline(row.need(VALUE_NEEDED), row.get(WHEN), row.get(NOTE)),
            VALUE_NEEDED,
            WHEN,
            NOTE);
    private static final Shape<Indicator.Target> TARGET_SHAPE = Shape.of(
            "target", row -> new Indicator.Target(row.get(AIMED), row.get(BY), row.get(NOTE)), AIMED, BY, NOTE);
    /** The same, or the figure alone; a target in words stands as printed. */
    private static final Type<Indicator.Target> TARGET_TYPE = new Brief<>(
            TARGET_SHAPE, IndicatorReader::target, "its fields, like {value: 60}, and other words as note:");

    private static final Shape<Indicator.Comparison> COMPARISON_SHAPE = Shape.of(
            "comparison",
            row -> new Indicator.Comparison(row.need(WHERE), row.need(VALUE_NEEDED), row.get(WHEN), row.get(NOTE)),
            WHERE,
            VALUE_NEEDED,
            WHEN,
            NOTE);
    private static final Shape<Indicator.Reading> READING_SHAPE = Shape.of(
            "reading",
            IndicatorReader::reading,
            WHEN_NEEDED,
            VALUE,
            PRINTED,
            RATING,
            NOTE,
            SUPPRESSED,
            NO_FIGURE,
            COUNTED_ANEW);

    private static final Field<String> GROUP = Field.required("group", Types.TEXT, "Which group, like 16 and 17.");
    private static final Shape<Breakdown.Group> GROUP_SHAPE =
            Shape.of("group", IndicatorReader::group, GROUP, VALUE, PRINTED, RATING, NOTE, SUPPRESSED, NO_FIGURE);

    private static final Field<String> BY_WHAT =
            Field.required("by", Types.TEXT, "What the groups are of, like Age or Where people live.");
    private static final Field<List<Breakdown.Group>> GROUPS =
            Field.required("groups", Types.list(GROUP_SHAPE), "The groups, in order; they need not add up.");
    private static final Shape<Breakdown> BREAKDOWN_SHAPE =
            Shape.of("breakdown", IndicatorReader::breakdown, BY_WHAT, WHEN_NEEDED, GROUPS, NOTE);

    private static final Field<List<Ref>> OUTCOMES =
            Field.optional("outcomes", Types.list(EntryTypes.ref(ContentKind.OUTCOME)), "The outcomes it tells of.");
    private static final Field<List<Ref>> PRIORITIES = Field.optional(
            "priorities", Types.list(EntryTypes.ref(ContentKind.PRIORITY)), "The priorities it tells of.");
    private static final Field<String> FAMILY =
            Field.optional("family", Types.TEXT, "The set of indicators it belongs to.");
    private static final Field<Prose> DEFINITION =
            Field.optional("definition", EntryTypes.PROSE, "What exactly is counted.");
    private static final Field<String> UNIT =
            Field.optional("unit", Types.TEXT, "The unit of its figures, like \"%\" or young people.");
    private static final Field<String> FREQUENCY =
            Field.optional("frequency", Types.TEXT, "How often it is read, like monthly.");
    private static final Field<String> OWNER = Field.optional("owner", Types.TEXT, "The role that answers for it.");
    private static final Field<Boolean> NAME_OWNER =
            Field.optional("name-owner", Types.YES_NO, "Whether pages say who answers for it.");
    private static final Field<Indicator.Better> BETTER =
            Field.optional("better", Types.oneOf(Indicator.Better.class), "Which way is better.");
    private static final Field<Boolean> FEW_SHOWN = Field.optional(
            "few-shown",
            Types.YES_NO,
            "Whether figures of fewer than 5 people may be shown: somebody has made sure that they tell of nobody.");
    private static final Field<Indicator.Baseline> BASELINE =
            Field.optional("baseline", BASELINE_SHAPE, "Where it started.");
    private static final Field<List<Indicator.Target>> TARGET = Field.optional(
            "target", Types.oneOrMany(TARGET_TYPE), "Where it should go; a list where each year has its own.");
    private static final Field<List<Indicator.Comparison>> COMPARED =
            Field.optional("compared", Types.list(COMPARISON_SHAPE), "What the same measure is elsewhere.");
    private static final Field<List<Indicator.Reading>> READINGS =
            Field.optional("readings", new ReadingLines<>(Types.list(READING_SHAPE)), "The readings, in order.");
    private static final Field<List<Breakdown>> BY_GROUP = Field.optional(
            "by-group",
            Types.list(BREAKDOWN_SHAPE),
            "The same for groups side by side, like each age, each list at one time.");

    /** The fields of an indicator. */
    public static final Shape<Indicator> SHAPE = EntryFields.titled(
            ContentKind.INDICATOR,
            IndicatorReader::make,
            OUTCOMES,
            PRIORITIES,
            FAMILY,
            DEFINITION,
            UNIT,
            FREQUENCY,
            OWNER,
            NAME_OWNER,
            BETTER,
            FEW_SHOWN,
            BASELINE,
            TARGET,
            COMPARED,
            READINGS,
            BY_GROUP);

    private IndicatorReader() {}

    private static Optional<Indicator.Target> target(YamlNode node, Decoding in) {
        String text = Brief.line(node);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String digits = PlainNumber.withoutCommas(text);
        return digits.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')
                ? Optional.ofNullable(Types.FIGURE.decode(node, in))
                        .map(value -> new Indicator.Target(value, null, null))
                : Optional.ofNullable(EntryTypes.LINE.decode(node, in))
                        .map(words -> new Indicator.Target(null, null, words));
    }

    private static Breakdown breakdown(Row row) {
        return new Breakdown(row.need(BY_WHAT), row.need(WHEN_NEEDED), row.need(GROUPS), row.get(NOTE), row.span());
    }

    private static Breakdown.Group group(Row row) {
        tellFigureOfNone(row);
        return new Breakdown.Group(
                row.need(GROUP),
                unlessHeldBack(row, VALUE),
                unlessHeldBack(row, PRINTED),
                row.get(RATING),
                row.get(NOTE),
                row.get(SUPPRESSED, false),
                row.get(NO_FIGURE));
    }

    /** Tells of a figure beside the words that there is none. */
    private static void tellFigureOfNone(Row row) {
        if (row.has(NO_FIGURE) && row.has(VALUE)) {
            String message = "this reading has a figure, and says that there is none";
            row.in().out().error("wrong-type", row.spanOf(NO_FIGURE), message, "take no-figure: or value: out");
        }
    }

    /** What is held back goes no further than the file: no page, difference or data can tell it. */
    private static <T> @Nullable T unlessHeldBack(Row row, Field<T> field) {
        return row.get(SUPPRESSED, false) ? null : row.get(field);
    }

    private static Indicator.Reading reading(Row row) {
        tellFigureOfNone(row);
        return new Indicator.Reading(
                row.need(WHEN_NEEDED),
                unlessHeldBack(row, VALUE),
                unlessHeldBack(row, PRINTED),
                row.get(RATING),
                row.get(NOTE),
                row.get(SUPPRESSED, false),
                row.get(NO_FIGURE),
                row.get(COUNTED_ANEW, false));
    }

    private static Indicator make(Row row) {
        MeasuredFigure.tellShares(row, row.get(UNIT), List.of(BASELINE, COMPARED, READINGS, BY_GROUP));
        return new Indicator(
                EntryFields.meta(row),
                new Indicator.Purpose(row.list(OUTCOMES), row.list(PRIORITIES)),
                new Indicator.Measure(
                        row.get(FAMILY),
                        row.get(DEFINITION),
                        row.get(UNIT),
                        row.get(FREQUENCY),
                        row.get(BETTER),
                        row.get(FEW_SHOWN, false)),
                new Indicator.Responsible(row.get(OWNER), row.get(NAME_OWNER, true)),
                new Indicator.Figures(
                        row.get(BASELINE),
                        row.list(TARGET),
                        row.list(COMPARED),
                        row.list(READINGS),
                        row.list(BY_GROUP)));
    }
}
