package org.strategypress.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.strategypress.output.Json;
import org.strategypress.source.WordFile;

/**
 * The words that people in need type into the search box, by class: {@code danger}, {@code low}, {@code harmless}, {@code paper}.
 *
 * <p>They stand in one plain file, by kinds of danger, so that somebody who knows about safeguarding and not about programs can
 * read what the search answers. They are a script of their own: what a reader in danger is shown depends on no search engine.
 */
public final class NeedWords {
    /** The variable that the script assigns: the patterns of each class. */
    public static final String VARIABLE = "publicationNeeds";

    private static final String FILE = "/search/need-words.txt";
    private static final String KIND = "kind";

    private NeedWords() {}

    /** The script, UTF-8. */
    public static byte[] script() {
        return ("self." + VARIABLE + "=" + Json.of(patterns()) + ";\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The patterns of each class as they are written, explained by the file's head. */
    static Map<String, List<String>> patterns() {
        Map<String, List<String>> classes = new TreeMap<>();
        kinds().values()
                .forEach(kind -> kind.forEach((name, lines) ->
                        classes.computeIfAbsent(name, same -> new ArrayList<>()).addAll(lines)));
        return classes;
    }

    /** The lines of each class under the kind that they are about, as they are written; what stands before all kinds is under "". */
    static Map<String, Map<String, List<String>>> kinds() {
        Map<String, Map<String, List<String>>> kinds = new LinkedHashMap<>();
        String kind = "";
        for (String line : text().split("\n", 0)) {
            int colon = line.startsWith("#") ? -1 : line.indexOf(": ");
            if (colon < 0) {
                continue;
            }
            String name = line.substring(0, colon);
            String words = line.substring(colon + 2).strip();
            if (name.equals(KIND)) {
                kind = words;
            } else {
                kinds.computeIfAbsent(kind, same -> new LinkedHashMap<>())
                        .computeIfAbsent(name, same -> new ArrayList<>())
                        .add(words);
            }
        }
        return kinds;
    }

    /** The file as it stands, with its explanations. */
    static String text() {
        return WordFile.text(FILE);
    }
}
