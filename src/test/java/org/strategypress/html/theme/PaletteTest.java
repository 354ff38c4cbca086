package org.strategypress.html.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.strategypress.model.Site;

class PaletteTest {
    private static final List<String> GROUNDS = List.of(
            "surface", "surface-raised", "glow", "brand-tint", "accent-tint", "good-tint", "warn-tint", "bad-tint");

    @Test
    void measuresContrastAsWcagDoes() {
        assertThat(new Colour(0, 0, 0).contrast(Colour.WHITE)).isEqualTo(21.0);
        assertThat(new Colour(0x76, 0x76, 0x76).contrast(Colour.WHITE)).isBetween(4.54, 4.55);
    }

    @Test
    void findsAColourAgainFromItsLooks() {
        Colour colour = new Colour(0x4f, 0x2d, 0x96);
        double[] looks = colour.looks();
        assertThat(Colour.of(looks[0], looks[1], looks[2])).isEqualTo(colour);
    }

    @Test
    void holdsEveryPairForAnyBrandColours() {
        Random random = new Random(20261122);
        for (int i = 0; i < 500; i++) {
            String primary = String.format(Locale.ROOT, "#%06x", random.nextInt(0x1000000));
            String accent = String.format(Locale.ROOT, "#%06x", random.nextInt(0x1000000));
            Palette palette = Palette.of(new Site.Brand(primary, accent));
            for (boolean dark : new boolean[] {false, true}) {
                for (String ground : GROUNDS) {
                    String pair = primary + " " + accent + " on " + ground + (dark ? " dark" : " light");
                    assertThat(palette.contrast("ink", ground, dark))
                            .as("ink " + pair)
                            .isGreaterThanOrEqualTo(7);
                    for (String text : List.of("muted", "link", "link-visited", "good", "warn", "bad")) {
                        assertThat(palette.contrast(text, ground, dark))
                                .as(text + pair)
                                .isGreaterThanOrEqualTo(4.5);
                    }
                    assertThat(palette.contrast("line", ground, dark))
                            .as("line " + pair)
                            .isGreaterThanOrEqualTo(3);
                    assertThat(palette.contrast("focus", ground, dark))
                            .as("focus " + pair)
                            .isGreaterThanOrEqualTo(3);
                }
                assertThat(palette.contrast("deep", "deep-ink", dark)).isGreaterThanOrEqualTo(7);
                if (dark || palette.faults().isEmpty()) {
                    assertThat(palette.contrast("brand", "brand-ink", dark)).isGreaterThanOrEqualTo(4.5);
                    assertThat(palette.contrast("brand", "surface", dark)).isGreaterThanOrEqualTo(3);
                    assertThat(palette.contrast("accent", "accent-ink", dark)).isGreaterThanOrEqualTo(4.5);
                    assertThat(palette.contrast("accent", "deep", dark)).isGreaterThanOrEqualTo(3);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ffdd00", "#88ffff", "#cccccc"})
    void namesTheNearestShadeThatPasses(String tooLight) {
        Palette palette = Palette.of(new Site.Brand(tooLight, null));
        assertThat(palette.faults()).extracting(Palette.Fault::field).containsExactly("primary");
        String shade = palette.faults().get(0).cure().replaceAll(".*\"(#[0-9a-f]{6})\".*", "$1");
        assertThat(Palette.of(new Site.Brand(shade, null)).faults()).isEmpty();
    }

    @Test
    void refusesWhatIsNoColour() {
        assertThat(Palette.of(new Site.Brand("red", null)).faults())
                .extracting(Palette.Fault::message)
                .containsExactly("“red” is not a colour");
    }
}
