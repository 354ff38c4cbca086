package org.strategypress.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Entry;
import org.strategypress.model.Publication;
import org.strategypress.model.text.ShortWords;

/**
 * The roles that answer for actions and measures. A page is made for a role alone, never for a person: words that name no role
 * for certain stand as they are, without a page.
 */
public final class Owners {
    /** The theme's part that shows a role. */
    static final String PART = "owner";

    private static final String FOLDER = "people/";

    /** How many letters of a role's name its page's address has at most. */
    private static final int LONGEST = 100;

    /** Words that name what somebody does; a title that has none of them may be a name. */
    private static final Set<String> ROLES = Set.of(
            "adviser",
            "advisor",
            "advocate",
            "assembly",
            "board",
            "cabinet",
            "carer",
            "chair",
            "chief",
            "clerk",
            "commissioner",
            "committee",
            "co-ordinator",
            "coordinator",
            "council",
            "councillor",
            "councillors",
            "department",
            "deputy",
            "director",
            "directorate",
            "directors",
            "executive",
            "forum",
            "group",
            "head",
            "heads",
            "hub",
            "leader",
            "lead",
            "leads",
            "manager",
            "managers",
            "management",
            "member",
            "members",
            "nurse",
            "nurses",
            "officer",
            "officers",
            "panel",
            "partners",
            "partnership",
            "police",
            "practitioner",
            "principal",
            "school",
            "schools",
            "secretary",
            "service",
            "services",
            "subgroup",
            "supervisor",
            "team",
            "teams",
            "trust",
            "unit",
            "worker",
            "workers");

    private static final Set<String> TITLES = Set.of(
            "cllr", "councillor", "dame", "dr", "lady", "lord", "miss", "mr", "mrs", "ms", "mx", "prof", "rev", "sir");

    private final List<String> names;
    private final Map<String, String> roles = new LinkedHashMap<>();
    private final Map<String, List<Entry>> byId = new LinkedHashMap<>();

    private Owners(Publication publication) {
        names = publication.contacts().stream()
                .flatMap(contact -> Stream.ofNullable(contact.name()))
                .toList();
    }

    /**
     * A role and what it answers for.
     *
     * @param id its page's id
     * @param role the role, as it is written first
     * @param answersFor the actions and measures
     */
    record Owner(String id, String role, List<Entry> answersFor) {
        Owner {
            answersFor = List.copyOf(answersFor);
        }
    }

    /** The roles of a publication, in the order of what they answer for. */
    static List<Owner> of(Publication publication) {
        Owners owners = new Owners(publication);
        publication.actions().forEach(each -> owners.add(each, each.shownOwner()));
        publication.indicators().forEach(each -> owners.add(each, each.shownOwner()));
        List<Owner> found = new ArrayList<>();
        owners.roles.forEach((id, role) -> found.add(new Owner(id, role, owners.byId.getOrDefault(id, List.of()))));
        return found;
    }

    /**
     * The id of the page that a role has, or would have. Of a long list of roles it has the first words, and a number of eight
     * signs made of them all: a disk takes no name of any length.
     */
    public static String id(String role) {
        String words = ShortWords.of(role);
        if (words.length() <= LONGEST) {
            return FOLDER + words;
        }
        int end = words.lastIndexOf('-', LONGEST);
        String all = String.format(Locale.ROOT, "%08x", words.hashCode());
        return FOLDER + words.substring(0, end > 0 ? end : LONGEST) + "-" + all;
    }

    /**
     * Whether words name a role and nobody by name: each part of them, as commas and brackets part them, has a word for what
     * somebody does, or no capital letter.
     */
    static boolean isRole(String text, List<String> names) {
        if (names.stream().anyMatch(text::contains) || ShortWords.of(text).isEmpty()) {
            return false;
        }
        boolean found = false;
        for (String part : parts(text)) {
            List<String> words = List.of(ShortWords.of(part).split("-", -1));
            boolean role = words.stream().anyMatch(ROLES::contains);
            if (words.size() > 1 && TITLES.contains(words.get(0)) || !role && hasCapital(part)) {
                return false;
            }
            found |= role;
        }
        return found;
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean dash = (c == '-' || c == '–' || c == '—') && text.startsWith(" ", at + 1);
            if (dash || ",;:()/".indexOf(c) >= 0) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts.stream().filter(each -> !each.isBlank()).toList();
    }

    private static boolean hasCapital(String text) {
        return text.chars().anyMatch(Character::isUpperCase);
    }

    private void add(Entry entry, @Nullable String owner) {
        if (owner != null && isRole(owner, names)) {
            roles.putIfAbsent(id(owner), owner);
            byId.computeIfAbsent(id(owner), none -> new ArrayList<>()).add(entry);
        }
    }
}
