package org.strategypress.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which characters are one picture. */
class EmojiSequenceTest {
    private static final BitSet COVERED = new FontBook().coverage(FontBook.EMOJI);

    @ParameterizedTest
    @CsvSource({
        "1F600, 1", // one picture
        "1F44D 1F3FD, 2", // with the colour of a skin
        "1F1EC 1F1E7, 2", // a flag of two letters
        "1F1EC 1F1E7 1F1EB 1F1F7, 2", // two flags are two pictures
        "1F468 200D 1F469 200D 1F467, 5", // a family
        "2764 FE0F 200D 1F525, 4",
        "2764 200D 1F525, 3",
        "31 FE0F 20E3, 3", // a key
        "31 20E3, 2",
        "1F3F4 E0067 E0062 E0065 E006E E0067 E007F, 7", // the flag of England
        "1F600 1F600, 1",
        "1F600 200D 41, 1", // joined to what is no picture
    })
    void aPictureIsOneCharacterOrSeveral(String codes, int characters) {
        String text = text(codes);
        assertThat(EmojiSequence.end(text, 0, COVERED)).isEqualTo(text.offsetByCodePoints(0, characters));
    }

    @ParameterizedTest
    @CsvSource({"41", "31", "31 32", "2605", "260E", "31 FE0F", "200D", "20E3", "23", "A9"})
    void whatIsMeasuredWellIsLeft(String codes) {
        assertThat(EmojiSequence.end(text(codes), 0, COVERED)).isZero();
    }

    @Test
    void thePlaceWithinAPictureBeginsNone() {
        assertThat(EmojiSequence.end(text("1F600"), 1, COVERED)).isEqualTo(1);
    }

    private static String text(String codes) {
        return Arrays.stream(codes.split(" "))
                .map(code -> Character.toString(Integer.parseInt(code, 16)))
                .collect(Collectors.joining());
    }
}
