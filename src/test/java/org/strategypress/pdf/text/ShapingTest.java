package org.strategypress.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The runtime's shaper gives the glyphs and places that {@code hb-shape} gives (Debian's package libharfbuzz-bin). */
class ShapingTest {
    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hebrew | בְּרֵאשִׁית שָׁלוֹם בית בטוח האָט",
                "Devanagari | क्षमा श्रद्धा राष्ट्रिय अधिकार ज्ञान हिन्दी कर्म र्‍य त्र द्ध रूप हृदय",
                "Bengali | ক্ষমা প্রত্যেক জিজ্ঞাসা নিরাপদ রাষ্ট্র কর্ম শ্রী হৃদয় ন্ত কৌশল",
                "Gurmukhi | ਪ੍ਰਸ਼ਨ ਵਿੱਚ ਸੁਰੱਖਿਅਤ ਪੁੱਛੋ ਸ੍ਵੈ ਜਿੱਥੇ ਤੁਹਾਨੂੰ",
                "Arabic | السلام لا خانهٔ ئەوەت محمّدٌ ٹھیک ڑ ہے پوچھ",
                "Source | x̄ q̇ ẹ́ ọ̀ m̀ ụ̄ ắ",
            })
    void isThatOfHarfBuzz(String script, String words) throws IOException, InterruptedException {
        for (boolean bold : new boolean[] {false, true}) {
            FontFace face = FontBook.FACES.stream()
                    .filter(each -> each.family().contains(script) && each.weight() >= 700 == bold && !each.italic())
                    .findFirst()
                    .orElseThrow();
            for (String word : words.split(" ")) {
                assertThat(ofRuntime(face, word))
                        .as(word + " in " + face.file())
                        .isEqualTo(ofHarfBuzz(face, word));
            }
        }
    }

    private static List<String> ofRuntime(FontFace face, String word) {
        Font font = new FontBook().laidOut(face).deriveFont(1000f);
        int flags = isFromRight(face) ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        GlyphVector laid = font.layoutGlyphVector(
                new FontRenderContext(null, true, true), word.toCharArray(), 0, word.length(), flags);
        List<String> glyphs = new ArrayList<>();
        for (int i = 0; i < laid.getNumGlyphs(); i++) {
            if (laid.getGlyphCode(i) < Shaper.NO_GLYPH) {
                glyphs.add(laid.getGlyphCode(i) + "@"
                        + Math.round(laid.getGlyphPosition(i).getX()) + ","
                        + Math.round(-laid.getGlyphPosition(i).getY()));
            }
        }
        return glyphs;
    }

    private List<String> ofHarfBuzz(FontFace face, String word) throws IOException, InterruptedException {
        Path file = temp.resolve("face.ttf");
        Files.write(file, JarFile.bytes(face.resource()));
        String out;
        try {
            Process shaping = new ProcessBuilder(
                            "hb-shape",
                            "--no-glyph-names",
                            "--no-clusters",
                            "--features=-kern", // words are cut at their letters, whose places do not depend on
                            // neighbours
                            "--font-size=1000",
                            isFromRight(face) ? "--direction=rtl" : "--direction=ltr",
                            file.toString(),
                            word)
                    .start();
            out = new String(shaping.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            assertThat(shaping.waitFor()).isZero();
        } catch (IOException absent) {
            assumeTrue(false, "hb-shape is not on this machine");
            return List.of();
        }
        List<String> glyphs = new ArrayList<>();
        int pen = 0;
        for (String glyph :
                Stream.of(out.substring(1, out.length() - 1).split("\\|")).toList()) {
            String[] halves = glyph.split("\\+");
            String[] place = halves[0].split("@");
            String[] moved = place.length > 1 ? place[1].split(",") : new String[] {"0", "0"};
            glyphs.add(place[0] + "@" + (pen + Integer.parseInt(moved[0])) + "," + Integer.parseInt(moved[1]));
            pen += Integer.parseInt(halves[1].split(",")[0]);
        }
        return glyphs;
    }

    private static boolean isFromRight(FontFace face) {
        return face.family().equals(FontBook.HEBREW) || face.family().equals(FontBook.ARABIC);
    }
}
