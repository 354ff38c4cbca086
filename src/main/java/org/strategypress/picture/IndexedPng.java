package org.strategypress.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * Writes a picture of a few flat colours as a PNG (ISO/IEC 15948) of four bits a pixel. It does its own compression, with the
 * fixed codes of RFC 1951, because the bytes of the JDK's differ from machine to machine.
 */
public final class IndexedPng {
    /** How many colours four bits can name. */
    public static final int MOST_COLOURS = 16;

    private static final int WINDOW = 32768;
    private static final int LONGEST = 258;
    private static final int[] LENGTHS = {
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258
    };
    private static final int[] DISTANCES = {
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
        6145, 8193, 12289, 16385, 24577
    };

    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private int bits;
    private int filled;

    private IndexedPng() {}

    /** The colour of each place of a picture. */
    @FunctionalInterface
    public interface Pixels {
        /** The number of the colour at a place, from the top left corner. */
        int at(int x, int y);
    }

    /**
     * The bytes of a picture.
     *
     * @param width in pixels, an even number
     * @param height in pixels
     * @param colours at most 16, each as {@code 0xRRGGBB}
     */
    public static byte[] of(int width, int height, List<Integer> colours, Pixels pixels) {
        if (colours.size() > MOST_COLOURS || width % 2 != 0) {
            throw new IllegalArgumentException(colours.size() + " colours, " + width + " pixels wide");
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        number(width, header);
        number(height, header);
        header.writeBytes(new byte[] {4, 3, 0, 0, 0});
        chunk("IHDR", header.toByteArray(), png);
        ByteArrayOutputStream palette = new ByteArrayOutputStream();
        for (int colour : colours) {
            palette.write(colour >> 16);
            palette.write(colour >> 8);
            palette.write(colour);
        }
        chunk("PLTE", palette.toByteArray(), png);
        chunk("IDAT", zlib(rows(width, height, pixels), width / 2 + 1), png);
        chunk("IEND", new byte[0], png);
        return png.toByteArray();
    }

    /** The rows of pixels, two a byte, each behind a byte that says that it is not filtered. */
    private static byte[] rows(int width, int height, Pixels pixels) {
        int stride = width / 2 + 1;
        byte[] rows = new byte[stride * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x += 2) {
                rows[y * stride + 1 + x / 2] = (byte) (pixels.at(x, y) << 4 | pixels.at(x + 1, y));
            }
        }
        return rows;
    }

    private static void number(int value, ByteArrayOutputStream out) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write(value >> shift);
        }
    }

    private static void chunk(String type, byte[] content, ByteArrayOutputStream png) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        number(content.length, png);
        png.writeBytes(name);
        png.writeBytes(content);
        number((int) sum.getValue(), png);
    }

    private static byte[] zlib(byte[] rows, int stride) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(0x78);
        out.write(0x01);
        out.writeBytes(new IndexedPng().deflated(rows, stride));
        Adler32 sum = new Adler32();
        sum.update(rows);
        number((int) sum.getValue(), out);
        return out.toByteArray();
    }

    /** One block of RFC 1951 with fixed codes; what is like the row above, or like the byte before, is named, not said again. */
    private byte[] deflated(byte[] rows, int stride) {
        put(3, 3);
        int at = 0;
        while (at < rows.length) {
            int above = repeated(rows, at, stride);
            int before = repeated(rows, at, 1);
            int length = Math.max(above, before);
            if (length >= LENGTHS[0]) {
                length(length);
                distance(above >= before ? stride : 1);
                at += length;
            } else {
                literal(rows[at] & 255);
                at++;
            }
        }
        literal(256);
        put(0, (8 - filled) % 8);
        return packed.toByteArray();
    }

    private static int repeated(byte[] rows, int at, int distance) {
        int length = 0;
        while (at >= distance
                && distance < WINDOW
                && length < LONGEST
                && at + length < rows.length
                && rows[at + length] == rows[at + length - distance]) {
            length++;
        }
        return length;
    }

    private void length(int length) {
        int code = code(LENGTHS, length);
        literal(257 + code);
        int more = code < 8 || code == LENGTHS.length - 1 ? 0 : code / 4 - 1;
        put(length - LENGTHS[code], more);
    }

    private void distance(int distance) {
        int code = code(DISTANCES, distance);
        reversed(code, 5);
        put(distance - DISTANCES[code], code < 4 ? 0 : code / 2 - 1);
    }

    private static int code(int[] least, int value) {
        int code = least.length - 1;
        while (least[code] > value) {
            code--;
        }
        return code;
    }

    /** A literal, the end, or the code of a length (RFC 1951, 3.2.6). */
    private void literal(int value) {
        if (value < 144) {
            reversed(0x30 + value, 8);
        } else if (value < 256) {
            reversed(0x190 + value - 144, 9);
        } else if (value < 280) {
            reversed(value - 256, 7);
        } else {
            reversed(0xc0 + value - 280, 8);
        }
    }

    /** Codes are written from their first bit on, all else from the last. */
    private void reversed(int code, int length) {
        put(Integer.reverse(code) >>> 32 - length, length);
    }

    private void put(int value, int length) {
        bits |= value << filled;
        filled += length;
        while (filled >= 8) {
            packed.write(bits);
            bits >>>= 8;
            filled -= 8;
        }
    }
}
