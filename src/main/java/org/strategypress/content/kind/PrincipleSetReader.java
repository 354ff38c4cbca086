package org.strategypress.content.kind;

import java.util.List;
import org.strategypress.content.field.EntryTypes;
import org.strategypress.content.field.Field;
import org.strategypress.content.field.Shape;
import org.strategypress.content.field.Types;
import org.strategypress.model.ContentKind;
import org.strategypress.model.PrincipleSet;
import org.strategypress.model.text.Prose;

/** The fields of a set of principles. */
public final class PrincipleSetReader {
    private static final Field<String> NUMBER = Field.optional("number", Types.TEXT, "Its number as printed.");
    private static final Field<Prose> WORDS = Field.required("title", EntryTypes.LINE, "Its words.");
    private static final Field<Prose> PLAIN = Field.optional("plain", EntryTypes.LINE, "The same in plain words.");
    private static final Field<Prose> BODY = Field.optional("body", EntryTypes.PROSE, "More about it.");
    private static final Field<PrincipleSet.Group> KIND =
            Field.optional("kind", Types.oneOf(PrincipleSet.Group.class), "What sort of set it is.");
    private static final Field<String> YEAR = Field.optional("year", Types.TEXT, "The year, as printed.");

    /** One principle or promise. */
    static final Shape<PrincipleSet.Item> ITEM = Shape.of(
            "principle",
            row -> new PrincipleSet.Item(row.get(NUMBER), row.need(WORDS), row.get(PLAIN), row.get(BODY)),
            NUMBER,
            WORDS,
            PLAIN,
            BODY);

    private static final Field<List<PrincipleSet.Item>> ITEMS =
            Field.optional("items", Types.list(ITEM), "The principles, in order.");

    /** The fields of a principle set. */
    public static final Shape<PrincipleSet> SHAPE = EntryFields.titled(
            ContentKind.PRINCIPLE_SET,
            row -> new PrincipleSet(
                    EntryFields.meta(row),
                    row.get(KIND),
                    row.get(LawFields.LEGAL),
                    row.get(LawFields.ENACTED),
                    LawFields.inForce(row),
                    row.get(LawFields.NATION),
                    row.get(LawFields.CHECKED),
                    row.get(YEAR),
                    row.list(ITEMS)),
            KIND,
            LawFields.LEGAL,
            LawFields.ENACTED,
            LawFields.IN_FORCE,
            LawFields.NATION,
            LawFields.CHECKED,
            YEAR,
            ITEMS);

    private PrincipleSetReader() {}
}
