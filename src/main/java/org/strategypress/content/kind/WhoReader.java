package org.strategypress.content.kind;

import java.util.List;
import org.strategypress.content.field.AgesCure;
import org.strategypress.content.field.Brief;
import org.strategypress.content.field.EntryTypes;
import org.strategypress.content.field.Field;
import org.strategypress.content.field.Row;
import org.strategypress.content.field.Shape;
import org.strategypress.content.field.Type;
import org.strategypress.content.field.Types;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entitlement;
import org.strategypress.model.money.AgeRange;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;

/** The fields that say whom an entitlement is for. */
public final class WhoReader {
    private static final Field<List<Ref>> STATUSES = Field.optional(
            "statuses",
            Types.list(EntryTypes.ref(ContentKind.CARE_STATUS)),
            "The legal kinds of care leaver, like eligible.");
    private static final Field<AgeRange> AGES = Field.optional("ages", EntryTypes.AGES, "The ages, like 16-25.");
    private static final Field<List<Ref>> SITUATIONS = Field.optional(
            "situations", Types.list(EntryTypes.ref(ContentKind.SITUATION)), "The situations, like parent or custody.");
    private static final Field<List<Entitlement.Living>> LIVING =
            Field.optional("living", Types.list(Types.oneOf(Entitlement.Living.class)), "Where they live; a list.");
    private static final Field<Prose> NOTE = Field.optional("note", EntryTypes.LINE, "What else matters.");
    private static final Field<List<Prose>> NOT_FOR =
            Field.optional("not-for", Types.list(EntryTypes.LINE), "Who it is not for.");

    static final Shape<Entitlement.Who> SHAPE =
            Shape.of("who", WhoReader::make, STATUSES, AGES, SITUATIONS, LIVING, NOTE, NOT_FOR);

    /** The same, or ages alone. */
    static final Type<Entitlement.Who> TYPE = new Brief<>(
            SHAPE,
            (node, in) -> AgeRange.parse(Brief.line(node))
                    .map(ages -> new Entitlement.Who(List.of(), ages, List.of(), List.of(), null, List.of())),
            WhoReader::cure);

    private static final int LONGEST = 120;

    private WhoReader() {}

    /** What to write for a line that names no ages. */
    private static String cure(String line) {
        String ages = AgesCure.of(line);
        boolean plain = line.length() < LONGEST && line.indexOf('"') < 0 && line.indexOf('\\') < 0;
        if (ages != null && ages.startsWith("write ")) {
            return ages.substring("write ".length());
        }
        return plain && line.chars().noneMatch(Character::isDigit)
                ? "{note: \"" + line + "\"}, or the kinds of care leaver as {statuses: [relevant, former-relevant]}"
                : "its fields, each on a line of its own below: the ages as ages: 16-25, and other words as note:";
    }

    private static Entitlement.Who make(Row row) {
        return new Entitlement.Who(
                row.list(STATUSES),
                row.get(AGES),
                row.list(SITUATIONS),
                row.list(LIVING),
                row.get(NOTE),
                row.list(NOT_FOR));
    }
}
