package org.strategypress.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.strategypress.sheet.FoundContact.Part;

/** A contact of an offer: one that is in the publication, or one that rows begin; its rows are joined to it as they are read. */
final class OfferContact {
    /** What rows may say each for themselves, so that it is the contact's only where all say the same. */
    private static final List<String> OF_ALL = List.of("web", "hours", "address");

    private final @Nullable String there;
    private final String thereTitle;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Map<String, List<Part>> several = new LinkedHashMap<>();
    private final TreeSet<String> numbers = new TreeSet<>();
    private final TreeSet<String> services = new TreeSet<>();
    private @Nullable String team;
    private @Nullable String provider;
    private String id;
    private String title;

    private OfferContact(@Nullable String there, String title, FoundContact said) {
        this.there = there;
        this.thereTitle = title;
        this.id = there == null ? "" : there;
        this.title = title;
        numbers.addAll(said.numbers());
        said.parts().forEach(each -> parts.put(each.field(), each));
    }

    /** One that is in the publication, with what it says. */
    static OfferContact there(String id, String title, FoundContact said) {
        return new OfferContact(id, title, said);
    }

    /** One that begins with what a row says. */
    static OfferContact begun() {
        return new OfferContact(null, "", FoundContact.NOTHING);
    }

    /**
     * By what a row may mean it: each of its numbers, its address of mail, and its title where it is in the publication. A
     * row that shares none of them never means it.
     */
    Set<String> marks() {
        Set<String> marks = new HashSet<>(numbers);
        Part mail = parts.get("email");
        if (mail != null) {
            marks.add(mail.key());
        }
        if (there != null) {
            marks.add(Role.level(thereTitle));
        }
        return marks;
    }

    /** Whether it is the one that a row means. */
    boolean isMeant(FoundContact row) {
        Part mail = row.part("email");
        Part mine = parts.get("email");
        boolean sameMail = mail != null && mine != null && mail.key().equals(mine.key());
        boolean otherMail = mail != null && mine != null && !sameMail;
        boolean sameNumber = row.numbers().stream().anyMatch(numbers::contains);
        boolean otherNumber = !row.numbers().isEmpty() && !numbers.isEmpty() && !sameNumber;
        if (mail == null && row.numbers().isEmpty()) {
            String named = row.team();
            return there != null && named != null && Role.level(named).equals(Role.level(thereTitle));
        }
        return (sameNumber && !otherMail || sameMail && !otherNumber) && (there != null || isAsNamed(row));
    }

    /** Whether a row names nobody else: two teams may share the number of a switchboard. */
    private boolean isAsNamed(FoundContact row) {
        return team != null && row.team() != null
                ? isSame(team, row.team())
                : team != null || row.team() != null || isSame(provider, row.provider());
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return one == null || other == null || Role.level(one).equals(Role.level(other));
    }

    /** Joins a row to it; what the row says otherwise than the contact does is told, and left out. */
    void join(FoundContact row, String service, Account account) {
        if (!service.isEmpty()) {
            services.add(service);
        }
        if (there != null) {
            row.parts().forEach(each -> joinThere(each, account));
            return;
        }
        team = team == null ? row.team() : team;
        provider = provider == null ? row.provider() : provider;
        for (Part each : row.parts()) {
            if (OF_ALL.contains(each.field())) {
                several.computeIfAbsent(each.field(), any -> new ArrayList<>()).add(each);
            } else if (isNew(each)) {
                parts.putIfAbsent(each.field(), each);
                each.use(account);
            } else {
                each.odd(
                        "is not what an earlier row says of this contact, and is not brought in: write it there by hand",
                        account);
            }
        }
        numbers.addAll(row.numbers());
    }

    private boolean isNew(Part part) {
        Part mine = parts.get(part.field());
        return mine == null
                || mine.key().equals(part.key())
                || part.field().equals("phone") && numbers.containsAll(part.keys());
    }

    private void joinThere(Part part, Account account) {
        if (part.field().equals(ContactCells.TEAM)) {
            part.cells()
                    .forEach(each -> account.leave(each, "it is the contact “" + there + "”, which is there already"));
            return;
        }
        Part mine = parts.get(part.field());
        boolean number = !part.keys().isEmpty() && numbers.containsAll(part.keys());
        if (number || mine != null && mine.key().equals(part.key())) {
            part.use(account);
        } else if (!part.isOfRow()) {
            part.odd(
                    "is not in the contact “" + there
                            + "”, which is there already and stays as it is: write it there if it is right",
                    account);
        }
    }

    /** Takes what all its rows say alike, once all are read; hours that differ are told, as rows have no place for them. */
    void settle(Account account) {
        several.forEach((field, all) -> {
            boolean alike = all.stream().map(Part::key).distinct().count() == 1;
            if (alike) {
                parts.put(field, all.get(0));
                all.forEach(each -> each.use(account));
            } else if (field.equals("hours")) {
                all.forEach(each -> each.odd(
                        "is not what other rows say of this contact, and is not brought in: write it there by hand",
                        account));
            }
        });
        several.clear();
    }

    /** Whether it says of a field what a row says. */
    boolean says(Part part) {
        Part mine = parts.get(part.field());
        return mine != null && mine.key().equals(part.key());
    }

    /** Whether it is in the publication already. */
    boolean isThere() {
        return there != null;
    }

    /** The titles that it could have, the best first: its team, who gives the help, the one service, its number or address. */
    List<String> titles() {
        List<String> titles = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        if (team != null) {
            parts.add(team);
        }
        if (provider != null && (team == null || !team.endsWith(provider))) {
            parts.add(provider);
        }
        if (services.size() == 1) {
            parts.add(services.first());
        }
        parts.add(reach());
        for (int end = 1; end <= parts.size(); end++) {
            titles.add(String.join(", ", parts.subList(0, end)));
        }
        return titles;
    }

    /** Whether nothing says whose its number is, though several services have it. */
    boolean isNobodys() {
        return there == null && team == null && provider == null && services.size() > 1;
    }

    private String reach() {
        return parts.values().stream().map(Part::shown).findFirst().orElse("");
    }

    /** Gives it its id and title. */
    void named(String newId, String newTitle) {
        id = newId;
        title = newTitle;
    }

    /** Its id; empty before it has one. */
    String id() {
        return id;
    }

    /** Its title. */
    String title() {
        return title;
    }

    /** It as an item of {@code contacts.yaml}. */
    String item() {
        RowText text = new RowText();
        text.raw("id", id);
        text.plain("title", title);
        for (String field : ContactCells.FIELDS) {
            Part part = parts.get(field);
            if (part != null) {
                text.raw(part.written().isEmpty() ? field : part.written(), part.value());
            }
        }
        return text.item();
    }
}
