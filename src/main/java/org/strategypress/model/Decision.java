package org.strategypress.model;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.model.decision.Clearance;
import org.strategypress.model.decision.Officer;
import org.strategypress.model.decision.Papers;
import org.strategypress.model.decision.Proposal;
import org.strategypress.model.decision.YesNoNa;
import org.strategypress.model.text.Prose;
import org.strategypress.model.text.Ref;
import org.strategypress.source.Span;

/**
 * A record of a decision, kept as signed.
 *
 * @param meta the common fields
 * @param meeting who decided, when and where
 * @param standing how far it is
 * @param access what of it is public
 * @param proposal what is asked for, and what that rests on
 * @param report the report that it was decided on
 * @param clearance who saw and signed the report
 * @param papers what lies with it
 */
public record Decision(
        EntryMeta meta,
        Meeting meeting,
        Standing standing,
        Access access,
        Proposal proposal,
        Report report,
        Clearance clearance,
        Papers papers)
        implements Entry {
    private static final Set<String> OPEN = Set.of("asked", "recommended");

    /**
     * Who decided, when and where.
     *
     * @param maker who decided, in words
     * @param bodyOf the body that decided
     * @param on when
     * @param item the item of the agenda, as printed
     * @param wards the wards or divisions, as printed
     */
    public record Meeting(
            @Nullable String maker,
            @Nullable Ref bodyOf,
            @Nullable PrintedDate on,
            @Nullable String item,
            @Nullable String wards) {}

    /**
     * How far a decision is, and what it still needs.
     *
     * @param status how far it is: {@code asked}, {@code decided} and so on, or the report's own word; null where nothing was said
     * @param keyDecision whether it is a key decision
     * @param councilApproval whether the full council has to approve it
     * @param effective when it takes effect
     * @param callIn as printed, until when it can be called in
     */
    public record Standing(
            @Nullable String status,
            @Nullable YesNoNa keyDecision,
            @Nullable YesNoNa councilApproval,
            @Nullable PrintedDate effective,
            @Nullable String callIn) {}

    /**
     * What of a record is public: access to information, as the law calls it.
     *
     * @param classification as printed: {@code Open}
     * @param exempt what the record says of parts that are not public
     */
    public record Access(
            @Nullable String classification, @Nullable Prose exempt) {}

    /**
     * The report that was before those who decided.
     *
     * @param reportFrom the role that reports
     * @param contacts the officers to ask
     * @param consideredBy the other bodies that considered it
     * @param sections the numbered sections as printed, in their order
     */
    public record Report(
            @Nullable String reportFrom, List<Officer> contacts, List<Prose> consideredBy, List<Section> sections) {
        public Report {
            contacts = List.copyOf(contacts);
            consideredBy = List.copyOf(consideredBy);
            sections = List.copyOf(sections);
        }
    }

    /**
     * A numbered section of the report as printed.
     *
     * @param number its number as printed
     * @param title its heading as printed
     * @param text its words
     * @param part what stands there: a field of the decision, or the kind of an implication
     * @param where its place, or that of what it says stands there
     */
    public record Section(
            @Nullable String number,
            @Nullable String title,
            @Nullable Prose text,
            @Nullable String part,
            Span where) {}

    /** Whether its report still waits for it: it says so, or says neither how far it is nor when it was decided. */
    public boolean isOpen() {
        String status = standing.status();
        return status == null ? meeting.on() == null : OPEN.contains(status.toLowerCase(Locale.ROOT));
    }
}
