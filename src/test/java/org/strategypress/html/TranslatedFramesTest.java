package org.strategypress.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the frames say in other languages in place of the theme's words: all that they say in English, and in that language. */
final class TranslatedFramesTest {
    private static final Path FOLDER = Path.of("src/main/resources/frames");

    /** Each frame with words of its own, in each of the theme's languages. */
    static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> frames = Files.list(FOLDER)) {
            for (Path frame : frames.sorted().toList()) {
                if (Files.exists(frame.resolve("messages/en.properties"))) {
                    for (String language : TranslatedMessagesTest.languages()) {
                        files.add(frame.resolve("messages/" + language + ".properties"));
                    }
                }
            }
        }
        assertThat(files).hasSizeGreaterThan(20);
        return files;
    }

    private static String language(Path file) {
        return file.getFileName().toString().replace(".properties", "");
    }

    private static Map<String, String> read(Path folder, String language) throws IOException {
        return TranslatedMessagesTest.read(folder, language);
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFrameSaysInALanguageWhatItSaysInEnglish(Path file) throws IOException {
        Path folder = file.getParent();
        Map<String, String> english = read(folder, "en");
        Map<String, String> words = read(folder, language(file));
        assertThat(words.keySet()).isEqualTo(english.keySet());
        words.forEach((key, text) -> {
            boolean bent = TranslatedMessagesTest.BENT.contains(language(file) + " " + key);
            List<String> given = TranslatedMessagesTest.placeholders(text);
            List<String> asked = TranslatedMessagesTest.placeholders(english.get(key));
            assertThat(bent ? TranslatedMessagesTest.numbered(text) : given)
                    .as(key)
                    .isEqualTo(bent ? TranslatedMessagesTest.numbered(english.get(key)) : asked);
            assertThat(text.strip()).as(key).isNotEmpty().isEqualTo(text);
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                    .as(key)
                    .isTrue();
            if (!text.startsWith("{")) {
                assertThat(text).as(key).isNotEqualTo(english.get(key));
            }
        });
        assertThat(Files.readAllLines(file).get(0)).endsWith("No speaker has read them over yet.");
    }

    @ParameterizedTest
    @CsvSource({
        "ar, ARABIC, یکگچپژەێۆڕڵہھ",
        "prs, ARABIC, يكىةەێۆڕڵںہھے",
        "ps, ARABIC, كىگۀےەێۆڕڵہھ",
        "ckb, ARABIC, يكىةۀېۍہطظصضثذ",
        "ti, ETHIOPIC, ''",
        "am, ETHIOPIC, ''",
        "uk, CYRILLIC, ыэёъ",
        "sq, LATIN, ''",
        "vi, LATIN, ''"
    })
    void aFrameIsInTheLettersOfTheLanguageAndInNoNeighbours(String language, String script, String neighbours)
            throws IOException {
        Map<String, String> words = new TreeMap<>();
        for (Path file : files()) {
            if (language(file).equals(language)) {
                read(file.getParent(), language)
                        .forEach((key, text) -> words.put(file + " " + key, TranslatedMessagesTest.words(text)));
            }
        }
        String all = words.values().stream().collect(Collectors.joining("\n"));
        assertThat(all.codePoints()
                        .filter(Character::isLetter)
                        .filter(c -> Character.UnicodeScript.of(c) != Character.UnicodeScript.valueOf(script))
                        .mapToObj(Character::toString))
                .isEmpty();
        words.forEach((key, text) -> assertThat(text.codePoints()
                        .filter(c -> neighbours.indexOf(c) >= 0)
                        .mapToObj(Character::toString))
                .as(key)
                .isEmpty());
    }
}
