package org.strategypress.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PrintPictureTest {
    private static final String WEBP =
            "UklGRnAAAABXRUJQVlA4IGQAAADQAwCdASoYAAwAPpE6l0elo6IhMAgAsBIJbACdMoJ8A0QHP/gWzYAA/vHoH"
                    + "/P9Vfw3eLzVeFUTckoBGeRf/6We8y/v6HXV/563Yv/ZieTYBOphsP081UbJ1E3rRWCieLO3AAAA";

    @Test
    void readsWebp() throws IOException {
        BufferedImage image = read(PrintPicture.of(Base64.getDecoder().decode(WEBP)));
        assertThat(image.getWidth()).isEqualTo(24);
        assertThat(image.getHeight()).isEqualTo(12);
    }

    /** The photo is white in its left upper quarter; where that comes to stand. */
    @ParameterizedTest
    @CsvSource({
        "2, 64, 32, 56, 4",
        "3, 64, 32, 56, 28",
        "4, 64, 32, 4, 28",
        "5, 32, 64, 4, 4",
        "6, 32, 64, 28, 4",
        "7, 32, 64, 28, 60",
        "8, 32, 64, 4, 60"
    })
    void turnsPhotosUpright(int side, int width, int height, int x, int y) throws IOException {
        BufferedImage image = read(PrintPicture.of(photo(side)));
        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
        assertThat(image.getRGB(x, y) & 255).isGreaterThan(200);
        assertThat(image.getRGB(width - 1 - x, height - 1 - y) & 255).isLessThan(60);
    }

    /** One that only says which side is up, and one with more pixels than paper shows. */
    @Test
    void turnsWebpAndMakesLargePhotosSmaller() throws IOException {
        byte[] plain = Base64.getDecoder().decode(WEBP);
        byte[] head = {'V', 'P', '8', 'X', 10, 0, 0, 0, 8, 0, 0, 0, 23, 0, 0, 11, 0, 0};
        byte[] note = {
            'E', 'X', 'I', 'F', 26, 0, 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6
        };
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(plain, 0, 12);
        file.writeBytes(head);
        file.write(plain, 12, plain.length - 12);
        file.writeBytes(note);
        file.writeBytes(new byte[6]);
        byte[] whole = file.toByteArray();
        whole[4] = (byte) (whole.length - 8);
        BufferedImage image = read(PrintPicture.of(whole));
        assertThat(image.getWidth()).isEqualTo(12);
        assertThat(image.getHeight()).isEqualTo(24);
        BufferedImage large = read(PrintPicture.of(photo(6, 5000, 1000)));
        assertThat(large.getWidth()).isEqualTo(400);
        assertThat(large.getHeight()).isEqualTo(2000);
    }

    @Test
    void leavesOtherPicturesAsTheyAre() throws IOException {
        byte[] photo = photo(1);
        assertThat(PrintPicture.of(photo)).isSameAs(photo);
    }

    private static BufferedImage read(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    private static byte[] photo(int side) throws IOException {
        return photo(side, 64, 32);
    }

    private static byte[] photo(int side, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 32 * 16; i++) {
            image.setRGB(i % 32, i / 32, 0xffffff);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        byte[] plain = out.toByteArray();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(plain, 0, 20);
        file.writeBytes(new byte[] {
            (byte) 0xff,
            (byte) 0xe1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) side,
            0,
            0,
            0,
            0,
            0,
            0
        });
        file.writeBytes(Arrays.copyOfRange(plain, 20, plain.length));
        return file.toByteArray();
    }
}
