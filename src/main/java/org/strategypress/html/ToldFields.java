package org.strategypress.html;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.version.ChangedField;
import org.strategypress.version.ChangedField.Change;

/**
 * Which fields of an entry readers are told of when they change, and by what name.
 *
 * <p>Only fields that readers know by a name, or whose words speak for themselves, are told one by one: what is for editors, and
 * what may name a person, is not. That something else changed is said.
 */
final class ToldFields {
    /** Fields whose words need no name before them. */
    private static final Set<String> BY_THEMSELVES =
            Set.of("title", "sentence", "statement", "summary", "plain", "body", "meaning", "definition");

    /** What readers know other fields by. */
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("amount", "label.amount"),
            Map.entry("ages", "label.who-ages"),
            Map.entry("basis", "label.basis"),
            Map.entry("how", "heading.how"),
            Map.entry("need", "heading.need"),
            Map.entry("takes", "label.takes"),
            Map.entry("decided-by", "label.decided-by"),
            Map.entry("appeal-by", "label.appeal-by"),
            Map.entry("legal", "label.legal"),
            Map.entry("provider", "label.provider"),
            Map.entry("why", "heading.why"),
            Map.entry("told", "heading.told"),
            Map.entry("we-will", "heading.we-will"),
            Map.entry("so-far", "heading.so-far"),
            Map.entry("measures", "heading.measures"),
            Map.entry("promises", "heading.promises"),
            Map.entry("status", "label.status"),
            Map.entry("audience", "label.audience"),
            Map.entry("year", "label.year"),
            Map.entry("period", "label.period"),
            Map.entry("replaced-by", "label.replaced-by"),
            Map.entry("target", "label.target"),
            Map.entry("due", "label.due"),
            Map.entry("new-due", "label.new-due"),
            Map.entry("why-late", "label.why-late"));

    /** Fields within others that are told: of the field to the left the one to the right. */
    private static final Map<String, String> WITHIN = Map.of("who", "ages", "promises", "title", "target", "value");

    /** What is for editors alone, or follows from what is told. */
    private static final Set<String> PASSED_BY = Set.of(
            "order",
            "topics",
            "updated",
            "checked",
            "review-by",
            "sort-as",
            "was",
            "source",
            "lgsl",
            "approved",
            "number");

    private ToldFields() {}

    /** The field that a change is told of; null where it is not told. */
    static @Nullable String of(ChangedField change) {
        List<String> names =
                change.way().stream().map(ChangedField.Step::field).distinct().toList();
        String first = names.get(0);
        String last = names.get(names.size() - 1);
        boolean within = names.size() > 1;
        if (within && !last.equals(WITHIN.get(first)) || change.change() == Change.MOVED || first.equals("amount")) {
            return null;
        }
        String field = first.equals("who") ? last : first;
        return BY_THEMSELVES.contains(field) || LABELS.containsKey(field) ? field : null;
    }

    /** The key of the message that names a field; null where its words speak for themselves. */
    static @Nullable String label(String field) {
        return LABELS.get(field);
    }

    /** Whether nothing is said when this field changes. */
    static boolean isPassedBy(String field) {
        return PASSED_BY.contains(field);
    }
}
