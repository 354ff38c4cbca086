package org.strategypress.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.strategypress.picture.IndexedPng;

class PreviewPictureTest {
    private static final Map<String, String> COLOURS =
            Map.of("deep", "#02343e", "roof", "#224f59", "accent", "#e07a1f");

    @Test
    void itShowsRoofsWithLitWindowsUnderTheMoonInTheSizeThatServicesAskFor() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(PreviewPicture.png(COLOURS::get)));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        assertThat(image.getRGB(5, 5) & 0xffffff).as("the sky").isEqualTo(0x02343e);
        assertThat(image.getRGB(930, 180) & 0xffffff).as("the moon").isEqualTo(0xe07a1f);
        assertThat(image.getRGB(100, 400) & 0xffffff).as("a roof").isEqualTo(0x224f59);
        assertThat(image.getRGB(140, 470) & 0xffffff).as("a window").isEqualTo(0xe07a1f);
    }

    @Test
    void itIsSmallAndHasTheSameBytesOnEveryMachine() throws Exception {
        byte[] png = PreviewPicture.png(COLOURS::get);
        assertThat(png.length).isLessThan(40_000);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(png)))
                .isEqualTo("4bc781cf1c9197590116e4fc9fbf9b33218d0251c6ddff3f546956a7ff4e61a0");
    }

    @Test
    void pixelsThatAreDrawnTogetherAreAsEachOfThemIs() {
        byte[] together = PreviewPicture.colours();
        for (int y = 0; y < PreviewPicture.HEIGHT; y++) {
            for (int x = 0; x < PreviewPicture.WIDTH; x++) {
                if (together[y * PreviewPicture.WIDTH + x] != PreviewPicture.colour(x, y)) {
                    fail("at %d, %d", x, y);
                }
            }
        }
    }

    @Test
    void everyPictureIsReadBackAsItWasDrawn() throws IOException {
        Random random = new Random(12);
        List<Integer> colours = List.of(0, 0xff0000, 0x00ff00, 0x0000ff, 0xffffff);
        for (int width : new int[] {2, 8, 600, 2000}) {
            int[] drawn = new int[width * 40];
            for (int at = 0; at < drawn.length; at++) {
                drawn[at] = at % 7 == 0 || at < width ? random.nextInt(colours.size()) : drawn[at - 1];
            }
            byte[] png = IndexedPng.of(width, 40, colours, (x, y) -> drawn[y * width + x]);
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
            for (int at = 0; at < drawn.length; at++) {
                assertThat(image.getRGB(at % width, at / width) & 0xffffff).isEqualTo(colours.get(drawn[at]));
            }
        }
    }
}
