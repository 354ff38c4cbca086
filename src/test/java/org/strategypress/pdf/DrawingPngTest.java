package org.strategypress.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingPngTest {
    private static final DrawingPng DRAWINGS = new DrawingPng(new PdfRenderer());
    private static final String HALF =
            "<svg viewBox=\"0 0 20 10\" width=\"20\" height=\"10\" role=\"img\"><title>Half</title>"
                    + "<path fill=\"currentColor\" d=\"M0 0h10v10H0z\"/></svg>";

    @Test
    void aDrawingIsAPictureOfItsSizeInShadesOfGrey() throws Exception {
        byte[] png = Objects.requireNonNull(DRAWINGS.png(HALF, 4));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(80);
        assertThat(image.getHeight()).isEqualTo(40);
        assertThat(image.getRGB(20, 20) & 0xff).isLessThan(40);
        assertThat(image.getRGB(60, 20) & 0xffffff).isEqualTo(0xffffff);
        assertThat(DRAWINGS.png(HALF, 4)).isEqualTo(png);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg viewBox=\"0 0 20 10\"></svg>",
                "<svg width=\"0\" height=\"10\"></svg>",
                "<svg width=\"99999\" height=\"10\"></svg>",
                ""
            })
    void whatDoesNotSayHowLargeItIsOrIsTooLargeIsNotDrawn(String svg) {
        assertThat(DRAWINGS.png(svg, 4)).isNull();
    }
}
