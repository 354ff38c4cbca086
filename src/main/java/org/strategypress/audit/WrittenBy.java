package org.strategypress.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Provenance;
import org.strategypress.source.Span;

/**
 * Leads what an audit finds in finished pages back to the words of the content that wrote it: one mistake in a text stands on
 * its own page, on those that hold several, and in each edition, and is told once, with a cure for who writes.
 *
 * @param origins what in the content wrote which stretch of a page, by the pages' paths
 * @param titles where the content gives a page its title, by the pages' paths: what is wrong with a page as a whole is told there
 */
public record WrittenBy(Map<String, Provenance> origins, Map<String, Span> titles) {
    private static final Map<String, String> CURES = Map.of(
            "broken-fragment",
            "name a heading or a numbered paragraph of this text, like #how-to-apply, or another entry's, like entry:ID#how-to-apply",
            "headings",
            "go down one level at a time: ## and then ###",
            "table",
            "write in its first line what each column holds",
            "duplicate-id",
            "give it another id: {#another}",
            "leftover",
            "take it out",
            "empty-heading",
            "write its words, or take it out",
            "empty-link",
            "say between the square brackets where it leads",
            "image-alt",
            "say between the square brackets what the picture shows");

    public WrittenBy {
        origins = Map.copyOf(origins);
        titles = Map.copyOf(titles);
    }

    private record Mistake(String rule, Span where) {}

    /** The findings that no text of the content is known to have caused. */
    public List<Diagnostic> others(List<Diagnostic> audit) {
        return audit.stream().filter(each -> origin(each) == null).toList();
    }

    /** The findings that a text of the content caused, each there, and once. */
    public List<Diagnostic> traced(List<Diagnostic> audit) {
        Map<Mistake, List<Diagnostic>> mistakes = new LinkedHashMap<>();
        for (Diagnostic each : audit) {
            Span origin = origin(each);
            if (origin != null && !each.rule().equals(LeftoversRule.RULE)) {
                mistakes.computeIfAbsent(new Mistake(each.rule(), origin), key -> new ArrayList<>())
                        .add(each);
            }
        }
        List<Diagnostic> out = new ArrayList<>();
        mistakes.forEach((mistake, found) -> out.add(one(mistake.where(), found)));
        return out;
    }

    private @Nullable Span origin(Diagnostic finding) {
        Span place = finding.where();
        if (place == null) {
            return titles.get(finding.path());
        }
        Provenance page = origins.get(finding.path());
        return page == null ? null : page.at(place.start());
    }

    /** The message of the text's own page comes first: on those that hold several, ids are longer. */
    private static final Comparator<Diagnostic> OWN_PAGE = Comparator.comparing(
                    (Diagnostic each) -> each.message().contains("--"))
            .thenComparing(each -> each.message().length())
            .thenComparing(Diagnostic::path);

    private static Diagnostic one(Span where, List<Diagnostic> found) {
        Diagnostic first = Collections.min(found, OWN_PAGE);
        Set<String> pages = new TreeSet<>();
        found.forEach(each -> pages.add(each.path()));
        String on = pages.size() == 1 ? "on " + first.path() : "on " + pages.size() + " pages, like " + first.path();
        return new Diagnostic(
                first.severity(),
                first.rule(),
                where,
                where.file().path(),
                first.message() + " (" + on + ")",
                cure(first, where));
    }

    private static String cure(Diagnostic first, Span where) {
        if (first.rule().equals("table") && where.text().startsWith("<")) {
            return "write <th scope=\"col\"> for each cell that heads a column, and <th scope=\"row\"> for one that heads a row";
        }
        String hint = first.hint();
        return hint != null && hint.startsWith("did you mean ")
                ? hint
                : CURES.getOrDefault(first.rule(), hint == null ? "write it in another way" : hint);
    }
}
