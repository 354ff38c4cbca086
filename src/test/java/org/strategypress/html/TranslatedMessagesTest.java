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
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The theme's words in other languages agree with the English ones and with each other. */
final class TranslatedMessagesTest {
    private static final Path FOLDER = Path.of("themes/default/messages");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

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
                // the word on the key of a keyboard, the kind of a file, and units as every phone writes them
                .map(each -> PLACEHOLDER.matcher(each.getValue()).replaceAll("").replaceAll("Shift|PDF|KB|MB", ""))
                .reduce("", String::concat);
        long letterCount = all.codePoints().filter(Character::isLetter).count();
        long own = all.codePoints()
                .filter(Character::isLetter)
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.valueOf(script))
                .count();
        assertThat(own).isEqualTo(letterCount);
        letters.chars().forEach(letter -> assertThat(all).contains(Character.toString(letter)));
        words.forEach((key, text) -> {
            assertThat(text.strip()).as(key).isNotEmpty().isEqualTo(text);
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                    .as(key)
                    .isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({"ar", "prs", "ps", "ckb", "ti", "am", "uk", "sq", "vi"})
    void aFileFillsInWhatTheEnglishDoes(String language) throws IOException {
        Map<String, String> english = read("en");
        read(language).forEach((key, text) -> {
            assertThat(english).containsKey(key);
            assertThat(placeholders(text)).as(key).isSubsetOf(placeholders(english.get(key)));
            assertThat(numbered(text)).as(key).isEqualTo(numbered(english.get(key)));
        });
    }

    @Test
    void everyLanguageSaysTheSameThings() throws IOException {
        for (String language : List.of("prs", "ps", "ckb", "ti", "am", "uk", "sq", "vi")) {
            assertThat(read(language).keySet())
                    .as(language)
                    .isEqualTo(read("ar").keySet());
        }
    }

    private static List<String> numbered(String text) {
        return placeholders(text).stream()
                .filter(each -> each.matches("\\{\\d}"))
                .toList();
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static Map<String, String> read(String language) throws IOException {
        Properties file = new Properties();
        file.load(new StringReader(Files.readString(FOLDER.resolve(language + ".properties"))));
        Map<String, String> words = new TreeMap<>();
        file.stringPropertyNames().forEach(key -> words.put(key, file.getProperty(key)));
        return words;
    }
}
