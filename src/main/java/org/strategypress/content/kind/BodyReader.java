package org.strategypress.content.kind;

import java.util.List;
import org.strategypress.content.field.EntryTypes;
import org.strategypress.content.field.Field;
import org.strategypress.content.field.Row;
import org.strategypress.content.field.Shape;
import org.strategypress.content.field.Type;
import org.strategypress.content.field.Types;
import org.strategypress.model.Body;
import org.strategypress.model.ContentKind;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;

/** The fields of a body. */
public final class BodyReader {
    private static final Type<Ref> BODY_REF = EntryTypes.ref(ContentKind.BODY);
    private static final Field<Ref> TO = Field.required("to", BODY_REF, "The body it answers to.");
    private static final Field<Prose> SCOPE =
            Field.optional("scope", EntryTypes.LINE, "For what alone, like safeguarding only.");
    private static final Field<Prose> HOW = Field.optional("how", EntryTypes.LINE, "In what way and how often.");
    private static final Shape<Body.Accountability> ACCOUNTABILITY = Shape.of(
            "accountability",
            row -> new Body.Accountability(row.need(TO), row.get(SCOPE), row.get(HOW)),
            TO,
            SCOPE,
            HOW);

    private static final Field<List<String>> AKA =
            Field.optional("aka", Types.list(Types.TEXT), "Other names of the same body.");
    private static final Field<Body.Group> KIND =
            Field.optional("kind", Types.oneOf(Body.Group.class), "What sort of body it is.");
    private static final Field<Body.Status> STATUS =
            Field.optional("status", Types.oneOf(Body.Status.class), "Whether it exists; active when left out.");
    private static final Field<Prose> ROLE = Field.optional("role", EntryTypes.LINE, "What it does.");
    private static final Field<String> CHAIR =
            Field.optional("chair", Types.TEXT, "The role that chairs it; leave out what the report does not say.");
    private static final Field<List<Prose>> MEMBERS =
            Field.optional("members", Types.list(EntryTypes.LINE), "Who belongs to it.");
    private static final Field<String> MEETS = Field.optional("meets", Types.TEXT, "How often it meets.");
    private static final Field<String> AGES = Field.optional("ages", Types.TEXT, "The ages of those in it.");
    private static final Field<Ref> PART_OF = Field.optional("part-of", BODY_REF, "The body that it is a subgroup of.");
    private static final Field<Boolean> EXTERNAL =
            Field.optional("external", Types.YES_NO, "Whether it lies outside the council.");
    private static final Field<List<Body.Accountability>> ACCOUNTABLE =
            Field.optional("accountable", Types.list(ACCOUNTABILITY), "Who it answers to.");

    /** The fields of a body. */
    public static final Shape<Body> SHAPE = EntryFields.titled(
            ContentKind.BODY,
            BodyReader::make,
            AKA,
            KIND,
            STATUS,
            ROLE,
            CHAIR,
            MEMBERS,
            MEETS,
            AGES,
            PART_OF,
            EXTERNAL,
            ACCOUNTABLE);

    private BodyReader() {}

    private static Body make(Row row) {
        return new Body(
                EntryFields.meta(row),
                row.list(AKA),
                row.get(KIND),
                row.get(STATUS, Body.Status.ACTIVE),
                row.get(ROLE),
                new Body.Membership(row.get(CHAIR), row.list(MEMBERS), row.get(AGES)),
                row.get(MEETS),
                new Body.Governance(row.get(PART_OF), row.get(EXTERNAL, false), row.list(ACCOUNTABLE)));
    }
}
