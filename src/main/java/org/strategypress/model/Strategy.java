package org.strategypress.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.date.Period;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;
import org.strategypress.model.text.Source;
import org.strategypress.source.Worded;

/**
 * The strategy: what it is, who approved it, what it follows and what follows it.
 *
 * @param meta the common fields
 * @param term the years it is for
 * @param standing how far it has come
 * @param succession what it replaces and what replaces it
 * @param grounds what it rests on
 * @param plans how it stands to other plans
 */
public record Strategy(
        EntryMeta meta, Term term, Standing standing, Succession succession, Grounds grounds, Plans plans)
        implements Entry {
    /**
     * The years that a strategy is for.
     *
     * @param period the years it is for
     * @param years what its text says of its length: {@code three years}
     */
    public record Term(@Nullable Period period, @Nullable String years) {}

    /**
     * How far a strategy has come.
     *
     * @param status how far it has come, or null when not said
     * @param version the version as printed
     * @param approved by whom and when it was approved
     * @param refresh when and how it is looked at again
     */
    public record Standing(
            @Nullable Status status,
            @Nullable String version,
            @Nullable Approval approved,
            @Nullable Refresh refresh) {}

    /**
     * The strategies before and after this one.
     *
     * @param supersedes what it replaces
     * @param supersededBy what replaces it
     */
    public record Succession(
            List<Superseded> supersedes, @Nullable Successor supersededBy) {
        public Succession {
            supersedes = List.copyOf(supersedes);
        }
    }

    /**
     * What a strategy rests on.
     *
     * @param drivers why it was written
     * @param evidence what it rests on
     */
    public record Grounds(List<Driver> drivers, List<Prose> evidence) {
        public Grounds {
            drivers = List.copyOf(drivers);
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * How a strategy stands to other plans.
     *
     * @param incorporates plans that it holds
     * @param alignedTo plans that it stands beside
     * @param supports plans that it serves
     * @param deliveredThrough plans by which it is carried out
     */
    public record Plans(
            List<RelatedPlan> incorporates,
            List<RelatedPlan> alignedTo,
            List<RelatedPlan> supports,
            List<RelatedPlan> deliveredThrough) {
        public Plans {
            incorporates = List.copyOf(incorporates);
            alignedTo = List.copyOf(alignedTo);
            supports = List.copyOf(supports);
            deliveredThrough = List.copyOf(deliveredThrough);
        }
    }

    /** How far a strategy has come. */
    public enum Status implements Worded {
        /** Being written. */
        DRAFT,
        /** Out for people's views. */
        CONSULTATION,
        /** Approved. */
        APPROVED,
        /** Approved and published. */
        PUBLISHED,
        /** Replaced by another. */
        SUPERSEDED
    }

    /**
     * An approval.
     *
     * @param by who approved it, in words
     * @param body the body that approved it
     * @param on when
     */
    public record Approval(
            @Nullable String by,
            @Nullable Ref body,
            @Nullable PrintedDate on) {}

    /**
     * When the strategy is looked at again.
     *
     * @param rule the rule in words
     * @param due when
     */
    public record Refresh(@Nullable Prose rule, @Nullable PrintedDate due) {}

    /**
     * A strategy that this one replaces.
     *
     * @param title its title
     * @param period the years it was for
     * @param why why it was replaced
     * @param items what it held: its priorities, say
     * @param link its address
     */
    public record Superseded(
            String title,
            @Nullable Period period,
            @Nullable Prose why,
            List<Prose> items,
            @Nullable String link) {
        public Superseded {
            items = List.copyOf(items);
        }
    }

    /**
     * The strategy that replaces this one.
     *
     * @param title its title
     * @param link its address
     */
    public record Successor(
            @Nullable String title, @Nullable String link) {}

    /**
     * A reason for the strategy.
     *
     * @param title the reason in a line
     * @param body more about it
     * @param source the document it comes from
     */
    public record Driver(
            String title, @Nullable Prose body, @Nullable Source source) {}

    /**
     * Another plan or strategy.
     *
     * @param title its title
     * @param period the years it is for
     * @param link its address
     * @param note a remark
     */
    public record RelatedPlan(
            String title,
            @Nullable Period period,
            @Nullable String link,
            @Nullable Prose note) {}
}
