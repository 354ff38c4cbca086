package org.strategypress.content.kind;

import java.util.List;
import org.strategypress.content.field.DateTypes;
import org.strategypress.content.field.EntryTypes;
import org.strategypress.content.field.Field;
import org.strategypress.content.field.Row;
import org.strategypress.content.field.Shape;
import org.strategypress.content.field.Types;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Strategy;
import org.strategypress.model.date.Period;
import org.strategypress.model.text.Prose;

/** The fields of the strategy. */
public final class StrategyReader {
    private static final Field<Period> PERIOD = Field.optional("period", DateTypes.PERIOD, "The years it is for.");
    private static final Field<String> YEARS =
            Field.optional("years", Types.TEXT, "What its text says of its length, like three years.");
    private static final Field<Strategy.Status> STATUS =
            Field.optional("status", Types.oneOf(Strategy.Status.class), "How far it has come.");
    private static final Field<String> VERSION = Field.optional("version", Types.TEXT, "The version, as printed.");
    private static final Field<Strategy.Approval> APPROVED =
            Field.optional("approved", StrategyParts.APPROVAL, "Who approved it, and when.");
    private static final Field<Strategy.Refresh> REFRESH =
            Field.optional("refresh", StrategyParts.REFRESH, "When it is looked at again.");
    private static final Field<List<Strategy.Superseded>> SUPERSEDES =
            Field.optional("supersedes", Types.list(StrategyParts.SUPERSEDED), "What it replaces.");
    private static final Field<Strategy.Successor> SUPERSEDED_BY =
            Field.optional("superseded-by", StrategyParts.SUCCESSOR, "What replaces it.");
    private static final Field<List<Strategy.Driver>> DRIVERS =
            Field.optional("drivers", Types.list(StrategyParts.DRIVER), "Why it was written.");
    private static final Field<List<Prose>> EVIDENCE =
            Field.optional("evidence", Types.list(EntryTypes.LINE), "What it rests on.");
    private static final Field<List<Strategy.RelatedPlan>> INCORPORATES = plans("incorporates", "Plans that it holds.");
    private static final Field<List<Strategy.RelatedPlan>> ALIGNED_TO =
            plans("aligned-to", "Plans that it stands beside.");
    private static final Field<List<Strategy.RelatedPlan>> SUPPORTS = plans("supports", "Plans that it serves.");
    private static final Field<List<Strategy.RelatedPlan>> DELIVERED_THROUGH =
            plans("delivered-through", "Plans by which it is carried out.");

    /** The fields of the strategy. */
    public static final Shape<Strategy> SHAPE = EntryFields.titled(
            ContentKind.STRATEGY,
            StrategyReader::make,
            PERIOD,
            YEARS,
            STATUS,
            VERSION,
            APPROVED,
            REFRESH,
            SUPERSEDES,
            SUPERSEDED_BY,
            DRIVERS,
            EVIDENCE,
            INCORPORATES,
            ALIGNED_TO,
            SUPPORTS,
            DELIVERED_THROUGH);

    private StrategyReader() {}

    private static Field<List<Strategy.RelatedPlan>> plans(String name, String about) {
        return Field.optional(name, Types.list(StrategyParts.PLAN), about);
    }

    private static Strategy make(Row row) {
        return new Strategy(
                EntryFields.meta(row),
                new Strategy.Term(row.get(PERIOD), row.get(YEARS)),
                new Strategy.Standing(row.get(STATUS), row.get(VERSION), row.get(APPROVED), row.get(REFRESH)),
                new Strategy.Succession(row.list(SUPERSEDES), row.get(SUPERSEDED_BY)),
                new Strategy.Grounds(row.list(DRIVERS), row.list(EVIDENCE)),
                new Strategy.Plans(
                        row.list(INCORPORATES), row.list(ALIGNED_TO), row.list(SUPPORTS), row.list(DELIVERED_THROUGH)));
    }
}
