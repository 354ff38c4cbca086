package org.strategypress.check;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.strategypress.check.rule.CheckInput;
import org.strategypress.check.rule.Rule;
import org.strategypress.model.Consultation;
import org.strategypress.model.Consultation.Part;
import org.strategypress.model.Consultation.Respondents;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.Nearest;
import org.strategypress.source.Severity;
import org.strategypress.source.Span;

/** Groups of respondents add up to the total and to the parts that are printed; with a sic note, a difference is kept. */
final class RespondentsRule implements Rule {
    @Override
    public void check(CheckInput input, Diagnostics out) {
        input.publication().consultations().stream()
                .filter(consultation -> !SicRule.isAccepted(consultation.meta()))
                .forEach(consultation -> check(consultation, out));
    }

    private static void check(Consultation consultation, Diagnostics out) {
        List<Respondents> groups = consultation.turnout().respondents();
        long sum = groups.stream().mapToLong(Respondents::count).sum();
        Integer total = consultation.turnout().total();
        if (total != null && !groups.isEmpty() && sum != total) {
            Span where = consultation.meta().place("total");
            out.add(finding(consultation, where, "the groups add up to " + sum + ", and the total says " + total));
        }
        if (groups.stream().allMatch(group -> group.part() == null)) {
            partsAlone(consultation, out);
        } else {
            consultation.turnout().parts().forEach(part -> part(part, consultation, out));
        }
    }

    /** Where no group says which part it is counted in, the parts themselves add up to the total. */
    private static void partsAlone(Consultation consultation, Diagnostics out) {
        Integer total = consultation.turnout().total();
        long sum =
                consultation.turnout().parts().stream().mapToLong(Part::count).sum();
        if (total != null && !consultation.turnout().parts().isEmpty() && sum != total) {
            Span where = consultation.meta().place("total");
            out.add(finding(consultation, where, "the parts add up to " + sum + ", and the total says " + total));
        }
    }

    private static void part(Part part, Consultation consultation, Diagnostics out) {
        List<Respondents> groups = consultation.turnout().respondents().stream()
                .filter(group -> part.part().equals(group.part()))
                .toList();
        long sum = groups.stream().mapToLong(Respondents::count).sum();
        if (groups.isEmpty()) {
            unnamed(part, consultation, out);
        } else if (sum != part.count()) {
            String message = "the groups of “" + part.part() + "” add up to " + sum + ", and this says " + part.count();
            out.add(finding(consultation, part.where(), message));
        }
    }

    /** A part whose groups are not told adds up to nothing that could be wrong, but for a slip in the name of a part. */
    private static void unnamed(Part part, Consultation consultation, Diagnostics out) {
        Set<String> parts =
                consultation.turnout().parts().stream().map(Part::part).collect(Collectors.toSet());
        Set<String> others = consultation.turnout().respondents().stream()
                .map(Respondents::part)
                .filter(Objects::nonNull)
                .filter(name -> !parts.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        String near = Nearest.of(part.part(), others);
        if (near != null) {
            String message = "no group is counted in “" + part.part() + "”, and some are in “" + near + "”";
            out.error(
                    "sum", part.where(), message, "write the name of the part in the same way at the groups and here");
        }
    }

    private static Diagnostic finding(Consultation consultation, Span where, String message) {
        boolean noted = !consultation.meta().origin().sic().isEmpty();
        Severity severity = noted ? Severity.WARNING : Severity.ERROR;
        String cure = noted ? SicRule.CURE : "mend the counts; if the report prints them so, add a sic note";
        return new Diagnostic(severity, "sum", where, where.file().path(), message, cure);
    }
}
