package org.strategypress.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.strategypress.sheet.grid.Cell;

/**
 * What a row says of whom to ask.
 *
 * @param team the role or team; null where it names none
 * @param provider who gives the help; null where it does not say
 * @param parts how to reach them, and what else is said of them
 */
record FoundContact(@Nullable String team, @Nullable String provider, List<Part> parts) {
    static final FoundContact NOTHING = new FoundContact(null, null, List.of());

    FoundContact {
        parts = List.copyOf(parts);
    }

    @Nullable
    Part part(String field) {
        return parts.stream()
                .filter(each -> each.field().equals(field))
                .findFirst()
                .orElse(null);
    }

    Set<String> numbers() {
        return parts.stream().flatMap(each -> each.keys().stream()).collect(Collectors.toSet());
    }

    /** By what it may mean a contact: its numbers, its address of mail, its team. */
    Set<String> marks() {
        Set<String> marks = new HashSet<>(numbers());
        Part mail = part("email");
        if (mail != null) {
            marks.add(mail.key());
        }
        if (team != null) {
            marks.add(Role.level(team));
        }
        return marks;
    }

    boolean isReachable() {
        return part("phone") != null || part("text") != null || part("email") != null;
    }

    /**
     * One thing that is said of a contact.
     *
     * @param field what it is of: {@code phone} for one number and for several
     * @param written the field that it is written as, where that is another one; else empty
     * @param value its value as it is written in the file
     * @param shown it as a reader would write it
     * @param keys the numbers in it, as dialled from anywhere
     * @param cells where it stands
     */
    record Part(String field, String written, String value, String shown, List<String> keys, List<Cell> cells) {
        Part {
            keys = List.copyOf(keys);
            cells = List.copyOf(cells);
        }

        /** What makes it the same as another. */
        String key() {
            return keys.isEmpty() ? Role.level(shown) : String.join(" ", keys);
        }

        /** Whether an entry has a place for it where the contact does not say it. */
        boolean isOfRow() {
            return field.equals("web") || field.equals("address");
        }

        void use(Account account) {
            cells.forEach(account::use);
        }

        void odd(String what, Account account) {
            cells.forEach(each -> account.odd(each, what));
        }
    }
}
