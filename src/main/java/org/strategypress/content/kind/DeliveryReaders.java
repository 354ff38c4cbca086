package org.strategypress.content.kind;

import java.util.List;
import org.strategypress.content.field.DateTypes;
import org.strategypress.content.field.EntryTypes;
import org.strategypress.content.field.Field;
import org.strategypress.content.field.Shape;
import org.strategypress.content.field.Types;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Milestone;
import org.strategypress.model.NextStep;
import org.strategypress.model.Progress;
import org.strategypress.model.Risk;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;

/** The fields of milestones, progress, next steps and risks: kinds with few fields of their own. */
public final class DeliveryReaders {
    private static final Field<PrintedDate> DUE =
            Field.optional("due", DateTypes.WHEN, "When; imprecise dates are kept as printed.");
    private static final Field<Milestone.Group> KIND =
            Field.optional("kind", Types.oneOf(Milestone.Group.class), "What sort of date it is.");
    private static final Field<Ref> LEAD =
            Field.optional("lead", EntryTypes.ref(ContentKind.BODY), "The body that it is about or that does it.");
    private static final Field<Boolean> DONE =
            Field.optional("done", Types.YES_NO, "Whether it has passed as planned.");
    private static final Field<List<String>> PARTNERS =
            Field.optional("partners", Types.list(Types.TEXT), "Who took part.");
    private static final Field<Prose> STATE = Field.optional("state", EntryTypes.LINE, "How it stands.");
    private static final Field<List<Ref>> ABOUT =
            Field.optional("about", Types.list(EntryTypes.ANY_REF), "The entries it tells of.");
    private static final Field<Prose> MITIGATION =
            Field.optional("mitigation", EntryTypes.PROSE, "What is done about it.");
    private static final Field<Prose> NO_MITIGATION =
            Field.optional("no-mitigation", EntryTypes.LINE, "Why nothing can be done about it.");
    private static final Field<String> OWNER = Field.optional("owner", Types.TEXT, "The role that answers for it.");
    private static final Field<String> RATING = Field.optional("rating", Types.TEXT, "The rating, as printed.");

    /** The fields of a milestone. */
    public static final Shape<Milestone> MILESTONE = EntryFields.titled(
            ContentKind.MILESTONE,
            row -> new Milestone(
                    EntryFields.meta(row), row.get(DUE), row.get(KIND), row.get(LEAD), row.get(DONE, false)),
            DUE,
            KIND,
            LEAD,
            DONE);

    /** The fields of a progress. */
    public static final Shape<Progress> PROGRESS = EntryFields.titled(
            ContentKind.PROGRESS,
            row -> new Progress(EntryFields.meta(row), row.list(PARTNERS), row.get(STATE), row.list(ABOUT)),
            PARTNERS,
            STATE,
            ABOUT);

    /** The fields of a next step. */
    public static final Shape<NextStep> NEXT_STEP = EntryFields.titled(
            ContentKind.NEXT_STEP, row -> new NextStep(EntryFields.meta(row), row.get(DUE), row.get(LEAD)), DUE, LEAD);

    /** The fields of a risk. */
    public static final Shape<Risk> RISK = EntryFields.titled(
            ContentKind.RISK,
            row -> new Risk(
                    EntryFields.meta(row),
                    row.get(MITIGATION),
                    row.get(NO_MITIGATION),
                    row.get(OWNER),
                    row.get(RATING)),
            MITIGATION,
            NO_MITIGATION,
            OWNER,
            RATING);

    private DeliveryReaders() {}
}
