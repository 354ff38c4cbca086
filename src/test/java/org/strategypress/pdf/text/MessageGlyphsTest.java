package org.strategypress.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The faces in the jar have a glyph for every character of the words of the theme and of the ready-made entries. Names of languages are for the web. */
final class MessageGlyphsTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "prs", "ps", "ckb", "ti", "am", "uk", "sq", "vi"})
    void everyCharacterCanBePrinted(String language) {
        BitSet missing = new BitSet();
        Stream.of(
                        "themes/default/messages/" + language + ".properties",
                        "src/main/resources/frames/care-leavers/messages/" + language + ".properties",
                        "src/main/resources/frames/kinship/messages/" + language + ".properties",
                        "src/main/resources/frames/send/messages/" + language + ".properties",
                        words(language))
                .flatMap(MessageGlyphsTest::lines)
                .filter(line -> !line.startsWith("language.name"))
                .flatMapToInt(String::codePoints)
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .forEach(missing::set);
        FontBook faces = new FontBook();
        faces.families(language, missing).forEach(family -> missing.andNot(faces.coverage(family)));
        assertThat(missing.stream().mapToObj(Character::getName)).isEmpty();
    }

    private static String words(String language) {
        return language.equals("en")
                ? "src/main/resources/frames/care-leavers/areas.yaml"
                : "src/main/resources/frames/care-leavers/words/" + language + ".yaml";
    }

    private static Stream<String> lines(String path) {
        try {
            return Files.readAllLines(Path.of(path)).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
