package org.strategypress.check;

import java.util.List;
import java.util.Set;
import org.strategypress.check.plain.PlainChecks;
import org.strategypress.check.rule.CheckInput;
import org.strategypress.check.rule.CheckedBefore;
import org.strategypress.check.rule.EntryRule;
import org.strategypress.check.rule.Rule;
import org.strategypress.check.rule.TaskRunner;
import org.strategypress.check.time.FreezeRule;
import org.strategypress.check.time.ReviewRule;
import org.strategypress.model.Entry;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Diagnostics;

/** Runs every rule. */
public final class Checks {
    private static final List<Rule> RULES = List.of(
            new DuplicateIdRule(),
            new FormerIdRule(),
            new ReferenceRule(),
            new LinkRule(),
            new MediaRule(),
            new PlayedRule(),
            new RingRule(),
            new RespondentsRule(),
            new PercentageRule(),
            new FewPeopleRule(),
            new ConsultationRule(),
            new DateOrderRule(),
            new MarkRule(),
            new MilestoneOrderRule(),
            new ActionDueRule(),
            new ReviewRule(),
            new FreezeRule(),
            new ApprovalRule(),
            new SupersessionRule(),
            new GlossaryRule(),
            new ContactRule(),
            new OfficerRule(),
            new MobileNumberRule(),
            new AccessibilityRule(),
            new SecurityRule(),
            new ReadByRule(),
            new TranslationRule(),
            new EasyReadRule(),
            new SectionPartRule());

    /** Rules over each entry by itself. */
    private static final List<EntryRule> OF_ENTRIES =
            List.of(new NumberTwiceRule(), new SicRule(), new EntitlementRule(), new InstalmentRule());

    /** Rules that tell what nothing says or serves: it may only follow from what could not be read or leads nowhere. */
    private static final List<Rule> GAPS = List.of(
            new EmergencyRule(),
            new UrgentContactRule(),
            new FrameRule(),
            new PriorityActionRule(),
            new OutcomeIndicatorRule());

    private Checks() {}

    /** What all rules find, in the order of {@link Diagnostic#ORDER}. */
    public static List<Diagnostic> run(CheckInput input) {
        return run(input, new CheckedBefore(), TaskRunner.IN_TURN);
    }

    /**
     * The same, by many at a time.
     *
     * @param before what was found in each entry the last time; it takes down what is found now
     */
    public static List<Diagnostic> run(CheckInput input, CheckedBefore before, TaskRunner runner) {
        Diagnostics out = new Diagnostics();
        runner.each(RULES, rule -> found(rule, input)).forEach(out::addAll);
        before.entries()
                .each(input.publication().entries(), Set.of(), Checks::found, runner)
                .forEach(out::addAll);
        out.addAll(PlainChecks.run(input.publication(), input.today(), before, runner));
        if (input.otherIds().complete() && out.errors() == 0) {
            runner.each(GAPS, rule -> found(rule, input)).forEach(out::addAll);
        }
        return out.sorted();
    }

    private static List<Diagnostic> found(Entry entry) {
        Diagnostics out = new Diagnostics();
        OF_ENTRIES.forEach(rule -> rule.check(entry, out));
        return out.sorted();
    }

    private static List<Diagnostic> found(Rule rule, CheckInput input) {
        Diagnostics out = new Diagnostics();
        rule.check(input, out);
        return out.sorted();
    }
}
