package org.strategypress.picture;

import org.jspecify.annotations.Nullable;
import org.strategypress.picture.PlayLength.Bytes;

/** How long an MP3 plays: its frames counted, each of which says its own length (ISO/IEC 11172-3, 2.4.1.3). */
final class Mp3Length {
    private static final int[] RATES = {44_100, 48_000, 32_000};
    private static final int[][] KILOBITS = {
        {0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448},
        {0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384},
        {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320},
        {0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256},
        {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160}
    };

    /** So many frames in a row are no chance. */
    private static final int SURE = 3;

    private Mp3Length() {}

    static double seconds(Bytes file) {
        long at = 0;
        if (file.is(0, "ID3")) {
            at = 10;
            for (int i = 6; i < 10; i++) {
                at += (file.number(i, 1) & 127) << 7 * (9 - i);
            }
        }
        double seconds = 0;
        int frames = 0;
        while (at + 4 <= file.length()) {
            Frame frame = frame((int) file.number(at, 4));
            if (frame == null) {
                if (frames > 0) {
                    break;
                }
                at++;
                continue;
            }
            seconds += frame.seconds;
            frames++;
            at += frame.bytes;
        }
        return frames < SURE ? 0 : seconds;
    }

    private record Frame(int bytes, double seconds) {}

    private static @Nullable Frame frame(int head) {
        int version = head >> 19 & 3;
        int layer = 4 - (head >> 17 & 3);
        int bits = head >> 12 & 15;
        int rateIndex = head >> 10 & 3;
        boolean sync = (head & 0xFFE00000) == 0xFFE00000;
        if (!sync || version == 1 || layer == 4 || bits == 0 || bits == 15 || rateIndex == 3) {
            return null;
        }
        boolean first = version == 3;
        int rate = RATES[rateIndex] >> (first ? 0 : version == 2 ? 1 : 2);
        int kilobits = KILOBITS[first ? layer - 1 : layer == 1 ? 3 : 4][bits];
        int samples = layer == 1 ? 384 : layer == 3 && !first ? 576 : 1152;
        int padding = head >> 9 & 1;
        int bytes =
                layer == 1 ? (12_000 * kilobits / rate + padding) * 4 : samples / 8 * 1000 * kilobits / rate + padding;
        return new Frame(bytes, (double) samples / rate);
    }
}
