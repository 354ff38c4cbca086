package org.strategypress.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.strategypress.markup.Tokens;
import org.strategypress.model.text.Synonym;
import org.strategypress.output.Json;

/**
 * What the search box looks in: a script that assigns one variable, so that it can be loaded from a disk as from a server.
 *
 * <p>Each place is an array: path, title, number of its section's name, summary, other names, headings, language where it is
 * not the main one ({@code easy} for Easy Read), weight in hundredths, sum. The other words of all places stand once each, with their
 * places packed beside them. Then come what readers call things: the program's own list and the publication's synonyms.
 */
public final class SearchIndex {
    /** The variable that the script assigns. */
    public static final String VARIABLE = "publicationIndex";

    /** How many words of all places' texts are kept, each place's counted; the longest are cut first. */
    private static final int MOST_WORDS = 40_000;

    /** In a publication of so many places, a word that one in eight has tells nothing of a place. */
    private static final int MANY = 20;

    private static final int ONE_IN = 8;

    /** A heading that stands on more pages than this is the theme's, not the page's. */
    private static final int HEADED = 6;

    private final List<Place> places;
    private final Map<String, Integer> placesWith = new HashMap<>();
    private final Map<String, Integer> placesHeaded = new HashMap<>();

    private SearchIndex(List<Place> places) {
        this.places = places;
        places.forEach(place -> {
            place.words().words().forEach(word -> placesWith.merge(word, 1, Integer::sum));
            Set.copyOf(place.words().headings()).forEach(heading -> placesHeaded.merge(heading, 1, Integer::sum));
        });
    }

    /**
     * A place that a search may lead to.
     *
     * @param path its address below the site's root, with fragment
     * @param language its language where that is not the site's main one, {@code easy} for Easy Read, else empty
     * @param title its title
     * @param section the name of where it is
     * @param told what a result tells, and what it is found by
     * @param words its other words
     */
    public record Place(String path, String language, String title, String section, Told told, IndexedWords words) {
        /** A place in the main language from its HTML, which may be empty. */
        public static Place of(String path, String title, String section, Told told, Tokens html) {
            return new Place(path, "", title, section, told, IndexedWords.of(html));
        }

        /** The same place in a language, or in Easy Read. */
        public Place in(String other) {
            return new Place(path, other, title, section, told, words);
        }
    }

    /**
     * What is told of a place.
     *
     * @param summary one plain line on it, or empty
     * @param sum what it is worth, or empty
     * @param names what else it is called
     * @param weight how likely it is looked for, in hundredths
     */
    public record Told(String summary, String sum, List<String> names, int weight) {
        public Told {
            names = List.copyOf(names);
        }
    }

    /**
     * The script, UTF-8.
     *
     * @param offers the kinds of offer whose readers' words are in it
     * @param synonyms the publication's own words
     */
    public static byte[] script(List<Place> places, Set<String> offers, List<Synonym> synonyms) {
        Map<String, Object> tree = new SearchIndex(places).tree();
        tree.put(
                "readers",
                ReadersWords.of(offers, places.stream().map(Place::path).collect(Collectors.toSet())));
        tree.put("own", ReadersWords.of(synonyms));
        return ("self." + VARIABLE + "=" + Json.of(tree) + ";\n").getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, Object> tree() {
        Map<String, Integer> sections = new LinkedHashMap<>();
        List<Object> lines = new ArrayList<>();
        for (Place place : places) {
            sections.putIfAbsent(place.section(), sections.size());
            lines.add(line(place, sections.getOrDefault(place.section(), 0)));
        }
        SortedMap<String, List<Integer>> words = placesOfWords();
        StringBuilder packed = new StringBuilder();
        words.values().forEach(each -> PackedPlaces.add(each, packed));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("sections", List.copyOf(sections.keySet()));
        tree.put("places", lines);
        tree.put("words", String.join(" ", words.keySet()));
        tree.put("at", packed.toString());
        return tree;
    }

    private SortedMap<String, List<Integer>> placesOfWords() {
        List<List<String>> texts = places.stream().map(this::otherWords).toList();
        int most = share(texts.stream().map(List::size).sorted().toList());
        SortedMap<String, List<Integer>> words = new TreeMap<>();
        for (int i = 0; i < texts.size(); i++) {
            int number = i;
            texts.get(i).stream()
                    .limit(most)
                    .forEach(word -> words.computeIfAbsent(word, first -> new ArrayList<>())
                            .add(number));
        }
        return words;
    }

    /** How many words a place may keep, so that all together are not too many: the short ones leave theirs to the long. */
    private static int share(List<Integer> rising) {
        int left = MOST_WORDS;
        for (int i = 0; i < rising.size(); i++) {
            int each = left / (rising.size() - i);
            if (rising.get(i) > each) {
                return each;
            }
            left -= rising.get(i);
        }
        return Integer.MAX_VALUE;
    }

    private List<Object> line(Place place, int section) {
        Told told = place.told();
        return List.of(
                place.path(),
                place.title(),
                section,
                told.summary(),
                String.join(", ", told.names()),
                String.join(", ", headings(place)),
                place.language(),
                told.weight(),
                told.sum());
    }

    private List<String> headings(Place place) {
        return place.words().headings().stream()
                .distinct()
                .filter(heading -> placesHeaded.getOrDefault(heading, 0) <= HEADED)
                .toList();
    }

    private List<String> otherWords(Place place) {
        String about = place.title() + " " + place.told().summary() + " " + String.join(" ", headings(place));
        Set<String> told = new HashSet<>(List.of(spaced(about).split(" ", -1)));
        List<String> kept = new ArrayList<>();
        for (String word : place.words().words()) {
            boolean common = places.size() > MANY && placesWith.getOrDefault(word, 0) * ONE_IN > places.size();
            if (!common && !told.contains(word)) {
                kept.add(word);
            }
        }
        return kept;
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
