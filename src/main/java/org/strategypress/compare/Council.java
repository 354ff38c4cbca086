package org.strategypress.compare;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A council and all that it says of its help.
 *
 * @param key what its mapping calls it: the name of its folder or file; empty where it comes from a sheet
 * @param name its name
 * @param page the id of its page
 * @param offers what it says, in its own order
 */
record Council(String key, String name, String page, List<Offered> offers) {
    Council {
        offers = List.copyOf(offers);
    }

    /** What it says of a kind of help; empty where it says nothing. */
    List<Offered> of(Kind kind) {
        return offers.stream().filter(each -> kind.id().equals(each.kind())).toList();
    }

    /** What is not mapped to a kind, by choice or as nobody has chosen yet. */
    List<Offered> unmapped() {
        return offers.stream().filter(each -> !each.isMapped()).toList();
    }

    /** What nobody has said of yet of which kind it is. */
    List<Offered> open() {
        return offers.stream().filter(each -> each.kind() == null).toList();
    }

    /** Whether it says that it gives a kind of help. */
    boolean gives(Kind kind) {
        return of(kind).stream().anyMatch(each -> !each.isRefused());
    }

    /** Whether it says that it does not give a kind of help, and nothing else of it. */
    boolean refuses(Kind kind) {
        return !of(kind).isEmpty() && !gives(kind);
    }

    /** The councils in the order of their names, each with a page of its own. */
    static List<Council> inOrder(List<Council> all) {
        Set<String> taken = new HashSet<>();
        List<Council> named = new ArrayList<>();
        all.stream()
                .sorted((a, b) -> a.folded().equals(b.folded())
                        ? a.name.compareTo(b.name)
                        : a.folded().compareTo(b.folded()))
                .forEach(each -> named.add(new Council(each.key, each.name, free(each.name, taken), each.offers)));
        return named;
    }

    /** Its name in small letters without marks, by which two are the same or come one after the other. */
    String folded() {
        return folded(name);
    }

    /** A name in small letters without marks. */
    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String free(String name, Set<String> taken) {
        String plain = folded(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String first =
                "council-" + (plain.length() > 60 ? plain.substring(0, 60).replaceAll("-$", "") : plain);
        String begun = first.replaceAll("-$", "");
        String free = begun;
        for (int number = 2; !taken.add(free); number++) {
            free = begun + "-" + number;
        }
        return free;
    }
}
