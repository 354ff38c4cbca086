package org.strategypress.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
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
        byte[] clean = PictureNotes.without(file);
        assertThat(PictureNotes.hasPlace(file)).isTrue();
        assertThat(PictureNotes.hasPlace(clean)).isFalse();
        assertThat(clean).hasSize(plain.length + 38);
        assertThat(PictureNotes.side(clean)).isEqualTo(6);
        assertThat(PictureSize.of(clean)).isEqualTo(new PictureSize(30, 40));
        assertThat(PictureNotes.without(clean)).isEqualTo(clean);
        assertThat(PictureCheck.fault(clean, "png")).isNull();
        assertThat(ImageIO.read(new ByteArrayInputStream(clean)).getWidth()).isEqualTo(40);
    }

    @Test
    void leavesAPngWithoutSideAsItWas() throws IOException {
        byte[] plain = picture("png");
        byte[] file = join(
                Arrays.copyOf(plain, 33),
                chunk("tEXt", "Author\0Robin Example"),
                Arrays.copyOfRange(plain, 33, plain.length));
        assertThat(PictureNotes.without(file)).isEqualTo(plain);
    }

    @Test
    void leavesOutTheNotesOfWebpAndItsSideToo() {
        byte[] frame = text("VP8X\n\0\0\0\u000c\0\0\0\u0027\0\0\u001d\0\0");
        byte[] picture = text("VP8L\2\0\0\0/\0");
        byte[] file = riff(
                frame,
                picture,
                part("EXIF", TIFF + "Robin Example"),
                part("XMP ", "<x>GPSLatitude, Robin Example</x>"));
        byte[] clean = PictureNotes.without(file);
        assertThat(PictureNotes.hasPlace(file)).isTrue();
        assertThat(PictureNotes.hasPlace(clean)).isFalse();
        assertThat(PictureNotes.side(file)).isEqualTo(6);
        assertThat(PictureNotes.side(clean)).isEqualTo(1);
        assertThat(new String(clean, StandardCharsets.ISO_8859_1)).doesNotContain("Robin");
        assertThat(clean[20]).isZero();
        assertThat(PictureNotes.without(clean)).isEqualTo(clean);
        assertThat(PictureCheck.fault(clean, "webp")).isNull();
        assertThat(PictureNotes.without(riff(frame, picture))[20]).isZero();
    }

    @Test
    void seesAPlaceThatStandsOnlyInXmp() throws IOException {
        byte[] plain = picture("jpg");
        byte[] file = join(
                Arrays.copyOf(plain, 20),
                segment(0xe1, "http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude=\"51,30N\"/>"),
                Arrays.copyOfRange(plain, 20, plain.length));
        assertThat(PictureNotes.hasPlace(file)).isTrue();
        assertThat(PictureNotes.without(file)).isEqualTo(plain);
        assertThat(PictureNotes.hasPlace(plain)).isFalse();
    }

    @Test
    void leavesOutTheNotesOfGif() throws IOException {
        byte[] plain = picture("gif");
        byte[] file = join(
                Arrays.copyOf(plain, plain.length - 1),
                text("!\u00fe\rRobin Example\0"),
                text("!\u00ff\13XMP DataXMP\20<x GPSLatitude/>\0"),
                text("!\u00ff\13NETSCAPE2.0\3\1\0\0\0;Robin Example"));
        assertThat(PictureNotes.hasPlace(file)).isTrue();
        byte[] clean = PictureNotes.without(file);
        assertThat(new String(clean, StandardCharsets.ISO_8859_1))
                .doesNotContain("Robin", "GPSLatitude")
                .contains("NETSCAPE2.0");
        assertThat(PictureNotes.without(plain)).isEqualTo(plain);
        assertThat(ImageIO.read(new ByteArrayInputStream(clean)).getWidth()).isEqualTo(40);
    }

    @Test
    void leavesOutTheNotesOfTiff() throws IOException {
        byte[] plain = picture("tif");
        assertThat(PictureNotes.without(plain)).isEqualTo(plain);
        byte[] file = join(
                text("MM\0*\0\0\0\b\0\4"),
                text("\1\17\0\2\0\0\0\16\0\0\0\106"),
                text("\1\22\0\3\0\0\0\1\0\6\0\0"),
                text("\2\274\0\1\0\0\0\16\0\0\0\124"),
                text("\210\45\0\4\0\0\0\1\0\0\0\142"),
                text("\0\0\0\0"),
                new byte[8],
                text("Robin Example\0<Robin/Robin/>"),
                text("\0\1\0\2\0\2\0\0\0\5\0\0\0\164\0\0\0\0Robin"));
        assertThat(PictureNotes.hasPlace(file)).isTrue();
        assertThat(PictureNotes.side(file)).isEqualTo(6);
        byte[] clean = PictureNotes.without(file);
        assertThat(new String(clean, StandardCharsets.ISO_8859_1)).doesNotContain("Robin");
        assertThat(PictureNotes.hasPlace(clean)).isFalse();
        assertThat(PictureNotes.side(clean)).isEqualTo(6);
        assertThat(clean).hasSameSizeAs(file);
        assertThat(PictureNotes.without(clean)).isEqualTo(clean);
    }

    @Test
    void leavesOutTheNotesOfAvif() {
        String exif = "\0\0\0\0" + TIFF + "Robin Example";
        String xmp = "<x>Robin Example</x>";
        byte[] names = box(
                "iinf",
                "\0\0\0\0\0\2" + words(box("infe", "\2\0\0\0\0\1\0\0Exif\0"))
                        + words(box("infe", "\2\0\0\0\0\2\0\0mime\0application/rdf+xml\0")));
        byte[] type = box("ftyp", "avif\0\0\0\0");
        int meta = 12 + names.length + 8 + 8 + 2 * 14;
        int first = type.length + meta + 8;
        String places =
                "\0\0\0\0\104\0\0\2" + place(1, first, exif.length()) + place(2, first + exif.length(), xmp.length());
        byte[] file = join(
                type,
                box("meta", "\0\0\0\0" + words(names) + words(box("iloc", places))),
                box("mdat", exif + xmp + "drawn"));
        assertThat(PictureNotes.hasPlace(file)).isTrue();
        byte[] clean = PictureNotes.without(file);
        assertThat(words(clean)).doesNotContain("Robin").endsWith("drawn");
        assertThat(PictureNotes.hasPlace(clean)).isFalse();
        assertThat(clean).hasSameSizeAs(file);
        assertThat(PictureNotes.without(clean)).isEqualTo(clean);
    }

    @Test
    void survivesDamagedFilesOfEachSort() {
        byte[] noise = new byte[4000];
        new java.util.Random(7).nextBytes(noise);
        for (String head : new String[] {
            "GIF89a", "II*\0", "MM\0*\0\0\0\b", "\0\0\0\20ftypavif\0\0\0\0\0\0\1\0meta\0\0\0\0\0\0\0\160iinf"
        }) {
            for (int from = 0; from < 3000; from++) {
                byte[] file = join(text(head), Arrays.copyOfRange(noise, from, from + 600));
                PictureNotes.hasPlace(PictureNotes.without(file));
            }
        }
    }

    private static String place(int id, int from, int length) {
        return "\0" + (char) id + "\0\0\0\1" + number(from) + number(length);
    }

    private static String number(int value) {
        return "" + (char) (value >> 24) + (char) (value >> 16 & 255) + (char) (value >> 8 & 255)
                + (char) (value & 255);
    }

    private static byte[] box(String type, String inside) {
        return text(number(8 + inside.length()) + type + inside);
    }

    private static String words(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] riff(byte[]... parts) {
        byte[] all = join(text("WEBP"), join(parts));
        return join(text("RIFF"), new byte[] {(byte) all.length, 0, 0, 0}, all);
    }

    private static byte[] part(String name, String content) {
        String even = content.length() % 2 == 0 ? content : content + "\0";
        return join(text(name), new byte[] {(byte) content.length(), 0, 0, 0}, text(even));
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
