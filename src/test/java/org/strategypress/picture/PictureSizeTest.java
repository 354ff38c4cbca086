package org.strategypress.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PictureSizeTest {
    @ParameterizedTest
    @CsvSource({
        "89504e470d0a1a0a 0000000d 49484452 00000140 000000f0 08020000, 320, 240",
        "474946383961 4001 f000 000000, 320, 240",
        "ffd8ff e0 0004 0000 ffff c2 0011 08 00f0 0140 03 01220000, 320, 240",
        "52494646 24000000 57454250 56503858 0a000000 10000000 3f0100 ef0000, 320, 240",
        "52494646 24000000 57454250 5650384c 0a000000 2f 3fc13b00 0000000000, 320, 240",
        "52494646 24000000 57454250 56503820 18000000 300100 9d012a 4001 f000, 320, 240",
        "0000001c 66747970 61766966 00000000 6d696631 00000014 69737065 00000000 00000140 000000f0, 320, 240"
    })
    void isReadFromTheBeginningOfTheFile(String hex, int width, int height) {
        byte[] file = HexFormat.of().parseHex(hex.replace(" ", ""));
        assertThat(PictureSize.of(file)).isEqualTo(new PictureSize(width, height));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<svg width=\"320\" height=\"240\" viewBox=\"0 0 1 1\"> | 320 | 240",
                "<?xml version=\"1.0\"?><svg viewBox='0 0 319.6 240'> | 320 | 240",
                "<svg stroke-width=\"3\" viewBox=\"0,0,64,32\"> | 64 | 32"
            })
    void ofADrawingIsItsOwnOrItsViewBox(String svg, int width, int height) {
        assertThat(svg(svg)).isEqualTo(new PictureSize(width, height));
    }

    @Test
    void isUnknownWhereTheFileDoesNotSay() {
        assertThat(svg("<svg>")).isNull();
        assertThat(svg("<svg width=\"100%\" height=\"1.2.3\" viewBox=\"0 0 0 0\">"))
                .isNull();
        assertThat(svg("no picture at all")).isNull();
    }

    @Test
    void ofADamagedFileIsUnknownOrPositiveAndNeverAFault() {
        Random random = new Random(7);
        byte[] jpeg = HexFormat.of().parseHex("ffd8ffe00004000000000000000000000000000000000000000000000000");
        for (int i = 0; i < 20_000; i++) {
            byte[] file = new byte[random.nextInt(30)];
            random.nextBytes(file);
            System.arraycopy(jpeg, 0, file, 0, Math.min(file.length, random.nextInt(8)));
            PictureSize size = PictureSize.of(file);
            assertThat(size == null || size.width() > 0 && size.height() > 0).isTrue();
        }
    }

    private static PictureSize svg(String text) {
        return PictureSize.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
