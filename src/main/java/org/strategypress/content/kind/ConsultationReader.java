package org.strategypress.content.kind;

import java.util.List;
import org.strategypress.content.field.DateTypes;
import org.strategypress.content.field.EntryTypes;
import org.strategypress.content.field.Field;
import org.strategypress.content.field.Row;
import org.strategypress.content.field.Shape;
import org.strategypress.content.field.Types;
import org.strategypress.model.Consultation;
import org.strategypress.model.ContentKind;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.model.text.Prose;

/** The fields of a consultation. */
public final class ConsultationReader {
    private static final Field<PrintedDate> OPENED = Field.optional("opened", DateTypes.WHEN, "When it began.");
    private static final Field<PrintedDate> CLOSED = Field.optional("closed", DateTypes.WHEN, "When it ended.");
    private static final Field<List<Prose>> CHANNELS =
            Field.optional("channels", Types.list(EntryTypes.LINE), "How people could answer.");
    private static final Field<List<Consultation.Event>> EVENTS =
            Field.optional("events", Types.list(ConsultationParts.EVENT), "Where people met.");
    private static final Field<List<Consultation.Respondents>> RESPONDENTS =
            Field.optional("respondents", Types.list(ConsultationParts.RESPONDENTS), "Who answered, in groups.");
    private static final Field<List<Consultation.Part>> PARTS = Field.optional(
            "parts", Types.list(ConsultationParts.PART_SHAPE), "Sums that are printed for some of the groups.");
    private static final Field<Integer> TOTAL =
            Field.optional("total", Types.NUMBER, "How many answered; the groups must add up to it.");
    private static final Field<Prose> ASKED = Field.optional("asked", EntryTypes.PROSE, "What was asked.");
    private static final Field<Consultation.Said> SAID = Field.optional("said", SaidReader.SHAPE, "What people said.");
    private static final Field<List<Consultation.Did>> DID =
            Field.optional("did", Types.list(ConsultationParts.DID), "What was done, in order.");
    private static final Field<Prose> EFFECT = Field.optional("effect", EntryTypes.PROSE, "What it changed.");
    private static final Field<Consultation.Reply> REPLY =
            Field.optional("reply", ConsultationParts.REPLY, "The answer that was given to those who took part.");

    /** The fields of a consultation. */
    public static final Shape<Consultation> SHAPE = EntryFields.titled(
            ContentKind.CONSULTATION,
            ConsultationReader::make,
            OPENED,
            CLOSED,
            CHANNELS,
            EVENTS,
            RESPONDENTS,
            PARTS,
            TOTAL,
            ASKED,
            SAID,
            DID,
            EFFECT,
            REPLY);

    private ConsultationReader() {}

    private static Consultation make(Row row) {
        return new Consultation(
                EntryFields.meta(row),
                new Consultation.Conduct(row.get(OPENED), row.get(CLOSED), row.list(CHANNELS), row.list(EVENTS)),
                new Consultation.Turnout(row.list(RESPONDENTS), row.list(PARTS), row.get(TOTAL)),
                row.get(ASKED),
                row.get(SAID, Consultation.Said.NONE),
                new Consultation.Response(row.list(DID), row.get(EFFECT), row.get(REPLY)));
    }
}
