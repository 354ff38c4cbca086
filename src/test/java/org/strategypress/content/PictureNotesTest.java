package org.strategypress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

final class PictureNotesTest {
    private static final String TIFF =
            "II*\0\b\0\0\0\2\0\u0012\1\3\0\1\0\0\0\6\0\0\0\u0025\u0088\4\0\1\0\0\0\0\0\0\0\0\0\0\0";

    @Test
    void keepsOfAPhotoOnlyItsSideAndColours() throws IOException {
        byte[] plain = picture("jpg");
        String exif = "Exif\0\0" + TIFF + "Robin Example";
        byte[] file = join(
                Arrays.copyOf(plain, 20),
                segment(0xe1, exif),
                segment(0xe1, "http://ns.adobe.com/xap/1.0/\0<x>Robin Example</x>"),
                segment(0xe2, "ICC_PROFILE\0\1\1colours"),
                segment(0xfe, "Robin Example"),
                Arrays.copyOfRange(plain, 20, plain.length),
                text("Robin Example"));
        byte[] clean = PictureNotes.without(file);
        assertThat(PictureNotes.hasPlace(file)).isTrue();
        assertThat(PictureNotes.hasPlace(clean)).isFalse();
        String words = new String(clean, StandardCharsets.ISO_8859_1);
        assertThat(words).doesNotContain("Robin").contains("colours").contains("\1\u0012\0\3\0\0\0\1\0\6");
        assertThat(PictureNotes.without(clean)).isEqualTo(clean);
        assertThat(clean).endsWith(Arrays.copyOfRange(plain, 20, plain.length));
        assertThat(PictureCheck.fault(clean, "jpg")).isNull();
    }

    @Test
    void leavesOutTheTextsOfPng() throws IOException {
        byte[] plain = picture("png");
        byte[] file = join(
                Arrays.copyOf(plain, 33),
                chunk("eXIf", TIFF),
                chunk("tEXt", "Author\0Robin Example"),
                Arrays.copyOfRange(plain, 33, plain.length));
        assertThat(PictureNotes.hasPlace(file)).isTrue();
        assertThat(PictureNotes.without(file)).isEqualTo(plain);
    }

    private static byte[] segment(int marker, String content) {
        int length = content.length() + 2;
        return join(new byte[] {(byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length}, text(content));
    }

    private static byte[] chunk(String name, String content) {
        return join(new byte[] {0, 0, 0, (byte) content.length()}, text(name + content), new byte[4]);
    }

    private static byte[] text(String content) {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
