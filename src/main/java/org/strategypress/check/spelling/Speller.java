package org.strategypress.check.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;

/** Knows how words of British English are written (the word list is SCOWL's en_GB-ise, version 2020.12.07). */
public final class Speller {
    private static final int MOST = 3;

    private final Hunspell hunspell;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    private Speller(Hunspell hunspell) {
        this.hunspell = hunspell;
    }

    /** Loads the word list when the first word is asked for: it takes a second and 20 MB. */
    private static final class Loaded {
        private static final Speller BRITISH = load();

        private static Speller load() {
            try (InputStream rules = open("en-GB.aff");
                    InputStream words = open("en-GB.dic")) {
                Dictionary dictionary = new Dictionary(rules, List.of(words), false, SortingStrategy.inMemory());
                return new Speller(new Hunspell(dictionary, TimeoutPolicy.NO_TIMEOUT, () -> {}));
            } catch (IOException | ParseException damaged) {
                throw new UncheckedIOException(new IOException("the word list of the program is damaged", damaged));
            }
        }

        private static InputStream open(String name) {
            return Objects.requireNonNull(Speller.class.getResourceAsStream("/spelling/" + name), name);
        }
    }

    /** The speller of British English. */
    public static Speller british() {
        return Loaded.BRITISH;
    }

    /** Whether a word is known; its apostrophes are straight. */
    public boolean knows(String word) {
        return known.computeIfAbsent(word, hunspell::spell);
    }

    /** Up to three words that may have been meant, the nearest first; none where nothing is near. */
    public List<String> near(String word) {
        Set<String> found = new LinkedHashSet<>();
        String british = word.replace("iz", "is").replace("yz", "ys");
        if (!british.equals(word) && knows(british)) {
            found.add(british);
        }
        found.addAll(hunspell.suggest(word));
        return found.stream().limit(MOST).toList();
    }
}
