package org.strategypress.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.strategypress.check.rule.CheckInput;
import org.strategypress.check.rule.Rule;
import org.strategypress.model.Decision;
import org.strategypress.model.decision.Proposal;
import org.strategypress.source.Diagnostics;

/** A section of a report that says what stands in it names something that the report has. */
final class SectionPartRule implements Rule {
    private static final List<String> FIELDS = List.of(
            "recommendations",
            "reasons",
            "options",
            "implications",
            "equality",
            "appendices",
            "background-papers",
            "previous-minutes",
            "officers",
            "approvals",
            "audit");

    @Override
    public void check(CheckInput input, Diagnostics out) {
        input.publication().decisions().forEach(decision -> check(decision, out));
    }

    private static void check(Decision decision, Diagnostics out) {
        Set<String> known = new TreeSet<>(FIELDS);
        known.addAll(decision.proposal().implications().stream()
                .map(Proposal.Implication::kind)
                .collect(Collectors.toSet()));
        for (Decision.Section section : decision.report().sections()) {
            String part = section.part();
            if (part != null && !known.contains(part)) {
                String message = "“" + part + "” is no part of this report";
                String cure = "write text: with the section's words, or name one of: " + String.join(", ", known);
                out.error("unknown-part", section.where(), message, cure);
            }
        }
    }
}
