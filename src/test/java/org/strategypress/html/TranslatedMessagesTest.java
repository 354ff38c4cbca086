package org.strategypress.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The theme's words in other languages agree with the English ones and with each other. */
final class TranslatedMessagesTest {
    /**
     * Keys that only English has: a line for those who help a reader and do not speak the language, below the same words in that
     * language; the names of other languages, which are in those languages already; and what only the report to a committee says,
     * which is made in the language that the council works in.
     */
    private static final Pattern ENGLISH_ALONE =
            Pattern.compile("notice\\.unreviewed\\.english|language\\.name\\..*|report\\..*");

    /** Messages in which a language bends the council's word, so that it is spelt out: "for councillors", "your adviser". */
    static final Set<String> BENT = Set.of(
            "am absent.offer-contact",
            "ar absent.offer-contact",
            "ar audience.members",
            "ps audience.members",
            "sq absent.offer-contact",
            "sq audience.members",
            "uk audience.members");

    private static final Path FOLDER = Path.of("themes/default/messages");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}?]*}");
    private static final Pattern CHOICE = Pattern.compile("\\{\\d\\?([^}]*)}");

    /** Names that keep their letters everywhere: a key of the keyboard, a kind of file, a standard, bodies of the law. */
    private static final Pattern NAMES = Pattern.compile(
            "(?<![A-Za-z])(?:Shift|PDF/UA-1|PDF/A-2a|PDF|EPUB|Word|QR|KB|MB|WCAG|AbilityNet|EHRC|EASS)(?![A-Za-z])");

    /** The languages that there is a file for, but for English. */
    static List<String> languages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".properties") && !name.equals("en.properties"))
                    .map(name -> name.substring(0, name.length() - ".properties".length()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyLanguageIsAmongThoseWhoseLettersAreLookedAt() throws Exception {
        String[] lookedAt = TranslatedMessagesTest.class
                .getDeclaredMethod("aFileIsInTheLanguageThatItsNameSays", String.class, String.class, String.class)
                .getAnnotation(CsvSource.class)
                .value();
        assertThat(Stream.of(lookedAt).map(each -> each.split(",")[0]))
                .containsExactlyInAnyOrderElementsOf(languages());
    }

    @ParameterizedTest
    @CsvSource({
        "ar, ARABIC, ةى",
        "prs, ARABIC, یگچپ",
        "ps, ARABIC, ښړډېۍ",
        "ckb, ARABIC, ێۆڕەڵ",
        "ti, ETHIOPIC, ''",
        "am, ETHIOPIC, ''",
        "uk, CYRILLIC, іїє",
        "sq, LATIN, ëç",
        "vi, LATIN, ạđư"
    })
    void aFileIsInTheLanguageThatItsNameSays(String language, String script, String letters) throws IOException {
        Map<String, String> words = read(language);
        assertThat(words).containsEntry("messages.reviewed", "no");
        String all = words.entrySet().stream()
                .filter(each -> !each.getKey().equals("messages.reviewed"))
                .map(each -> words(each.getValue()))
                .collect(Collectors.joining("\n"));
        assertThat(all.codePoints()
                        .filter(Character::isLetter)
                        .filter(c -> Character.UnicodeScript.of(c) != Character.UnicodeScript.valueOf(script))
                        .mapToObj(Character::toString))
                .isEmpty();
        letters.chars().forEach(letter -> assertThat(all).contains(Character.toString(letter)));
        words.forEach((key, text) -> {
            assertThat(text.strip()).as(key).isNotEmpty().isEqualTo(text);
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                    .as(key)
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aFileFillsInWhatTheEnglishDoes(String language) throws IOException {
        Map<String, String> english = read("en");
        read(language).forEach((key, text) -> {
            assertThat(english).containsKey(key);
            assertThat(ENGLISH_ALONE.matcher(key).matches()).as(key).isFalse();
            boolean bent = BENT.contains(language + " " + key);
            assertThat(bent ? numbered(text) : placeholders(text))
                    .as(key)
                    .isEqualTo(bent ? numbered(english.get(key)) : placeholders(english.get(key)));
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aFileSaysAllThatTheEnglishSays(String language) throws IOException {
        Map<String, String> missing = read("en");
        missing.keySet().removeAll(read(language).keySet());
        missing.keySet().removeIf(key -> ENGLISH_ALONE.matcher(key).matches());
        assertThat(missing)
                .as("in messages/en.properties and not in messages/" + language + ".properties")
                .isEmpty();
    }

    /** Letters that look like the language's own and are a neighbour's: another keyboard's yeh, kaf or heh. */
    @ParameterizedTest
    @CsvSource({
        "ar, یکگپچژەێۆڕڵہھ",
        "prs, يكىةەێۆڕڵںہھے",
        "ps, كىگۀےەێۆڕڵہھ",
        "ckb, يكىةۀېۍہطظصضثذ",
        "uk, ыэёъ",
    })
    void aFileHoldsNoLetterOfANeighbour(String language, String letters) throws IOException {
        read(language)
                .forEach((key, text) -> assertThat(text.codePoints()
                                .filter(c -> letters.indexOf(c) >= 0)
                                .mapToObj(Character::toString))
                        .as(key)
                        .isEmpty());
    }

    static List<String> numbered(String text) {
        return placeholders(text).stream()
                .filter(each -> each.matches("\\{\\d}"))
                .toList();
    }

    /** The words of a message without what is filled in, all forms of a choice together. */
    static String words(String text) {
        String forms = CHOICE.matcher(text).replaceAll("$1");
        return NAMES.matcher(PLACEHOLDER.matcher(forms).replaceAll("")).replaceAll("");
    }

    static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static Map<String, String> read(String language) throws IOException {
        return read(FOLDER, language);
    }

    static Map<String, String> read(Path folder, String language) throws IOException {
        Properties file = new Properties();
        file.load(new StringReader(Files.readString(folder.resolve(language + ".properties"))));
        Map<String, String> words = new TreeMap<>();
        file.stringPropertyNames().forEach(key -> words.put(key, file.getProperty(key)));
        return words;
    }
}
