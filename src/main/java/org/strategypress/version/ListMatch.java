package org.strategypress.version;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.strategypress.version.FieldValue.Group;
import org.strategypress.version.FieldValue.Many;
import org.strategypress.version.FieldValue.Plain;
import org.strategypress.version.FieldValue.Text;

/**
 * Which items of a list before are which of the list after: first those that say the same, then those that are called the
 * same, then those that are nearly the same.
 */
final class ListMatch {
    private static final List<String> NAMES = List.of(
            "number",
            "title",
            "label",
            "when",
            "on",
            "ages",
            "statuses",
            "role",
            "place",
            "part",
            "who",
            "language",
            "file",
            "document",
            "to",
            "where",
            "group",
            "kind",
            "question",
            "what",
            "text");
    /** What an item is told by, in the words of a change. */
    private static final List<String> TOLD_BY = List.of(
            "number",
            "title",
            "label",
            "group",
            "where",
            "when",
            "role",
            "who",
            "part",
            "question",
            "document",
            "kind");

    private static final double ALIKE = 0.5;

    private final List<FieldValue> before;
    private final List<FieldValue> after;
    private final int[] place;
    private final int[] from;
    private final boolean[] moved;

    private ListMatch(List<FieldValue> before, List<FieldValue> after) {
        this.before = before;
        this.after = after;
        this.place = new int[before.size()];
        this.from = new int[after.size()];
        this.moved = new boolean[after.size()];
        Arrays.fill(place, -1);
        Arrays.fill(from, -1);
    }

    /**
     * An item in both states, or in one.
     *
     * @param before its place before, or -1
     * @param after its place after, or -1
     * @param moved whether it says the same at another place among the others
     */
    record Match(int before, int after, boolean moved) {}

    /** Every item, in the order of the list after, those that are gone where they were. */
    static List<Match> of(Many before, Many after) {
        ListMatch match = new ListMatch(before.items(), after.items());
        match.equal();
        NAMES.forEach(match::named);
        match.alike();
        return match.all();
    }

    /** What an item is called by; null where it has no name. */
    static @Nullable String name(FieldValue item) {
        if (!(item instanceof Group group)) {
            return words(item);
        }
        String groups = groups(group);
        return groups != null
                ? groups
                : TOLD_BY.stream()
                        .map(name -> group.find(name).filter(ListMatch::isReadable))
                        .flatMap(Optional::stream)
                        .map(ListMatch::words)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** Whether a value says to readers what it is of: the ready words of a choice, and ids, do not. */
    private static boolean isReadable(FieldValue value) {
        return !(value instanceof Plain plain)
                || plain.sort() != FieldValue.Sort.CHOICE && plain.sort() != FieldValue.Sort.ENTRY;
    }

    /** What a list of figures by groups is called: what the groups are of, and when they were read; null for all else. */
    private static @Nullable String groups(Group item) {
        String by = words(item.find("by").orElse(null));
        return by == null || item.find("groups").isEmpty()
                ? null
                : by + ", " + words(item.find("when").orElse(null));
    }

    private void equal() {
        Alignment.of(before, after).forEach(pair -> pair(pair.before(), pair.after()));
        for (int i = 0; i < before.size(); i++) {
            for (int j = 0; j < after.size() && place[i] < 0; j++) {
                if (from[j] < 0 && before.get(i).equals(after.get(j))) {
                    pair(i, j);
                    moved[j] = true;
                }
            }
        }
    }

    private void pair(int i, int j) {
        place[i] = j;
        from[j] = i;
    }

    /** Pairs what is left and called by one name, where no other is called so. */
    private void named(String name) {
        for (int i = 0; i < before.size(); i++) {
            FieldValue called = place[i] < 0 ? called(before.get(i), name) : null;
            if (called != null && only(before, place, name, called) == i) {
                int j = only(after, from, name, called);
                if (j >= 0) {
                    pair(i, j);
                }
            }
        }
    }

    private static int only(List<FieldValue> items, int[] taken, String name, FieldValue called) {
        int found = -1;
        for (int i = 0; i < items.size(); i++) {
            if (taken[i] < 0 && called.equals(called(items.get(i), name))) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    private static @Nullable FieldValue called(FieldValue item, String name) {
        if (!(item instanceof Group group)) {
            return null;
        }
        String groups = groups(group);
        return groups != null && name.equals("when")
                ? new Plain(FieldValue.Sort.WORDS, groups) // several lists of groups are of one time
                : group.find(name).orElse(null);
    }

    private void alike() {
        boolean single = before.size() == 1 && after.size() == 1;
        for (int i = 0; i < before.size(); i++) {
            int best = -1;
            double most = single ? 0 : ALIKE;
            for (int j = 0; j < after.size() && place[i] < 0; j++) {
                boolean other = from[j] >= 0 || !single && areOfOtherDays(before.get(i), after.get(j));
                double likeness = other ? -1 : likeness(before.get(i), after.get(j));
                if (likeness > most || likeness == most && best < 0) {
                    most = likeness;
                    best = j;
                }
            }
            if (best >= 0) {
                pair(i, best);
            }
        }
    }

    /** Whether two are figures of two days: the one did not become the other. */
    private static boolean areOfOtherDays(FieldValue before, FieldValue after) {
        return before instanceof Group old
                && after instanceof Group now
                && old.find("value").isPresent()
                && now.find("value").isPresent()
                && old.find("when").isPresent()
                && !old.find("when").equals(now.find("when"));
    }

    /** How much two values have in common: from 0, or below where they cannot be compared, to 1, all. */
    static double likeness(FieldValue before, FieldValue after) {
        if (before instanceof Text old && after instanceof Text now) {
            return Run.likeness(old.words(), now.words());
        }
        if (!(before instanceof Group old) || !(after instanceof Group now)) {
            return -1;
        }
        long same = old.parts().stream().filter(now.parts()::contains).count();
        double near = old.parts().stream()
                .filter(part -> !now.parts().contains(part))
                .mapToDouble(part -> Math.max(
                        0,
                        now.find(part.name())
                                .map(each -> likeness(part.value(), each))
                                .orElse(0.0)))
                .sum();
        return (same + near) / Math.max(old.parts().size(), now.parts().size());
    }

    private static @Nullable String words(@Nullable FieldValue value) {
        if (value instanceof Plain plain) {
            return plain.words();
        }
        return value instanceof Text text ? text.words() : null;
    }

    private List<Match> all() {
        List<Match> all = new ArrayList<>();
        int next = 0;
        for (int j = 0; j < after.size(); j++) {
            int i = from[j];
            boolean inOrder = i >= next && !moved[j];
            for (; inOrder && next < i; next++) {
                gone(next, all);
            }
            all.add(new Match(i, j, i >= 0 && (moved[j] || i < next)));
            next = inOrder ? i + 1 : next;
        }
        for (; next < before.size(); next++) {
            gone(next, all);
        }
        return all;
    }

    private void gone(int i, List<Match> all) {
        if (place[i] < 0) {
            all.add(new Match(i, -1, false));
        }
    }
}
