package org.strategypress.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Takes out of a picture what cameras and programs noted in it: place, maker, serial numbers, names, comments. What the
 * picture looks like stays byte for byte; so do its colour profile and which side is up. But of WebP the side goes too: some
 * browsers overlook it and others do not, so that a photo would stand upright here and lie there.
 */
public final class PictureNotes {
    private static final Set<String> PNG_NOTES = Set.of("tEXt", "zTXt", "iTXt", "eXIf", "tIME");
    private static final String EXIF = "Exif\0\0";

    private PictureNotes() {}

    /** The picture without its notes; the bytes themselves when it has none, is damaged or of another sort. */
    public static byte[] without(byte[] file) {
        if (is(file, 0, "\u00ff\u00d8\u00ff")) {
            return jpeg(file);
        }
        if (is(file, 0, "\u0089PNG\r\n")) {
            return png(file);
        }
        if (is(file, 0, "GIF8")) {
            byte[] clean = GifNotes.without(file);
            return clean == null ? file : clean;
        }
        if (is(file, 0, "II*\0") || is(file, 0, "MM\0*")) {
            return TiffNotes.without(file);
        }
        if (is(file, 4, "ftypavi")) {
            return AvifNotes.without(file);
        }
        return is(file, 0, "RIFF") && is(file, 8, "WEBP") ? webp(file) : file;
    }

    /** Whether a picture says where it was taken. */
    public static boolean hasPlace(byte[] file) {
        return PhotoSide.of(file).place() || is(file, 4, "ftypavi") && AvifNotes.hasPlace(file) || PlaceWords.in(file);
    }

    /** Which side of a picture is up, 1 to 8, as its camera noted it; 1, the first row, where it noted nothing. */
    public static int side(byte[] file) {
        return PhotoSide.of(file).side();
    }

    /** Segment by segment; application data goes but for JFIF, the colour profile and Adobe's transform. */
    private static byte[] jpeg(byte[] file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, 2);
        int at = 2;
        while (at + 4 <= file.length && (file[at] & 255) == 0xff) {
            int marker = file[at + 1] & 255;
            if (marker == 0xda) {
                out.write(file, at, end(file, at) - at);
                return out.toByteArray();
            }
            if (marker == 0xff) {
                at++;
                continue;
            }
            int length = 2 + ((file[at + 2] & 255) << 8 | file[at + 3] & 255);
            if (at + length > file.length) {
                return file;
            }
            boolean application = marker >= 0xe0 && marker <= 0xef || marker == 0xfe;
            boolean kept = marker == 0xe0 && is(file, at + 4, "JFIF")
                    || marker == 0xe2 && is(file, at + 4, "ICC_PROFILE")
                    || marker == 0xee && is(file, at + 4, "Adobe");
            if (!application || kept) {
                out.write(file, at, length);
            } else if (marker == 0xe1 && is(file, at + 4, EXIF)) {
                side(out, Exif.of(file, at + 10).side());
            }
            at += length;
        }
        return file;
    }

    private static void side(ByteArrayOutputStream out, int side) {
        if (side > 1) {
            byte[] note = Exif.note(side);
            out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (2 + EXIF.length() + note.length)});
            out.writeBytes(EXIF.getBytes(StandardCharsets.ISO_8859_1));
            out.writeBytes(note);
        }
    }

    /** Behind the end of the picture: other programs put whole second pictures there, with notes of their own. */
    private static int end(byte[] file, int from) {
        for (int i = from; i + 1 < file.length; i++) {
            if ((file[i] & 255) == 0xff && (file[i + 1] & 255) == 0xd9) {
                return i + 2;
            }
        }
        return file.length;
    }

    private static byte[] png(byte[] file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, 8);
        boolean sided = false;
        for (int at = 8; at + 12 <= file.length; ) {
            long length = Exif.number(file, at, 4, true) + 12;
            if (length > file.length - at) {
                return file;
            }
            String name = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (name.equals("IDAT") && !sided) {
                sided = true;
                out.writeBytes(pngSide(side(file)));
            }
            if (!PNG_NOTES.contains(name)) {
                out.write(file, at, (int) length);
            }
            if (name.equals("IEND")) {
                return out.toByteArray();
            }
            at += (int) length;
        }
        return file;
    }

    /** The chunk that says which side is up (PNG, third edition, 11.3.4.5); none for the first row. */
    private static byte[] pngSide(int side) {
        if (side == 1) {
            return new byte[0];
        }
        byte[] chunk = new byte[38];
        chunk[3] = 26;
        System.arraycopy("eXIf".getBytes(StandardCharsets.ISO_8859_1), 0, chunk, 4, 4);
        System.arraycopy(Exif.note(side), 0, chunk, 8, 26);
        CRC32 sum = new CRC32();
        sum.update(chunk, 4, 30);
        for (int i = 0; i < 4; i++) {
            chunk[34 + i] = (byte) (sum.getValue() >> 24 - 8 * i);
        }
        return chunk;
    }

    /** RFC 9649, 2.7: the chunks EXIF and XMP go, and the header's bits that promise them. */
    private static byte[] webp(byte[] file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, 12);
        for (int at = 12; at + 8 <= file.length; ) {
            long length = 8 + Exif.number(file, at + 4, 4, false);
            long padded = Math.min(length + length % 2, file.length - at);
            if (length > file.length - at) {
                return file;
            }
            byte[] chunk = Arrays.copyOfRange(file, at, at + (int) padded);
            if (is(chunk, 0, "VP8X")) {
                chunk[8] = (byte) (chunk[8] & ~0x0c);
            }
            if (!is(chunk, 0, "EXIF") && !is(chunk, 0, "XMP ")) {
                out.writeBytes(chunk);
            }
            at += (int) padded;
        }
        byte[] clean = out.toByteArray();
        for (int i = 0; i < 4; i++) {
            clean[4 + i] = (byte) (clean.length - 8 >> 8 * i);
        }
        return clean;
    }

    private static boolean is(byte[] file, int at, String word) {
        if (at + word.length() > file.length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if ((file[at + i] & 255) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
