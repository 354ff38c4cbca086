package org.strategypress.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PictureCheckTest {
    private static final String WEBP =
            "UklGRnAAAABXRUJQVlA4IGQAAADQAwCdASoYAAwAPpE6l0elo6IhMAgAsBIJbACdMoJ8A0QHP/gWzYAA/vHoH"
                    + "/P9Vfw3eLzVeFUTckoBGeRf/6We8y/v6HXV/563Yv/ZieTYBOphsP081UbJ1E3rRWCieLO3AAAA";

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void takesWholePicturesAndRefusesCutOnes(String ending) throws IOException {
        byte[] file = picture(ending);
        assertThat(PictureCheck.fault(file, ending)).isNull();
        for (int length = 12; length < file.length - 3; length += ending.equals("gif") ? 1 : 7) {
            assertThat(PictureCheck.fault(Arrays.copyOf(file, length), ending))
                    .as("%d", length)
                    .isNotNull();
        }
    }

    @Test
    void looksIntoWebp() {
        byte[] file = Base64.getDecoder().decode(WEBP);
        assertThat(PictureCheck.fault(file, "webp")).isNull();
        assertThat(PictureCheck.fault(Arrays.copyOf(file, 60), "webp")).contains("cut off");
    }

    @Test
    void refusesNoPixelsAndFarTooMany() throws IOException {
        byte[] file = picture("png");
        assertThat(PictureCheck.fault(sized(file, 0), "png")).isEqualTo("has no pixels");
        assertThat(PictureCheck.fault(sized(file, 60_000), "png")).contains("60000 × ");
        assertThat(PictureCheck.fault(sized(file, 4000), "png")).contains("cut off");
    }

    @Test
    void refusesAChunkWhoseSumIsWrong() throws IOException {
        byte[] file = picture("png");
        file[file.length - 17] ^= 1; // the last byte of the sum of the pixels
        assertThat(PictureCheck.fault(file, "png")).isEqualTo("is damaged");
    }

    private static byte[] sized(byte[] png, int width) {
        byte[] file = png.clone();
        file[18] = (byte) (width >> 8);
        file[19] = (byte) width;
        CRC32 sum = new CRC32();
        sum.update(file, 12, 17);
        for (int i = 0; i < 4; i++) {
            file[29 + i] = (byte) (sum.getValue() >> 24 - 8 * i);
        }
        return file;
    }

    private static byte[] picture(String format) throws IOException {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 1200; i++) {
            image.setRGB(i % 40, i / 40, i * 7919);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }
}
