package org.strategypress.content.kind;

import java.util.List;
import org.strategypress.content.field.DateTypes;
import org.strategypress.content.field.EntryTypes;
import org.strategypress.content.field.Field;
import org.strategypress.content.field.Shape;
import org.strategypress.content.field.Types;
import org.strategypress.model.Consultation;
import org.strategypress.model.ContentKind;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;

/** The parts of a consultation. */
public final class ConsultationParts {
    private static final Field<PrintedDate> WHEN = Field.optional("when", DateTypes.WHEN, "When it was.");
    private static final Field<Prose> WHAT = Field.required("what", EntryTypes.LINE, "What it was.");
    private static final Field<Ref> BODY_REF =
            Field.optional("body", EntryTypes.ref(ContentKind.BODY), "The body that met.");
    private static final Field<String> WHO = Field.required("who", Types.TEXT, "Who they are.");
    private static final Field<Integer> COUNT = Field.required("count", Types.NUMBER, "How many.");
    private static final Field<String> PART =
            Field.optional("part", Types.TEXT, "The part that they are counted in, like adults.");
    private static final Field<Boolean> SMALL =
            Field.optional("small", Types.YES_NO, "Whether they are so few that one could be known by it.");
    private static final Field<String> PART_NAME =
            Field.required("part", Types.TEXT, "Its name, as the groups give it.");
    private static final Field<Prose> TITLE = Field.required("title", EntryTypes.LINE, "It in a line.");
    private static final Field<Prose> BODY = Field.optional("body", EntryTypes.PROSE, "More about it.");
    private static final Field<List<Ref>> ACTIONS =
            Field.optional("actions", Types.list(EntryTypes.ref(ContentKind.ACTION)), "The actions that came of it.");
    private static final Field<List<Prose>> ANSWERS = Field.optional(
            "answers",
            Types.list(EntryTypes.LINE),
            "The titles of what people said that this answers, as they stand under said.themes; both are then shown side by"
                    + " side.");
    private static final Field<Boolean> LOOSELY = Field.optional(
            "loosely",
            Types.YES_NO,
            "Whether nothing says for sure that it was done because of that; the page says so.");
    private static final Field<Prose> TEXT = Field.optional("text", EntryTypes.LINE, "What it said.");
    private static final Field<String> LINK = Field.optional("link", EntryTypes.LINK, "Where it is.");

    static final Shape<Consultation.Event> EVENT = Shape.of(
            "event",
            row -> new Consultation.Event(row.get(WHEN), row.need(WHAT), row.get(BODY_REF)),
            WHEN,
            WHAT,
            BODY_REF);

    static final Shape<Consultation.Respondents> RESPONDENTS = Shape.of(
            "respondents",
            row -> new Consultation.Respondents(row.need(WHO), row.need(COUNT), row.get(PART), row.get(SMALL, false)),
            WHO,
            COUNT,
            PART,
            SMALL);

    static final Shape<Consultation.Part> PART_SHAPE = Shape.of(
            "part",
            row -> new Consultation.Part(row.need(PART_NAME), row.need(COUNT), row.spanOf(COUNT)),
            PART_NAME,
            COUNT);

    static final Shape<Consultation.Theme> THEME = Shape.of(
            "theme",
            row -> new Consultation.Theme(row.need(TITLE), row.get(BODY), row.list(ACTIONS)),
            TITLE,
            BODY,
            ACTIONS);

    static final Shape<Consultation.Did> DID = Shape.of(
            "deed",
            row -> new Consultation.Did(
                    row.need(TITLE), row.list(ACTIONS), row.get(BODY), row.list(ANSWERS), row.get(LOOSELY, false)),
            TITLE,
            ACTIONS,
            BODY,
            ANSWERS,
            LOOSELY);

    static final Shape<Consultation.Reply> REPLY =
            Shape.of("reply", row -> new Consultation.Reply(row.get(TEXT), row.get(LINK)), TEXT, LINK);

    private ConsultationParts() {}
}
