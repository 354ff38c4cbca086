package org.strategypress.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Makes the colour profile in {@code src/main/resources/icc/sRGB.icc} from the figures of IEC 61966-2-1.
 *
 * <p>It is our own work, in the public domain: the JDK's own profile differs from version to version, and with it the
 * bytes of every PDF. The layout is that of ICC.1:2001-04 (version 2.4): a header, a table of tags, and the tags.
 */
final class SrgbProfile {
    private static final int CURVE_POINTS = 1024;
    private static final int TAGS = 9;

    private SrgbProfile() {}

    static byte[] make() {
        byte[][] bodies = {
            description("sRGB IEC61966-2.1"),
            text("No rights reserved."),
            xyz(0.9642, 1.0, 0.8249),
            xyz(0.43607, 0.22249, 0.01392),
            xyz(0.38515, 0.71687, 0.09708),
            xyz(0.14307, 0.06061, 0.71410),
            curve()
        };
        String[] names = {"desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC"};
        int size = 128
                + 4
                + 12 * TAGS
                + Arrays.stream(bodies).mapToInt(b -> b.length).sum();
        ByteBuffer out = ByteBuffer.allocate(size);
        header(out, size);
        out.position(128);
        out.putInt(TAGS);
        int at = 128 + 4 + 12 * TAGS;
        for (int i = 0; i < bodies.length; i++) {
            tag(out, names[i], at, bodies[i].length);
            if (names[i].equals("rTRC")) {
                tag(out, "gTRC", at, bodies[i].length);
                tag(out, "bTRC", at, bodies[i].length);
            }
            at += bodies[i].length;
        }
        for (byte[] body : bodies) {
            out.put(body);
        }
        return out.array();
    }

    private static void header(ByteBuffer out, int size) {
        out.putInt(0, size);
        out.putInt(8, 0x02400000);
        put(out, 12, "mntrRGB XYZ ");
        short[] date = {2026, 1, 1, 0, 0, 0};
        for (int i = 0; i < date.length; i++) {
            out.putShort(24 + 2 * i, date[i]);
        }
        put(out, 36, "acsp");
        out.putInt(68, fixed(0.9642));
        out.putInt(72, fixed(1.0));
        out.putInt(76, fixed(0.8249));
    }

    private static void tag(ByteBuffer out, String name, int at, int length) {
        out.put(name.getBytes(StandardCharsets.US_ASCII));
        out.putInt(at);
        out.putInt(length);
    }

    private static byte[] description(String words) {
        ByteBuffer out = ByteBuffer.allocate((12 + words.length() + 1 + 78 + 3) / 4 * 4);
        put(out, 0, "desc");
        out.putInt(8, words.length() + 1);
        put(out, 12, words);
        return out.array();
    }

    private static byte[] text(String words) {
        ByteBuffer out = ByteBuffer.allocate((8 + words.length() + 1 + 3) / 4 * 4);
        put(out, 0, "text");
        put(out, 8, words);
        return out.array();
    }

    private static byte[] xyz(double x, double y, double z) {
        ByteBuffer out = ByteBuffer.allocate(20);
        put(out, 0, "XYZ ");
        out.putInt(8, fixed(x));
        out.putInt(12, fixed(y));
        out.putInt(16, fixed(z));
        return out.array();
    }

    private static byte[] curve() {
        ByteBuffer out = ByteBuffer.allocate(12 + 2 * CURVE_POINTS);
        put(out, 0, "curv");
        out.putInt(8, CURVE_POINTS);
        for (int i = 0; i < CURVE_POINTS; i++) {
            double v = i / (CURVE_POINTS - 1.0);
            double linear = v <= 0.04045 ? v / 12.92 : StrictMath.pow((v + 0.055) / 1.055, 2.4);
            out.putShort(12 + 2 * i, (short) StrictMath.round(linear * 65535));
        }
        return out.array();
    }

    private static int fixed(double value) {
        return (int) StrictMath.round(value * 65536);
    }

    private static void put(ByteBuffer out, int at, String ascii) {
        byte[] bytes = ascii.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < bytes.length; i++) {
            out.put(at + i, bytes[i]);
        }
    }
}
