package org.strategypress.feed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.strategypress.model.text.Synonym;
import org.strategypress.source.WordFile;

/**
 * What readers type and what a council's pages call it: the program's own list, by kind of offer, beside which each publication
 * has its synonyms. A line is {@code names < words}, as the head of the file says.
 */
final class ReadersWords {
    /** The words that everybody types. */
    private static final String EVERYDAY = "everyday";

    /** What stands between names and words. */
    private static final String PARTED = " < ";

    private static final String FILE = "/search/readers-words.txt";

    private ReadersWords() {}

    /**
     * What everybody types, and what the readers of some kinds of offer do, in the order of the file; nothing that stands for
     * pages alone which the publication does not have.
     */
    static List<String> of(Set<String> offers, Set<String> paths) {
        Set<String> kinds = new HashSet<>(offers);
        kinds.add(EVERYDAY);
        List<String> lines = new ArrayList<>();
        boolean wanted = false;
        for (String line : WordFile.text(FILE).split("\n", 0)) {
            if (line.startsWith("[")) {
                wanted = kinds.contains(line.substring(1, line.indexOf(']')));
            } else if (wanted && !line.isBlank() && !line.startsWith("#")) {
                String known = known(line.strip(), paths);
                if (!known.startsWith(PARTED)) {
                    lines.add(known);
                }
            }
        }
        return lines;
    }

    /** A line without the pages that are not there. */
    private static String known(String line, Set<String> paths) {
        int words = line.indexOf(PARTED);
        return Stream.of(line.substring(0, words).split(", ", 0))
                        .filter(name -> !name.startsWith("/") || paths.contains(name.substring(1)))
                        .collect(Collectors.joining(", "))
                + line.substring(words);
    }

    /** A publication's own synonyms as such lines; the marks that part a line are no words. */
    static List<String> of(List<Synonym> synonyms) {
        return synonyms.stream()
                .map(each -> side(each.means()) + PARTED + side(each.words()))
                .toList();
    }

    private static String side(List<String> words) {
        return String.join(
                ", ",
                words.stream()
                        .map(each -> each.replace('<', ' ')
                                .replace(',', ' ')
                                .replace('/', ' ')
                                .strip())
                        .toList());
    }
}
