package org.strategypress.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through a GIF block by block (GIF89a, 12 to 27), and leaves out comments and what programs noted. */
final class GifNotes {
    private static final int IMAGE = 0x2c;
    private static final int EXTENSION = 0x21;
    private static final int END = 0x3b;
    private static final int CONTROL = 0xf9;
    private static final int TEXT = 0x01;
    private static final int APPLICATION = 0xff;
    private static final Set<String> KEPT = Set.of("NETSCAPE2.0", "ANIMEXTS1.0", "ICCRGBG1012");

    private GifNotes() {}

    /** The picture without its notes; null when it does not come to its end, or to a block that is none. */
    static byte @Nullable [] without(byte[] file) {
        if (file.length < 13) {
            return null;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        boolean drawn = false;
        int at = 13 + table(file[10]);
        out.write(file, 0, Math.min(at, file.length));
        while (at < file.length) {
            int from = at;
            int kind = file[at] & 255;
            if (kind == END) {
                out.write(END);
                return drawn ? out.toByteArray() : null;
            }
            at = next(file, at, kind);
            if (at > file.length) {
                return null;
            }
            drawn |= kind == IMAGE;
            if (kind == IMAGE || kind == EXTENSION && isKept(file, from)) {
                out.write(file, from, at - from);
            }
        }
        return null;
    }

    /** Where the next block begins; behind the file when this one is cut off. */
    private static int next(byte[] file, int at, int kind) {
        if (kind == 0) {
            return at + 1;
        }
        if (kind == EXTENSION) {
            return blocks(file, at + 2);
        }
        boolean image = kind == IMAGE && at + 10 < file.length;
        return image ? blocks(file, at + 11 + table(file[at + 9])) : file.length + 1;
    }

    private static int blocks(byte[] file, int from) {
        for (int at = from; at < file.length; ) {
            int size = file[at] & 255;
            at += 1 + size;
            if (size == 0) {
                return at;
            }
        }
        return file.length + 1;
    }

    private static boolean isKept(byte[] file, int at) {
        int label = file[at + 1] & 255;
        return label == CONTROL
                || label == TEXT
                || label == APPLICATION
                        && at + 14 <= file.length
                        && KEPT.contains(new String(file, at + 3, 11, StandardCharsets.ISO_8859_1));
    }

    private static int table(byte flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }
}
