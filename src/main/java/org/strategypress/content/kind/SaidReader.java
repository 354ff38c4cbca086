package org.strategypress.content.kind;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.field.EntryTypes;
import org.strategypress.content.field.Field;
import org.strategypress.content.field.Row;
import org.strategypress.content.field.Shape;
import org.strategypress.content.field.Types;
import org.strategypress.model.Consultation;
import org.strategypress.model.text.Prose;
import org.strategypress.source.Span;

/** The fields of what people said: figures and themes. */
public final class SaidReader {
    private static final Field<BigDecimal> PERCENT = Field.optional("percent", Types.PERCENT, "A percentage.");
    private static final Field<Integer> COUNT = Field.optional("count", Types.NUMBER, "A number of people or answers.");
    private static final Field<String> VALUE = Field.optional("value", Types.TEXT, "Any other figure, as printed.");
    private static final Field<String> OF = Field.optional("of", Types.TEXT, "Of what, like all responses.");
    private static final Field<Prose> TEXT = Field.required("text", EntryTypes.LINE, "What the figure says.");
    private static final Field<List<String>> GROUPS =
            Field.optional("groups", Types.list(Types.TEXT), "The groups of respondents that it is said to add up.");
    private static final Field<Prose> SIC = Field.optional("sic", EntryTypes.LINE, "What is odd about it.");
    private static final Shape<Consultation.Figure> FIGURE =
            Shape.of("figure", SaidReader::figure, PERCENT, COUNT, VALUE, OF, TEXT, GROUPS, SIC, EntryFields.ACCEPTED);

    private static final Field<Prose> INTRO = Field.optional("intro", EntryTypes.PROSE, "Words before it.");
    private static final Field<List<Consultation.Figure>> FIGURES =
            Field.optional("figures", Types.list(FIGURE), "The figures, in order.");
    private static final Field<List<Consultation.Theme>> THEMES =
            Field.optional("themes", Types.list(ConsultationParts.THEME), "What several people said, in order.");

    static final Shape<Consultation.Said> SHAPE = Shape.of(
            "said",
            row -> new Consultation.Said(row.get(INTRO), row.list(FIGURES), row.list(THEMES)),
            INTRO,
            FIGURES,
            THEMES);

    private SaidReader() {}

    private static Consultation.@Nullable Figure figure(Row row) {
        List<Field<?>> given = List.<Field<?>>of(PERCENT, COUNT, VALUE).stream()
                .filter(row::has)
                .toList();
        if (given.size() > 1) {
            String message =
                    "“" + given.get(0).name() + "” and “" + given.get(1).name() + "” cannot stand in one figure";
            row.in().out().error("bad-figure", row.spanOf(given.get(1)), message, "keep one, or make two figures");
            return null;
        }
        Span where = given.isEmpty() ? row.spanOf(TEXT) : row.spanOf(given.get(0));
        return new Consultation.Figure(
                row.get(PERCENT),
                row.get(COUNT),
                row.get(VALUE),
                row.get(OF),
                row.need(TEXT),
                row.list(GROUPS),
                row.get(SIC),
                row.get(EntryFields.ACCEPTED, false),
                where);
    }
}
