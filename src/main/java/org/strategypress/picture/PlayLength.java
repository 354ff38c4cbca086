package org.strategypress.picture;

import java.nio.charset.StandardCharsets;

/** How long a film or sound plays, as its file says: MP4 and M4A, WebM, Ogg, WAV and MP3. One pass at most, no decoding. */
public final class PlayLength {
    private static final long LONGEST = 24 * 3600;
    private static final int EBML_INFO = 0x1549A966;
    private static final int EBML_SEGMENT = 0x18538067;

    private final Bytes file;

    private PlayLength(byte[] file) {
        this.file = new Bytes(file);
    }

    /** The length in whole seconds, at least 1; 0 where the file does not say it. */
    public static int seconds(byte[] file) {
        double seconds = new PlayLength(file).read();
        return seconds > 0 && seconds < LONGEST ? (int) Math.max(1, Math.round(seconds)) : 0;
    }

    private double read() {
        if (file.is(4, "ftyp") || file.is(4, "moov")) {
            return boxes();
        }
        if (file.number(0, 4) == 0x1A45DFA3L) {
            return webm();
        }
        if (file.is(0, "OggS")) {
            return ogg();
        }
        return file.is(0, "RIFF") && file.is(8, "WAVE") ? wave() : Mp3Length.seconds(file);
    }

    /** ISO/IEC 14496-12, 8.2.2: the movie header. */
    private double boxes() {
        long at = box("moov", 0, file.length());
        at = at < 0 ? at : box("mvhd", at + 8, at + file.number(at, 4));
        if (at < 0) {
            return 0;
        }
        boolean wide = file.number(at + 8, 1) == 1;
        double scale = file.number(at + (wide ? 28 : 20), 4);
        return scale == 0 ? 0 : file.number(at + (wide ? 32 : 24), wide ? 8 : 4) / scale;
    }

    private long box(String kind, long from, long end) {
        long at = from;
        while (at + 8 <= end && at >= 0) {
            if (file.is(at + 4, kind)) {
                return at;
            }
            long length = file.number(at, 4);
            length = length == 1 ? file.number(at + 8, 8) : length;
            if (length < 8) {
                return -1;
            }
            at += length;
        }
        return -1;
    }

    /** RFC 9559: the duration in the segment's information, in parts of a second that it names. */
    private double webm() {
        long[] segment = element(EBML_SEGMENT, 0, file.length());
        long[] info = segment.length == 0 ? segment : element(EBML_INFO, segment[0], segment[1]);
        long[] duration = info.length == 0 ? info : element(0x4489, info[0], info[1]);
        if (duration.length == 0) {
            return 0;
        }
        long[] scale = element(0x2AD7B1, info[0], info[1]);
        double tick = scale.length == 0 ? 1_000_000 : file.number(scale[0], (int) (scale[1] - scale[0]));
        int size = (int) (duration[1] - duration[0]);
        long bits = file.number(duration[0], size);
        return (size == 4 ? Float.intBitsToFloat((int) bits) : Double.longBitsToDouble(bits)) * tick / 1e9;
    }

    /** Where the content of an element begins and ends; nothing where there is none. */
    private long[] element(int wanted, long from, long end) {
        long at = from;
        while (at < end) {
            int idSize = Long.numberOfLeadingZeros(file.number(at, 1)) - 55;
            int first = (int) file.number(at + idSize, 1);
            int size = Long.numberOfLeadingZeros(first) - 55;
            if (idSize > 4 || size > 8) {
                return new long[0];
            }
            long length = file.number(at + idSize, size) & ((1L << 7 * size) - 1);
            long start = at + idSize + size;
            boolean open = length == (1L << 7 * size) - 1;
            if (file.number(at, idSize) == (wanted & 0xFFFFFFFFL)) {
                return new long[] {start, open ? end : Math.min(end, start + length)};
            }
            at = open ? end : start + length;
        }
        return new long[0];
    }

    /** RFC 3533: the last page says how many samples came before its end. */
    private double ogg() {
        long rate = rate();
        for (long at = file.length() - 14L; rate > 0 && at > 0; at--) {
            if (file.number(at, 1) == 'O' && file.is(at, "OggS")) {
                return (double) file.small(at + 6, 8) / rate;
            }
        }
        return 0;
    }

    /** Samples in a second: Vorbis says them, Opus always counts 48,000 (RFC 7845, 4). */
    private long rate() {
        if (file.is(28, "OpusHead")) {
            return 48_000;
        }
        return file.is(29, "vorbis") ? file.small(40, 4) : 0;
    }

    private double wave() {
        double each = 0;
        long at = 12;
        while (at + 8 <= file.length()) {
            long length = file.small(at + 4, 4);
            if (file.is(at, "fmt ")) {
                each = file.small(at + 16, 4);
            } else if (file.is(at, "data")) {
                return each == 0 ? 0 : Math.min(length, file.length() - at - 8) / each;
            }
            at += 8 + length + (length & 1);
        }
        return 0;
    }

    /** A file's bytes as letters and numbers; beyond its end there are zeros. */
    static final class Bytes {
        private final byte[] bytes;

        Bytes(byte[] bytes) {
            this.bytes = bytes;
        }

        int length() {
            return bytes.length;
        }

        /** So many bytes as a number, the greatest first. */
        long number(long at, int size) {
            long number = 0;
            for (long i = at; i < at + size; i++) {
                number = number << 8 | (i >= 0 && i < bytes.length ? bytes[(int) i] & 255 : 0);
            }
            return number;
        }

        /** The same, the smallest first. */
        long small(long at, int size) {
            return Long.reverseBytes(number(at, size)) >>> (64 - 8 * size);
        }

        boolean is(long at, String letters) {
            byte[] wanted = letters.getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < wanted.length; i++) {
                if (number(at + i, 1) != wanted[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
