package org.strategypress.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Finds in a picture's file what its camera noted, part by part, without drawing it: JPEG, PNG, WebP, TIFF. */
final class PhotoSide {
    private static final String EXIF = "Exif\0\0";
    private static final Exif NOTHING = new Exif(1, false);

    private PhotoSide() {}

    /** What the camera noted; the first row up and no place where it noted nothing. */
    static Exif of(byte[] file) {
        if (is(file, 0, "\u00ff\u00d8\u00ff")) {
            return jpeg(file);
        }
        if (is(file, 0, "\u0089PNG\r\n")) {
            return chunks(file, 8, true, "eXIf");
        }
        if (is(file, 0, "II*\0") || is(file, 0, "MM\0*")) {
            return Exif.of(file, 0);
        }
        return is(file, 0, "RIFF") && is(file, 8, "WEBP") ? chunks(file, 12, false, "EXIF") : NOTHING;
    }

    private static Exif jpeg(byte[] file) {
        for (int at = 2; at + 4 <= file.length && (file[at] & 255) == 0xff; ) {
            int marker = file[at + 1] & 255;
            if (marker == 0xda) {
                return NOTHING;
            }
            if (marker == 0xe1 && is(file, at + 4, EXIF)) {
                return Exif.of(file, at + 10);
            }
            at += marker == 0xff ? 1 : 2 + (int) Exif.number(file, at + 2, 2, true);
        }
        return NOTHING;
    }

    /** From chunk to chunk: in PNG the length comes first and a sum last, in WebP the length second and a byte to make it even. */
    private static Exif chunks(byte[] file, long from, boolean png, String wanted) {
        for (long at = from; at + 8 <= file.length; ) {
            int here = (int) at;
            long length = Exif.number(file, png ? here : here + 4, 4, png);
            if (is(file, png ? here + 4 : here, wanted)) {
                return Exif.of(file, is(file, here + 8, EXIF) ? here + 14 : here + 8);
            }
            at += png ? length + 12 : length + 8 + length % 2;
        }
        return NOTHING;
    }

    private static boolean is(byte[] file, int at, String word) {
        byte[] bytes = word.getBytes(StandardCharsets.ISO_8859_1);
        return at + bytes.length <= file.length && Arrays.equals(file, at, at + bytes.length, bytes, 0, bytes.length);
    }
}
