package org.strategypress.picture;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the parts of a picture without drawing it: whether the file is whole, and how many pixels it asks for. It needs
 * no more memory than the file.
 */
public final class PictureCheck {
    private static final long MOST_PIXELS = 100_000_000;
    private static final int LONGEST = 30_000;
    private static final String CUT = "is cut off: the rest of the file is missing";
    private static final String EMPTY = "has no pixels";

    private final byte[] file;

    private PictureCheck(byte[] file) {
        this.file = file;
    }

    /** What is wrong with a picture, to stand behind “this picture”; null when nothing is, or the ending is not known. */
    public static @Nullable String fault(byte[] file, String ending) {
        PictureCheck check = new PictureCheck(file);
        return switch (ending) {
            case "png" -> check.png();
            case "jpg", "jpeg" -> check.jpeg();
            case "gif" -> check.gif();
            case "webp" -> check.webp();
            case "avif" -> check.avif();
            default -> null;
        };
    }

    private static @Nullable String size(long width, long height) {
        if (width <= 0 || height <= 0) {
            return EMPTY;
        }
        return width > LONGEST || height > LONGEST || width * height > MOST_PIXELS
                ? "asks for " + width + " × " + height + " pixels, more than a computer can show"
                : null;
    }

    /** Chunk by chunk to the last one (PNG, third edition, 5.3); what is packed must unpack to all its rows. */
    private @Nullable String png() {
        if (file.length < 33) {
            return CUT;
        }
        String size = size(big(16, 4), big(20, 4));
        if (size != null) {
            return size;
        }
        Inflater inflater = new Inflater();
        try {
            long rows = 0;
            for (long at = 8; at + 12 <= file.length; ) {
                int here = (int) at;
                long length = big(here, 4);
                if (length > file.length - at - 12) {
                    return CUT;
                }
                boolean critical = (file[here + 4] & 32) == 0;
                if (critical && crc(here + 4, (int) length + 4) != big(here + 8 + (int) length, 4)) {
                    return "is damaged";
                }
                if (is(here + 4, "IDAT")) {
                    rows += unpacked(inflater, here + 8, (int) length);
                } else if (is(here + 4, "IEND")) {
                    return rows < packedRows() ? CUT : null;
                }
                at += length + 12;
            }
            return CUT;
        } catch (DataFormatException damaged) {
            return "is damaged";
        } finally {
            inflater.end();
        }
    }

    /** The check sum of a chunk's type and contents (PNG, third edition, 5.3), without which browsers show nothing. */
    private long crc(int from, int length) {
        CRC32 sum = new CRC32();
        sum.update(file, from, length);
        return sum.getValue();
    }

    private long unpacked(Inflater inflater, int from, int length) throws DataFormatException {
        byte[] scratch = new byte[65_536];
        inflater.setInput(file, from, length);
        long sum = 0;
        while (!inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary()) {
            int more = inflater.inflate(scratch);
            sum += more;
            if (more == 0 || sum > 9 * MOST_PIXELS) {
                break;
            }
        }
        return sum;
    }

    /** How many bytes all rows have at the least: those of an interlaced picture are only a little more. */
    private long packedRows() {
        int samples = switch (file[25]) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 1;
        };
        return big(20, 4) * ((big(16, 4) * samples * (file[24] & 255) + 7) / 8);
    }

    /** Segment by segment to the picture's own bytes, which end with EOI (ITU-T T.81, B.2). */
    private @Nullable String jpeg() {
        int at = 2;
        boolean sized = false;
        while (at + 4 <= file.length && (file[at] & 255) == 0xff) {
            int marker = file[at + 1] & 255;
            if (marker == 0xff) {
                at++;
                continue;
            }
            boolean frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
            if (frame && at + 9 < file.length) {
                String size = size(big(at + 7, 2), big(at + 5, 2));
                if (size != null) {
                    return size;
                }
                sized = true;
            }
            if (marker == 0xda) {
                return sized && hasEnd(at) ? null : CUT;
            }
            at += 2 + (int) big(at + 2, 2);
        }
        return CUT;
    }

    private boolean hasEnd(int from) {
        for (int i = from; i + 1 < file.length; i++) {
            if ((file[i] & 255) == 0xff && (file[i + 1] & 255) == 0xd9) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String gif() {
        if (file.length < 14) {
            return CUT;
        }
        String size = size(little(6, 2), little(8, 2));
        return size != null ? size : GifNotes.without(file) == null ? CUT : null;
    }

    /** RFC 9649, 2.3: the file says how long it is. */
    private @Nullable String webp() {
        if (file.length < 30 || little(4, 4) + 8 > file.length) {
            return CUT;
        }
        if (is(12, "VP8X")) {
            return size(1 + little(24, 3), 1 + little(27, 3));
        }
        if (is(12, "VP8L")) {
            long bits = little(21, 4);
            return size(1 + (bits & 0x3fff), 1 + (bits >> 14 & 0x3fff));
        }
        return is(12, "VP8 ") ? size(little(26, 2) & 0x3fff, little(28, 2) & 0x3fff) : "is damaged";
    }

    /** Box by box (ISO/IEC 14496-12, 4.2), each of which must end within the file. */
    private @Nullable String avif() {
        boolean data = false;
        for (long at = 0; at + 8 <= file.length; ) {
            long length = big((int) at, 4);
            data |= is((int) at + 4, "mdat");
            if (length == 0) {
                break;
            }
            if (length < 8 || at + length > file.length) {
                return length == 1 ? null : CUT;
            }
            at += length;
        }
        for (int at = 8; at + 16 <= Math.min(file.length, 8192); at++) {
            if (is(at, "ispe")) {
                String size = size(big(at + 8, 4), big(at + 12, 4));
                return size != null ? size : data ? null : CUT;
            }
        }
        return CUT;
    }

    private boolean is(int at, String word) {
        return at + 4 <= file.length && new String(file, at, 4, StandardCharsets.ISO_8859_1).equals(word);
    }

    private long big(int at, int count) {
        long value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 8 | file[at + i] & 255;
        }
        return value;
    }

    private long little(int at, int count) {
        long value = 0;
        for (int i = count - 1; i >= 0; i--) {
            value = value << 8 | file[at + i] & 255;
        }
        return value;
    }
}
