package org.strategypress.check;

import java.util.List;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Diagnostics;

/** Runs every rule. */
public final class Checks {
    private static final List<Rule> RULES = List.of(
            new DuplicateIdRule(),
            new ReferenceRule(),
            new LinkRule(),
            new MediaRule(),
            new RingRule(),
            new RespondentsRule(),
            new PercentageRule(),
            new FigureRule(),
            new DateOrderRule(),
            new MilestoneOrderRule(),
            new ReviewRule(),
            new SicRule(),
            new EntitlementRule(),
            new StatutoryAreaRule(),
            new ApprovalRule(),
            new SupersessionRule(),
            new PriorityActionRule(),
            new OutcomeIndicatorRule(),
            new GlossaryRule(),
            new ContactRule(),
            new MobileNumberRule(),
            new AccessibilityRule(),
            new SecurityRule(),
            new TranslationRule(),
            new EasyReadRule(),
            new SectionPartRule());

    private Checks() {}

    /** What all rules find, in the order of {@link Diagnostic#ORDER}. */
    public static List<Diagnostic> run(CheckInput input) {
        Diagnostics out = new Diagnostics();
        RULES.forEach(rule -> rule.check(input, out));
        return out.sorted();
    }
}
