package org.strategypress.feed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.strategypress.model.Synonym;
import org.strategypress.source.WordFile;

/**
 * What readers type and what a council's pages call it: the program's own list, by kind of offer, beside which each publication
 * has its synonyms. A line is {@code names < words}, as the head of the file says.
 */
final class ReadersWords {
    /** The words that everybody types. */
    private static final String EVERYDAY = "everyday";

    private static final String FILE = "/search/readers-words.txt";

    private ReadersWords() {}

    /** What everybody types, and what the readers of some kinds of offer do, in the order of the file. */
    static List<String> of(Set<String> offers) {
        Set<String> kinds = new HashSet<>(offers);
        kinds.add(EVERYDAY);
        List<String> lines = new ArrayList<>();
        boolean wanted = false;
        for (String line : WordFile.text(FILE).split("\n", 0)) {
            if (line.startsWith("[")) {
                wanted = kinds.contains(line.substring(1, line.indexOf(']')));
            } else if (wanted && !line.isBlank() && !line.startsWith("#")) {
                lines.add(line.strip());
            }
        }
        return lines;
    }

    /** A publication's own synonyms as such lines; the marks that part a line are no words. */
    static List<String> of(List<Synonym> synonyms) {
        return synonyms.stream()
                .map(each -> side(each.means()) + " < " + side(each.words()))
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
