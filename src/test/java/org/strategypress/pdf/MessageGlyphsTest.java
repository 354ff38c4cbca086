package org.strategypress.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The faces in the jar have a glyph for every character of the words of the theme. Names of languages are for the web. */
final class MessageGlyphsTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "prs", "ps", "ckb", "ti", "am", "uk", "sq", "vi"})
    void everyCharacterCanBePrinted(String language) throws IOException {
        BitSet missing = new BitSet();
        Files.readAllLines(Path.of("themes/default/messages", language + ".properties")).stream()
                .filter(line -> !line.startsWith("language.name"))
                .flatMapToInt(String::codePoints)
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .forEach(missing::set);
        FontBook faces = new FontBook();
        faces.families(language, missing).forEach(family -> missing.andNot(faces.coverage(family)));
        assertThat(missing.stream().mapToObj(Character::getName)).isEmpty();
    }
}
