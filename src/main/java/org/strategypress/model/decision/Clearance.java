package org.strategypress.model.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.date.PrintedDate;

/**
 * Who saw and signed a report on its way to those who decide.
 *
 * @param audit the audit trail
 * @param approvals who signed, in order
 */
public record Clearance(@Nullable AuditTrail audit, List<Approval> approvals) {
    public Clearance {
        approvals = List.copyOf(approvals);
    }

    /**
     * The audit trail of a report.
     *
     * @param leadOfficers the officers who lead
     * @param author who wrote the report
     * @param version the version as printed
     * @param dated its date
     * @param keyDecision whether it is a key decision
     * @param officers the officers who were asked
     * @param sent to whom and when it was sent
     */
    public record AuditTrail(
            List<String> leadOfficers,
            @Nullable String author,
            @Nullable String version,
            @Nullable PrintedDate dated,
            @Nullable YesNoNa keyDecision,
            List<ConsultedOfficer> officers,
            @Nullable Sent sent) {
        public AuditTrail {
            leadOfficers = List.copyOf(leadOfficers);
            officers = List.copyOf(officers);
        }
    }

    /**
     * An officer who was asked.
     *
     * @param title the officer's title
     * @param sought whether comments were sought, or null when not said
     * @param included whether comments were included, or null when not said
     */
    public record ConsultedOfficer(
            String title,
            @Nullable Boolean sought,
            @Nullable Boolean included) {}

    /**
     * To whom a report was sent.
     *
     * @param to the team
     * @param on when
     */
    public record Sent(@Nullable String to, @Nullable PrintedDate on) {}

    /**
     * A signature.
     *
     * @param role the role that signs
     * @param name the person's name
     * @param answer yes, no or "N/A"
     * @param initials the initials as printed
     * @param on when
     */
    public record Approval(
            String role,
            @Nullable String name,
            @Nullable YesNoNa answer,
            @Nullable String initials,
            @Nullable PrintedDate on) {}
}
