package org.strategypress.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.strategypress.markup.Tokens;
import org.strategypress.model.Synonym;
import org.strategypress.output.Json;

/**
 * What the search box looks in: a script that assigns one variable, so that it can be loaded from a disk as from a server.
 *
 * <p>Each place is an array: path, title, number of its section's name, summary, headings, other words, readers' words,
 * language where it is not the main one. The readers' words are the synonyms of what its title, summary and headings say; so typing errors in them are forgiven too.
 */
public final class SearchIndex {
    /** The variable that the script assigns. */
    public static final String VARIABLE = "publicationIndex";

    /** How many words of one place's text are kept at most, and of all places together. */
    private static final int MOST_WORDS = 90;

    private static final int MOST_WORDS_IN_ALL = 60_000;

    /** In a publication of so many places, a word that one in three has tells nothing of a place. */
    private static final int MANY = 20;

    private static final int ONE_IN = 3;

    private final List<Place> places;
    private final List<Readers> readers;
    private final Map<String, Integer> placesWith = new HashMap<>();

    private SearchIndex(List<Place> places, List<Synonym> synonyms) {
        this.places = places;
        this.readers = synonyms.stream().map(Readers::of).toList();
        places.forEach(place -> place.words().words().forEach(word -> placesWith.merge(word, 1, Integer::sum)));
    }

    /**
     * A place that a search may lead to.
     *
     * @param path its address below the site's root, with fragment
     * @param language its language where that is not the site's main one, else empty
     * @param title its title
     * @param section the name of where it is
     * @param summary one plain line on it, or empty
     * @param words its other words
     */
    public record Place(
            String path, String language, String title, String section, String summary, IndexedWords words) {
        /** A place in the main language from its HTML: {@code summary} and {@code html} may be empty. */
        public static Place of(String path, String title, String section, String summary, Tokens html) {
            return new Place(path, "", title, section, IndexedWords.text(summary), IndexedWords.of(html));
        }

        /** The same place in a language. */
        public Place in(String language) {
            return new Place(path, language, title, section, summary, words);
        }

        /** What it is about, for finding whole words: in lower case with one space round each. */
        private String about() {
            return spaced(title + " " + summary + " " + words.headings());
        }
    }

    /** The words of a synonym, and each phrase that they mean as it stands in what a place is about. */
    private record Readers(List<String> words, List<String> phrases) {
        static Readers of(Synonym synonym) {
            return new Readers(
                    synonym.words(),
                    synonym.means().stream().map(SearchIndex::spaced).toList());
        }
    }

    /** The script, UTF-8. */
    public static byte[] script(List<Place> places, List<Synonym> synonyms) {
        Map<String, Object> tree = new SearchIndex(places, synonyms).tree();
        return ("self." + VARIABLE + "=" + Json.of(tree) + ";\n").getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, Object> tree() {
        Map<String, Integer> sections = new LinkedHashMap<>();
        List<Object> lines = new ArrayList<>();
        for (Place place : places) {
            sections.putIfAbsent(place.section(), sections.size());
            String about = place.about();
            lines.add(List.of(
                    place.path(),
                    place.title(),
                    sections.get(place.section()),
                    place.summary(),
                    place.words().headings(),
                    otherWords(place, about),
                    readersWords(about),
                    place.language()));
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("sections", List.copyOf(sections.keySet()));
        tree.put("places", lines);
        return tree;
    }

    private String otherWords(Place place, String about) {
        int most = Math.min(MOST_WORDS, MOST_WORDS_IN_ALL / places.size());
        List<String> kept = new ArrayList<>();
        for (String word : place.words().words()) {
            if (kept.size() >= most) {
                break;
            }
            boolean common = places.size() > MANY && placesWith.getOrDefault(word, 0) * ONE_IN > places.size();
            if (!common && !about.contains(" " + word + " ")) {
                kept.add(word);
            }
        }
        return String.join(" ", kept);
    }

    /** What readers may call what the place is about. */
    private String readersWords(String about) {
        Set<String> words = new LinkedHashSet<>();
        for (Readers each : readers) {
            if (each.phrases().stream().anyMatch(about::contains)) {
                words.addAll(each.words());
            }
        }
        return String.join(" ", words);
    }

    /** A text in lower case, with one space for whatever stands between its words, and one at each end. */
    private static String spaced(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(small.length());
        boolean between = false;
        for (int at = 0; at < small.length(); at += Character.charCount(small.codePointAt(at))) {
            int code = small.codePointAt(at);
            boolean word = !isBetweenWords(code);
            if (word) {
                out.appendCodePoint(code);
            } else if (!between) {
                out.append(' ');
            }
            between = !word;
        }
        return " " + out.toString().strip() + " ";
    }

    /** Whether a character is white space, punctuation or a symbol. */
    private static boolean isBetweenWords(int code) {
        if (code == ' ' || code >= '\t' && code <= '\r') {
            return true;
        }
        return switch (Character.getType(code)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }
}
