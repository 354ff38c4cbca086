package org.strategypress.version;

import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.strategypress.model.Action;
import org.strategypress.model.Body;
import org.strategypress.model.Consultation;
import org.strategypress.model.Contact;
import org.strategypress.model.Decision;
import org.strategypress.model.Editions;
import org.strategypress.model.Entitlement;
import org.strategypress.model.EntryMeta;
import org.strategypress.model.Indicator;
import org.strategypress.model.Medium;
import org.strategypress.model.Pledge;
import org.strategypress.model.Priority;
import org.strategypress.model.Site;
import org.strategypress.model.Strategy;
import org.strategypress.model.decision.Clearance;
import org.strategypress.model.decision.Papers;
import org.strategypress.model.decision.Proposal;
import org.strategypress.model.money.Amount;
import org.strategypress.model.money.Worth;
import org.strategypress.model.text.Vocabulary;

/**
 * What the model's components are called in content files: most have the field's own name, some stand in a record that only
 * groups them, and a few are called otherwise. A test writes every field there is and holds this table to it.
 */
final class Components {
    /** Records that group fields which stand beside each other in the file. */
    private static final Set<Class<?>> GROUPING = Set.of(
            EntryMeta.class,
            EntryMeta.Texts.class,
            EntryMeta.Origin.class,
            EntryMeta.Upkeep.class,
            EntryMeta.Handling.class,
            Action.Purpose.class,
            Action.Responsible.class,
            Action.Timing.class,
            Action.Success.class,
            Action.Standing.class,
            Amount.Terms.class,
            Worth.class,
            Worth.Plain.class,
            Body.Membership.class,
            Body.Governance.class,
            Clearance.class,
            Consultation.Conduct.class,
            Consultation.Turnout.class,
            Consultation.Response.class,
            Contact.Reach.class,
            Contact.Availability.class,
            Decision.Meeting.class,
            Decision.Standing.class,
            Decision.Access.class,
            Decision.Report.class,
            Editions.MadeUp.class,
            Entitlement.Law.class,
            Entitlement.Availability.class,
            Entitlement.Asking.class,
            Entitlement.Finding.class,
            Entitlement.Answer.class,
            Indicator.Purpose.class,
            Indicator.Measure.class,
            Indicator.Responsible.class,
            Indicator.Figures.class,
            Medium.Words.class,
            Papers.class,
            Pledge.Made.class,
            Priority.Purpose.class,
            Priority.Voices.class,
            Priority.Work.class,
            Proposal.class,
            Site.Imprint.class,
            Site.Region.class,
            Site.Design.class,
            Site.Safety.class,
            Site.Server.class,
            Vocabulary.class,
            Vocabulary.HouseStyle.class,
            Strategy.Term.class,
            Strategy.Standing.class,
            Strategy.Succession.class,
            Strategy.Grounds.class,
            Strategy.Plans.class);

    private static final Map<String, String> CALLED = Map.ofEntries(
            Map.entry("Contact.group", "kind"),
            Map.entry("Body.group", "kind"),
            Map.entry("Milestone.group", "kind"),
            Map.entry("PrincipleSet.group", "kind"),
            Map.entry("Accessibility.Issue.group", "kind"),
            Map.entry("Action.Responsible.ownerNamed", "name-owner"),
            Map.entry("Indicator.Responsible.ownerNamed", "name-owner"),
            Map.entry("Indicator.Figures.targets", "target"),
            Map.entry("Contact.Line.purpose", "for"),
            Map.entry("Contact.Availability.open", "hours"),
            Map.entry("Contact.Availability.hours", "hours-words"),
            Map.entry("Pledge.Mark.kept", "mark"),
            Map.entry("Medium.Words.link", "transcript-link"),
            Map.entry("Entitlement.Asking.at", "where"),
            Map.entry("Clearance.AuditTrail.leadOfficers", "lead-officer"),
            Map.entry("Papers.appendicesNone", "appendices"),
            Map.entry("Papers.backgroundPapersNone", "background-papers"),
            Map.entry("Papers.previousMinutesNone", "previous-minutes"));

    private Components() {}

    /** Whether what a component holds are fields that stand where it stands. */
    static boolean isGrouping(RecordComponent component) {
        return GROUPING.contains(component.getType());
    }

    /** The field's key in YAML. */
    static String name(RecordComponent component) {
        String owner = component.getDeclaringRecord().getName();
        String key = owner.substring(owner.lastIndexOf('.') + 1).replace('$', '.') + "." + component.getName();
        String called = CALLED.get(key);
        return called == null ? hyphened(component.getName()) : called;
    }

    private static String hyphened(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
