package org.strategypress.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Noto Sans Hebrew | HEBREW | בְּרֵאשִׁית שָׁלוֹם בית בטוח האָט",
                "Noto Sans Devanagari | DEVANAGARI | क्षमा श्रद्धा राष्ट्रिय अधिकार ज्ञान हिन्दी कर्म त्र द्ध रूप हृदय कुँआ क़लम में हिंदी",
                "Noto Sans Bengali | BENGALI | ক্ষমা প্রত্যেক জিজ্ঞাসা নিরাপদ রাষ্ট্র কর্ম শ্রী হৃদয় ন্ত কৌশল চাঁদ",
                "Noto Sans Gurmukhi | GURMUKHI | ਪ੍ਰਸ਼ਨ ਵਿੱਚ ਸੁਰੱਖਿਅਤ ਪੁੱਛੋ ਸ੍ਵੈ ਜਿੱਥੇ ਤੁਹਾਨੂੰ",
                "Source Sans 3 | | x̄ q̇ ẹ́ ọ̀ m̀ n̄ ụ̄ W̌ í̱",
            })
    void printsMarksWhereTheWholeWordHasThem(String family, @Nullable UnicodeScript script, String words) {
        FontBook fonts = new FontBook();
        ShapedWords shaped = new ShapedWords(family, script, family.contains("Hebrew"), fonts.coverage(family));
        ClusterShaper shaper = new ClusterShaper(fonts, shaped, Shaper.FIRST_CODE, List.of(words));
        for (FontFace face : FontBook.FACES) {
            if (face.family().equals(family)) {
                for (String word : words.split(" ")) {
                    List<int[]> printed = printed(shaper, face, shaper.shape(word));
                    List<int[]> whole = whole(shaper.layOut(shaper.font(face), word));
                    assertThat(printed).as(word + " in " + face.file()).hasSameSizeAs(whole);
                    for (int i = 0; i < whole.size(); i++) {
                        for (int value = 0; value < 3; value++) {
                            assertThat(printed.get(i)[value])
                                    .as("%s in %s, glyph %d", word, face.file(), i)
                                    .isCloseTo(whole.get(i)[value], within(value == 0 ? 0 : 3));
                        }
                    }
                }
            }
        }
    }

    /** Each glyph's number and place, in font units, as the pieces of a word have it one behind the other. */
    private static List<int[]> printed(ClusterShaper shaper, FontFace face, String codes) {
        List<JoinedFace.Glyph> made = shaper.glyphs(face);
        String order = shaper.isFromRight() ? new StringBuilder(codes).reverse().toString() : codes;
        List<int[]> glyphs = new ArrayList<>();
        int at = 0;
        for (char code : order.toCharArray()) {
            assertThat(shaper.has(code)).as("%04x of %s", (int) code, codes).isTrue();
            JoinedFace.Glyph glyph = made.get(code - Shaper.FIRST_CODE);
            for (JoinedFace.Part part : glyph.parts()) {
                glyphs.add(new int[] {part.glyph(), at + part.across(), part.up()});
            }
            at += glyph.width();
        }
        return glyphs;
    }

    private static List<int[]> whole(GlyphVector laid) {
        List<int[]> glyphs = new ArrayList<>();
        for (int i = 0; i < laid.getNumGlyphs(); i++) {
            if (laid.getGlyphCode(i) < Shaper.NO_GLYPH) {
                Point2D at = laid.getGlyphPosition(i);
                glyphs.add(new int[] {laid.getGlyphCode(i), (int) Math.round(at.getX()), (int) Math.round(-at.getY())});
            }
        }
        return glyphs;
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
