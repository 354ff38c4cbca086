package org.strategypress.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;
import org.strategypress.source.Worded;

/**
 * A body that governs or takes part: a committee, a panel, a group, a children's council.
 *
 * @param meta the common fields
 * @param aka other names of the same body
 * @param group what sort of body it is, or null when not said
 * @param status whether it exists
 * @param role what it does
 * @param membership who sits on it
 * @param meets how often it meets, as printed
 * @param governance of what it is a part, and to whom it answers
 */
public record Body(
        EntryMeta meta,
        List<String> aka,
        @Nullable Group group,
        Status status,
        @Nullable Prose role,
        Membership membership,
        @Nullable String meets,
        Governance governance)
        implements Entry {
    public Body {
        aka = List.copyOf(aka);
    }

    /**
     * Who sits on a body.
     *
     * @param chair the role that chairs it; null where the report does not say
     * @param members who belongs to it
     * @param ages the ages of those in it, as printed
     */
    public record Membership(
            @Nullable String chair,
            List<Prose> members,
            @Nullable String ages) {
        public Membership {
            members = List.copyOf(members);
        }
    }

    /**
     * How a body stands to others.
     *
     * @param partOf the body that it is a subgroup of
     * @param external whether it lies outside the council
     * @param accountable to whom it answers
     */
    public record Governance(@Nullable Ref partOf, boolean external, List<Accountability> accountable) {
        public Governance {
            accountable = List.copyOf(accountable);
        }
    }

    /** What sort of body it is. */
    public enum Group implements Worded {
        /** The council's cabinet, or one member of it. */
        CABINET,
        /** A committee of members. */
        COMMITTEE,
        /** A panel. */
        PANEL,
        /** A board. */
        BOARD,
        /** A group. */
        GROUP,
        /** A part of another body. */
        SUBGROUP,
        /** A partnership with others. */
        PARTNERSHIP,
        /** A council of children and young people in care. */
        CHILDREN_COUNCIL,
        /** A team of officers. */
        TEAM,
        /** Any other. */
        OTHER
    }

    /** Whether a body exists. */
    public enum Status implements Worded {
        /** It is at work. */
        ACTIVE,
        /** It is planned. */
        PROPOSED,
        /** It is no more. */
        ENDED
    }

    /**
     * A body's duty to answer to another.
     *
     * @param to the body it answers to
     * @param scope for what alone: {@code safeguarding only}
     * @param how in what way and how often
     */
    public record Accountability(
            Ref to, @Nullable Prose scope, @Nullable Prose how) {}

    /** Its summary, or what stands for it in its place. */
    @Override
    public @Nullable Prose line() {
        return summary() == null ? role : summary();
    }
}
