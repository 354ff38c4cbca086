package org.strategypress.office;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.strategypress.office.block.OfficeBlock.Cell;

/** Words that head the columns of tables in plans, offers and lists of people, where nothing of a file says that they do. */
final class KnownHeads {
    private static final Set<String> WORDS = Set.of(
            "action",
            "actions",
            "activity",
            "age",
            "ages",
            "aim",
            "amount",
            "area",
            "body",
            "by when",
            "category",
            "comment",
            "comments",
            "contact",
            "cost",
            "date",
            "deadline",
            "description",
            "details",
            "due",
            "eligibility",
            "email",
            "event",
            "example",
            "explanation",
            "frequency",
            "goal",
            "group",
            "how",
            "how much",
            "how often",
            "how to apply",
            "how to get it",
            "how we will do it",
            "how we will know",
            "impact",
            "indicator",
            "item",
            "job title",
            "lead",
            "lead officer",
            "meaning",
            "measure",
            "meeting",
            "milestone",
            "name",
            "notes",
            "number",
            "objective",
            "offer",
            "organisation",
            "our promise",
            "outcome",
            "outcomes",
            "owner",
            "partner",
            "phase",
            "phone",
            "pledge",
            "post",
            "priority",
            "progress",
            "promise",
            "rate",
            "responsible",
            "result",
            "risk",
            "role",
            "service",
            "stage",
            "status",
            "step",
            "support",
            "target",
            "task",
            "team",
            "telephone",
            "term",
            "theme",
            "time",
            "timescale",
            "title",
            "topic",
            "type",
            "update",
            "website",
            "week",
            "what",
            "what it means",
            "what this means",
            "what we will do",
            "what you can get",
            "what you get",
            "what you told us",
            "when",
            "where",
            "who",
            "who can get it",
            "who it is for",
            "word",
            "words",
            "year",
            "you said",
            "we did",
            "what we did");

    private KnownHeads() {}

    /** Whether the first row of a table heads its columns by its words, and no other row could. */
    static boolean head(List<List<Cell>> rows) {
        return rows.size() > 1 && rows.stream().filter(KnownHeads::isHead).count() == 1 && isHead(rows.get(0));
    }

    private static boolean isHead(List<Cell> row) {
        return row.stream()
                .allMatch(each -> WORDS.contains(each.text()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip()));
    }
}
