package org.strategypress.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Breakdown;
import org.strategypress.model.date.PrintedDate;
import org.strategypress.office.part.UnreadableFile;
import org.strategypress.sheet.grid.Cell;

/**
 * The groups of a measure that a table holds for one time.
 *
 * @param groups the groups, in the order of the file; at least one
 */
record FoundBreakdown(List<FoundGroup> groups) {
    FoundBreakdown {
        groups = List.copyOf(groups);
    }

    /** The lists of a measure, each group once; lists of empty cells, which are of times to come, are left out. */
    static List<FoundBreakdown> of(List<FoundGroup> all, Account account) throws UnreadableFile {
        Map<String, Map<String, FoundGroup>> lists = new LinkedHashMap<>();
        for (FoundGroup each : all) {
            FoundGroup other = lists.computeIfAbsent(each.list(), any -> new LinkedHashMap<>())
                    .putIfAbsent(Role.level(each.group()), each);
            if (other != null && !other.fields().equals(each.fields())) {
                throw new UnreadableFile("has two figures of the group “" + each.group() + "” for "
                        + each.reading().when().printed() + ", at "
                        + other.reading().cell().place() + " and "
                        + each.reading().cell().place()
                        + ": say which rows you want with --only HEAD=WORDS");
            }
        }
        List<FoundBreakdown> found = new ArrayList<>();
        for (Map<String, FoundGroup> list : lists.values()) {
            FoundBreakdown each = new FoundBreakdown(List.copyOf(list.values()));
            Cell first = each.groups.get(0).reading().cell();
            if (each.groups.stream()
                    .allMatch(group -> group.reading().figure().fields().isEmpty())) {
                account.tell(first, "all groups of " + each.when().printed() + " are empty, and not brought in");
            } else {
                found.add(each);
            }
        }
        return found;
    }

    /** What the groups are of. */
    String by() {
        return groups.get(0).by();
    }

    /** When they were read. */
    PrintedDate when() {
        return groups.get(0).reading().when();
    }

    /** What names the list. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("by", by());
        fields.put("when", when().printed());
        return fields;
    }

    /**
     * The same groups, with as many more held back as it takes that no count of few people follows from the total less the others;
     * the smallest go first, and each is told. Where groups overlap, the rest tells nothing.
     *
     * @param total the figure of all; null where it is not known
     */
    FoundBreakdown safe(@Nullable BigDecimal total, Account account) {
        List<FoundGroup> safe = new ArrayList<>(groups);
        while (total != null && givesBack(safe, total)) {
            Optional<FoundGroup> smallest = safe.stream()
                    .filter(each -> number(each) != null)
                    .min(Comparator.comparing(FoundBreakdown::number));
            if (smallest.isEmpty()) {
                account.tell(
                        groups.get(0).name(),
                        "what is held back of “" + groups.get(0).group() + "” follows from the total, "
                                + total.toPlainString() + ": take the total out, or count other groups");
                return new FoundBreakdown(safe);
            }
            FoundGroup hidden = smallest.get();
            safe.set(safe.indexOf(hidden), hidden.heldBack());
            account.tell(
                    hidden.reading().cell(),
                    "“" + hidden.group() + "” is held back too, as the total, " + total.toPlainString()
                            + ", less the other groups would give back what is held back");
            account.leave(hidden.reading().cell(), "it is held back, as it would give back another figure");
        }
        return new FoundBreakdown(safe);
    }

    private static boolean givesBack(List<FoundGroup> all, BigDecimal total) {
        long heldBack = all.stream()
                .filter(each -> each.reading().figure().isHeldBack())
                .count();
        List<@Nullable BigDecimal> figures = new ArrayList<>();
        all.forEach(each -> figures.add(number(each)));
        return Breakdown.givesBack(total, figures, heldBack);
    }

    private static @Nullable BigDecimal number(FoundGroup group) {
        return group.reading().figure().number();
    }
}
