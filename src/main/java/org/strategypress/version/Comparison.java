package org.strategypress.version;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.version.ChangedField.Change;
import org.strategypress.version.ChangedField.Step;
import org.strategypress.version.FieldValue.Group;
import org.strategypress.version.FieldValue.Many;
import org.strategypress.version.FieldValue.Part;

/** Where two values differ: as deep as both have the same form. */
final class Comparison {
    private final List<ChangedField> found = new ArrayList<>();

    private Comparison() {}

    /** The changes of the fields of an entry, in the order of its fields after, those that are gone behind them. */
    static List<ChangedField> of(Group before, Group after) {
        Comparison comparison = new Comparison();
        comparison.groups(before, after, List.of());
        return comparison.found;
    }

    private void groups(Group before, Group after, List<Step> way) {
        Set<String> names = new LinkedHashSet<>();
        after.parts().forEach(part -> names.add(part.name()));
        before.parts().stream().map(Part::name).forEach(names::add);
        for (String name : names) {
            compare(before.find(name).orElse(null), after.find(name).orElse(null), with(way, new Step(name, null)));
        }
    }

    private void compare(@Nullable FieldValue before, @Nullable FieldValue after, List<Step> way) {
        if (before instanceof Many old && (after == null || after instanceof Many)) {
            items(old, after == null ? new Many(List.of()) : (Many) after, way);
        } else if (before == null && after instanceof Many now) {
            items(new Many(List.of()), now, way);
        } else if (before instanceof Group old && after instanceof Group now) {
            groups(old, now, way);
        } else if (before == null) {
            found.add(new ChangedField(way, Change.ADDED, null, after));
        } else if (after == null) {
            found.add(new ChangedField(way, Change.REMOVED, before, null));
        } else if (!before.equals(after)) {
            found.add(new ChangedField(way, Change.CHANGED, before, after));
        }
    }

    private void items(Many before, Many after, List<Step> way) {
        boolean single = before.items().size() <= 1 && after.items().size() <= 1;
        for (ListMatch.Match match : ListMatch.of(before, after)) {
            FieldValue old = match.before() < 0 ? null : before.items().get(match.before());
            FieldValue now = match.after() < 0 ? null : after.items().get(match.after());
            FieldValue item = now == null ? old : now;
            String called = item instanceof Group ? ListMatch.name(item) : null;
            int number = (now == null ? match.before() : match.after()) + 1;
            boolean dated =
                    item instanceof Group of && of.find("groups").isPresent(); // figures by groups are of a time
            List<Step> to = single && !dated ? way : called(way, called == null ? String.valueOf(number) : called);
            if (match.moved()) {
                found.add(new ChangedField(to, Change.MOVED, old, now));
            }
            compare(old, now, to);
        }
    }

    private static List<Step> called(List<Step> way, String item) {
        List<Step> to = new ArrayList<>(way.subList(0, way.size() - 1));
        to.add(new Step(way.get(way.size() - 1).field(), item));
        return to;
    }

    private static List<Step> with(List<Step> way, Step step) {
        List<Step> longer = new ArrayList<>(way);
        longer.add(step);
        return longer;
    }
}
