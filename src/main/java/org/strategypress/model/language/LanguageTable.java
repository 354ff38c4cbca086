package org.strategypress.model.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The files behind {@link Language}, each read when it is first asked for. */
public final class LanguageTable {
    /** The columns of words. */
    static final int NAME = 1;

    static final int MARKS = 2;
    static final int COMMA = 3;

    private static final String[] USUAL_WORDS = {"", "", "“ ” ‘ ’", ","};
    private static final String USUAL_RULES = "one i = 1 and v = 0";

    private LanguageTable() {}

    /** Whether ISO 639 has a language of that code, in lower case. */
    static boolean isLanguage(String code) {
        return Codes.ALL.contains(" " + code + " ");
    }

    /**
     * A script that languages are written in.
     *
     * @param code its code in ISO 15924: {@code Arab}
     * @param name what English calls it
     * @param rightToLeft whether its lines run from right to left
     * @param face the family that prints it, or null when none does
     */
    record Script(
            String code,
            String name,
            boolean rightToLeft,
            @Nullable String face) {}

    /** A script by its code, or null when ISO 15924 has none. */
    static @Nullable Script script(String code) {
        return Scripts.BY_CODE.get(code);
    }

    /** The script that a language is usually written in, in a region where that is known. */
    static Script usualScript(String language, @Nullable String region) {
        Script there = region == null ? null : Scripts.BY_LANGUAGE.get(language + "-" + region);
        Script latin = Objects.requireNonNull(Scripts.BY_CODE.get("Latn"));
        return there == null ? Scripts.BY_LANGUAGE.getOrDefault(language, latin) : there;
    }

    /** What stands in a column for a language, or for the nearest of its shorter tags; a name is written in its own script. */
    static String word(Language language, int column) {
        for (String tag : column == NAME ? language.bases() : language.shorter()) {
            String[] row = Words.ROWS.get(tag);
            if (row != null && column < row.length && !row[column].isEmpty()) {
                return row[column];
            }
        }
        boolean arabic = column == COMMA && language.script().code().equals("Arab");
        return arabic ? "\u060C" : USUAL_WORDS[column];
    }

    /** The plural rules of a language; those of English where CLDR has none. */
    static PluralRules plurals(Language language) {
        for (String tag : language.shorter()) {
            String rules = Plurals.RULES.get(tag);
            if (rules != null) {
                return new PluralRules(rules);
            }
        }
        return new PluralRules(USUAL_RULES);
    }

    /** The articles of a language; those that are written together with their word end in {@code +}. */
    static List<String> articles(Language language) {
        for (String tag : language.bases()) {
            List<String> articles = Articles.ROWS.get(tag);
            if (articles != null) {
                return articles;
            }
        }
        return List.of();
    }

    /** The tag that is meant by a word that is none, in small letters; null where that is not known. */
    static @Nullable String meant(String word) {
        for (String line : lines("mistaken.txt")) {
            List<String> words = List.of(line.split(" ", -1));
            if (words.lastIndexOf(word) > 0) {
                return words.get(0);
            }
        }
        return null;
    }

    /** What the speakers of English call a language, with a capital letter; empty where that is not known. */
    static String english(Language language) {
        List<String> tags = language.bases();
        for (String line : lines("mistaken.txt")) {
            List<String> words = List.of(line.split(" ", -1));
            // Shorter words are countries and other tags that are taken for it.
            String name = words.stream()
                    .skip(1)
                    .filter(word -> word.length() > 3)
                    .findFirst()
                    .orElse("");
            if (tags.contains(words.get(0)) && !name.isEmpty()) {
                return Character.toUpperCase(name.charAt(0)) + name.substring(1);
            }
        }
        return "";
    }

    private static List<String> lines(String name) {
        try (InputStream in = LanguageTable.class.getResourceAsStream("/languages/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read what the jar knows of languages", e);
        }
    }

    /** The codes of all languages between blanks. */
    private static final class Codes {
        static final String ALL = " " + String.join(" ", lines("tags.txt")) + " ";

        private Codes() {}
    }

    /** Scripts, and the languages written in each. */
    private static final class Scripts {
        static final Map<String, Script> BY_CODE = new HashMap<>();
        static final Map<String, Script> BY_LANGUAGE = new HashMap<>();

        static {
            Script last = null;
            for (String line : lines("scripts.txt")) {
                if (line.startsWith(" ")) {
                    for (String language : line.strip().split(" ", -1)) {
                        BY_LANGUAGE.put(language, Objects.requireNonNull(last));
                    }
                } else {
                    last = script(line.split(" *\\| *", -1));
                    BY_CODE.put(last.code(), last);
                }
            }
        }

        private Scripts() {}

        private static Script script(String[] columns) {
            boolean right = columns[2].equals("right");
            return new Script(columns[0], columns[1], right, columns[3].isEmpty() ? null : columns[3]);
        }
    }

    /** Articles. */
    private static final class Articles {
        static final Map<String, List<String>> ROWS = new HashMap<>();

        static {
            lines("articles.txt").forEach(line -> {
                List<String> row = List.of(line.split(" ", -1));
                ROWS.put(row.get(0), row.subList(1, row.size()));
            });
        }

        private Articles() {}
    }

    /** Names and marks. */
    private static final class Words {
        static final Map<String, String[]> ROWS = new HashMap<>();

        static {
            lines("words.txt").forEach(line -> {
                String[] row = line.split(" *\\| *", -1);
                ROWS.put(row[0].strip(), row);
            });
        }

        private Words() {}
    }

    /** Plural rules. */
    private static final class Plurals {
        static final Map<String, String> RULES = new HashMap<>();

        static {
            StringBuilder languages = new StringBuilder();
            for (String line : lines("plurals.txt")) {
                if (!line.startsWith("  :")) {
                    languages.append(' ').append(line.strip());
                    continue;
                }
                for (String language : languages.toString().strip().split(" ", -1)) {
                    RULES.put(language, line.substring(3).strip());
                }
                languages.setLength(0);
            }
        }

        private Plurals() {}
    }
}
