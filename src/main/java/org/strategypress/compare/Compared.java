package org.strategypress.compare;

import java.util.ArrayList;
import java.util.List;
import org.strategypress.source.Diagnostic;

/**
 * The offers of all councils, side by side.
 *
 * @param kinds the kinds of help
 * @param mapping what is said of the site and of its entries
 * @param councils the councils that could be read, by name
 * @param broken what could not be read: names of councils, folders and files
 * @param findings what was found
 */
record Compared(
        KindList kinds, Mapping mapping, List<Council> councils, List<String> broken, List<Diagnostic> findings) {
    Compared {
        councils = List.copyOf(councils);
        broken = List.copyOf(broken);
        findings = List.copyOf(findings);
    }

    /** How many things the councils list. */
    long listed() {
        return councils.stream().mapToLong(each -> each.offers().size()).sum();
    }

    /** How many of them are mapped to a kind of help. */
    long mapped() {
        return listed()
                - councils.stream().mapToLong(each -> each.unmapped().size()).sum();
    }

    /** How many councils say that they give a kind of help. */
    long givers(Kind kind) {
        return councils.stream().filter(each -> each.gives(kind)).count();
    }

    /** How many councils say that they do not give it. */
    long refusers(Kind kind) {
        return councils.stream().filter(each -> each.refuses(kind)).count();
    }

    /** The figures of a kind that can be compared, the least first. */
    List<Long> figures(Kind kind) {
        List<Long> figures = new ArrayList<>();
        for (Council council : councils) {
            for (Offered each : council.of(kind)) {
                Long figure = kind.figure(each);
                if (figure != null) {
                    figures.add(figure);
                }
            }
        }
        return figures.stream().sorted().toList();
    }

    /** The latest day that any of it stands for; that of the list of kinds where none is said. */
    String day() {
        return councils.stream()
                .flatMap(council -> council.offers().stream())
                .map(each -> each.source().day())
                .filter(day -> !day.isEmpty())
                .max(String::compareTo)
                .orElse(kinds.date());
    }

    /** A share in whole hundredths, rounded down, so that not all is never told as all. */
    static long share(long part, long whole) {
        return whole == 0 ? 0 : part * 100 / whole;
    }
}
