package org.strategypress.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of drawings are in the book's faces, whatever faces the machine has and the drawing names. */
class DrawingFacesTest {
    private static final DrawingPng DRAWINGS = new DrawingPng(new PdfRenderer());
    private static final String FACE = "Atkinson Hyperlegible Next";

    private static byte[] drawn(String root, String within, String text) {
        return drawn(root, within, text, "94.0% What we want");
    }

    private static byte[] drawn(String root, String within, String text, String words) {
        return Objects.requireNonNull(DRAWINGS.png(
                "<svg viewBox=\"0 0 200 40\" width=\"200\" height=\"40\" " + root + ">" + within
                        + "<text class=\"a\" x=\"5\" y=\"25\" font-size=\"16\" " + text + ">" + words + "</text></svg>",
                2));
    }

    private static byte[] right() {
        return drawn("", "", "font-family=\"'" + FACE + "'\"");
    }

    @Test
    void wordsWithoutAFaceAreInTheBooksOwn() {
        assertThat(Arrays.equals(drawn("", "", ""), right())).isTrue();
        assertThat(Arrays.equals(drawn("", "", "font-weight=\"bold\""), right()))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"serif", "sans-serif", "monospace", "Arial, Helvetica, sans-serif", "'DejaVu Sans'"})
    void facesThatAMachineMayHaveAreNotLookedFor(String family) {
        assertThat(List.of(
                        drawn("font-family=\"" + family + "\"", "", ""),
                        drawn("", "", "font-family=\"" + family + "\""),
                        drawn("", "", "font=\"16px " + family + "\""),
                        drawn("", "", "style=\"font-family: " + family + "; fill: #000\""),
                        drawn("", "<style>.a { font: 16px " + family + " }</style>", "")))
                .extracting(png -> Arrays.equals(png, right()))
                .containsOnly(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nobody's", "", ",", "'", "serif; x: y"})
    void namesThatAreNoneAreLeftOut(String family) {
        assertThat(Arrays.equals(drawn("", "", "font-family=\"" + family + "\""), right()))
                .isTrue();
    }

    /** A letter that a mark keeps from its neighbours is another one than a letter that joins them. */
    @ParameterizedTest
    @CsvSource({"\u0625\u0646\u062C\u0644\u062A\u0631\u0627", "\u0939\u093F\u0928\u094D\u0926\u0940"})
    void lettersAreJoinedAsTheirScriptHasThem(String word) {
        String apart = word.replaceAll("(.)(?=.)", "$1\u200C");
        assertThat(Arrays.equals(drawn("", "", "", word), drawn("", "", "", apart)))
                .isFalse();
        assertThat(Arrays.equals(drawn("", "", "", word), drawn("", "", "font-family=\"serif\"", word)))
                .isTrue();
    }

    /** Nothing of them is cut: the words of a chart have the room that was reckoned for them. */
    @Test
    void theFaceIsAsWideAsAChartReckons() throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(drawn("", "", "")));
        int last = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                last = (image.getRGB(x, y) & 0xff) < 128 ? x : last;
            }
        }
        assertThat(last / 2).isBetween(100, 170);
    }
}
