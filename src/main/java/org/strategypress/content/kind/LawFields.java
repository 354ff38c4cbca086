package org.strategypress.content.kind;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.field.DateTypes;
import org.strategypress.content.field.Field;
import org.strategypress.content.field.Row;
import org.strategypress.content.field.Types;
import org.strategypress.model.date.PrintedDate;

/** The fields that say which law something stands in, when it was made and when it took effect: two days, never one. */
public final class LawFields {
    /** The law that something stands in. */
    public static final Field<String> LEGAL = Field.optional("legal", Types.TEXT, "The law it stands in.");

    static final Field<PrintedDate> ENACTED = Field.optional("enacted", DateTypes.DATE, "When the law was made.");
    static final Field<PrintedDate> IN_FORCE = Field.optional(
            "in-force",
            DateTypes.DATE,
            "When the law took effect; leave out while no day is set: then nothing is asked for by it.");
    /** The nation whose law it is. */
    public static final Field<String> NATION =
            Field.optional("nation", Types.TEXT, "The nation whose law it is, like England or Wales.");
    /** The day on which the law was looked at. */
    public static final Field<LocalDate> CHECKED =
            Field.optional("checked", Types.DAY_EXACT, "The day someone last checked it.");

    private LawFields() {}

    /** When a law took effect; that it would count before it was made is a mistake. */
    static @Nullable PrintedDate inForce(Row row) {
        PrintedDate enacted = row.get(ENACTED);
        PrintedDate counts = row.get(IN_FORCE);
        tellEarly(row, IN_FORCE, enacted == null ? null : enacted.earliest(), counts == null ? null : counts.latest());
        return counts;
    }

    /** Tells of a law that counts from a day before the one on which it was made. */
    public static void tellEarly(Row row, Field<?> field, @Nullable LocalDate enacted, @Nullable LocalDate counts) {
        if (enacted != null && counts != null && counts.isBefore(enacted)) {
            String cure = "check both days: in-force cannot be before enacted";
            row.in().out().error("date-order", row.spanOf(field), "this law would count before it was made", cure);
        }
    }
}
