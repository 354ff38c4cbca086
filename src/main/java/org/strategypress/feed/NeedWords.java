package org.strategypress.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.strategypress.output.Json;

/**
 * The words that people in need type into the search box, by class: {@code danger}, {@code low}, {@code harmless}, {@code paper}.
 *
 * <p>They stand in one plain file, so that somebody who knows about safeguarding and not about programs can read what the
 * search answers. They are a script of their own: what a reader in danger is shown depends on no search engine.
 */
public final class NeedWords {
    /** The variable that the script assigns: the patterns of each class. */
    public static final String VARIABLE = "publicationNeeds";

    private static final String FILE = "/search/need-words.txt";

    private NeedWords() {}

    /** The script, UTF-8. */
    public static byte[] script() {
        return ("self." + VARIABLE + "=" + Json.of(patterns()) + ";\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The patterns of each class as they are written, explained by the file's head. */
    static Map<String, List<String>> patterns() {
        Map<String, List<String>> classes = new TreeMap<>();
        for (String line : text().split("\n", 0)) {
            int colon = line.indexOf(": ");
            if (colon > 0 && !line.startsWith("#")) {
                classes.computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>())
                        .add(line.substring(colon + 2).strip());
            }
        }
        return classes;
    }

    /** The file as it stands, with its explanations. */
    static String text() {
        return WordFile.text(FILE);
    }
}
