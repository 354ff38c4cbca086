package org.strategypress.office.read;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.strategypress.model.language.Language;
import org.strategypress.office.block.OfficeBlock.Paragraph;
import org.strategypress.office.block.OfficeDocument;
import org.strategypress.office.block.Tally;

/**
 * Paragraphs of which a file says that they are in another language than its own. They are told and not marked: office programs guess
 * languages, and nobody sees it on paper when they guess wrong.
 */
final class OtherLanguages {
    private static final int FEWEST_WORDS = 3;
    private static final int FIRST_WORDS = 6;

    private static final int MOST = 4;

    private final String said;
    private final String own;
    private int counted;
    private final Map<String, Integer> paragraphs = new TreeMap<>();
    private final Map<String, String> first = new TreeMap<>();

    /** {@code own} is the language of the file (BCP 47), in which nothing is told; empty where it does not say it. */
    OtherLanguages(String own) {
        this.said = own;
        this.own = primary(own.isEmpty() ? "en" : own);
    }

    private static String primary(String tag) {
        return tag.strip().toLowerCase(Locale.ROOT).split("[-_]", -1)[0];
    }

    /** Notes a paragraph, with the languages that the file says of its words; empty ones are the file's own. */
    void note(Paragraph made, Collection<String> tags) {
        Set<String> said = tags.stream().collect(Collectors.toSet());
        String tag = said.size() == 1 ? said.iterator().next() : "";
        boolean other = Language.isTag(tag)
                && !primary(tag).equals(own)
                && made.language().isEmpty();
        if (Tally.count(made.text()) < FEWEST_WORDS) {
            return;
        }
        counted++;
        if (other) {
            paragraphs.merge(tag, 1, Integer::sum);
            String[] words = made.text().strip().split("\\s+", FIRST_WORDS + 1);
            first.putIfAbsent(
                    tag,
                    String.join(" ", List.of(words).subList(0, Math.min(FIRST_WORDS, words.length)))
                            + (words.length > FIRST_WORDS ? " …" : ""));
        }
    }

    /** Tells of each language among the remarks of the document, or that most of it is in one. */
    void tell(OfficeDocument document) {
        String most = paragraphs.keySet().stream()
                .filter(each -> (counted - paragraphs.getOrDefault(each, 0)) * MOST < counted)
                .findFirst()
                .orElse("");
        paragraphs.remove(most);
        document.speaks(most.isEmpty() ? said : most);
        paragraphs.forEach((tag, count) -> document.remarks()
                .add("says that words are in another language than its own (" + tag + ", paragraphs: " + count
                        + ", the first begins “" + first.get(tag) + "”), and they are not marked so: where they are,"
                        + " write {lang=" + tag
                        + "} on a line of its own before each paragraph, or behind the words of a"
                        + " heading, so that they are read aloud rightly"));
    }
}
