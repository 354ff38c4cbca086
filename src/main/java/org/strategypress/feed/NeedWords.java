package org.strategypress.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        Map<String, List<String>> plain = patterns();
        plain.forEach((name, lines) -> {
            if (!name.equals("same")) {
                lines.replaceAll(NeedWords::plain);
            }
        });
        return ("self." + VARIABLE + "=" + Json.of(plain) + ";\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The patterns of each class as they are written, explained by the file's head. */
    static Map<String, List<String>> patterns() {
        Map<String, List<String>> classes = new TreeMap<>();
        for (String line : text().split("\n", 0)) {
            int colon = line.indexOf(": ");
            if (colon > 0 && !line.startsWith("#")) {
                String name = line.substring(0, colon);
                classes.computeIfAbsent(name, first -> new ArrayList<>())
                        .add(line.substring(colon + 2).strip());
            }
        }
        return classes;
    }

    /** A pattern without accents and apostrophes, as the search sees what is typed. */
    private static String plain(String pattern) {
        if (pattern.chars().allMatch(c -> c < 128 && c != '\'')) {
            return pattern;
        }
        StringBuilder plain = new StringBuilder(pattern.length());
        Normalizer.normalize(pattern.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> (c < 0x300 || c > 0x36F) && c != '\'' && c != 0x2019)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** The file as it stands, with its explanations. */
    static String text() {
        try (InputStream in = NeedWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
