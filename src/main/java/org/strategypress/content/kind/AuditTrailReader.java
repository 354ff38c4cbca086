package org.strategypress.content.kind;

import java.util.List;
import org.strategypress.content.field.DateTypes;
import org.strategypress.content.field.EntryTypes;
import org.strategypress.content.field.Field;
import org.strategypress.content.field.Row;
import org.strategypress.content.field.Shape;
import org.strategypress.content.field.Types;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.model.decision.Clearance;
import org.strategypress.model.decision.YesNoNa;

/** The fields of an audit trail. */
public final class AuditTrailReader {
    private static final Field<String> TITLE = Field.required("title", Types.TEXT, "The officer's title.");
    private static final Field<Boolean> SOUGHT =
            Field.optional("sought", Types.YES_NO, "Whether comments were sought.");
    private static final Field<Boolean> INCLUDED =
            Field.optional("included", Types.YES_NO, "Whether comments were included.");
    private static final Shape<Clearance.ConsultedOfficer> OFFICER = Shape.of(
            "consulted officer",
            row -> new Clearance.ConsultedOfficer(row.need(TITLE), row.get(SOUGHT), row.get(INCLUDED)),
            TITLE,
            SOUGHT,
            INCLUDED);

    private static final Field<String> TO = Field.optional("to", Types.TEXT, "The team it was sent to.");
    private static final Field<PrintedDate> ON = Field.optional("on", DateTypes.WHEN, "When it was sent.");
    private static final Shape<Clearance.Sent> SENT_SHAPE =
            Shape.of("sending", row -> new Clearance.Sent(row.get(TO), row.get(ON)), TO, ON);

    private static final Field<List<String>> LEAD_OFFICER =
            Field.optional("lead-officer", Types.oneOrMany(Types.TEXT), "The officer who leads, or each who does.");
    private static final Field<String> AUTHOR = Field.optional("author", Types.TEXT, "Who wrote the report.");
    private static final Field<String> VERSION = Field.optional("version", Types.TEXT, "The version as printed.");
    private static final Field<PrintedDate> DATED = Field.optional("dated", DateTypes.WHEN, "Its date.");
    private static final Field<YesNoNa> KEY_DECISION =
            Field.optional("key-decision", EntryTypes.YES_NO_NA, "Whether it is a key decision.");
    private static final Field<List<Clearance.ConsultedOfficer>> OFFICERS =
            Field.optional("officers", Types.list(OFFICER), "The officers who were asked.");
    private static final Field<Clearance.Sent> SENT =
            Field.optional("sent", SENT_SHAPE, "Who it was sent to, and when.");

    static final Shape<Clearance.AuditTrail> SHAPE = Shape.of(
            "audit trail", AuditTrailReader::make, LEAD_OFFICER, AUTHOR, VERSION, DATED, KEY_DECISION, OFFICERS, SENT);

    private AuditTrailReader() {}

    private static Clearance.AuditTrail make(Row row) {
        return new Clearance.AuditTrail(
                row.list(LEAD_OFFICER),
                row.get(AUTHOR),
                row.get(VERSION),
                row.get(DATED),
                row.get(KEY_DECISION),
                row.list(OFFICERS),
                row.get(SENT));
    }
}
