package org.strategypress.pdf.ink;

import java.util.Arrays;

/** Places on a page: the numbers of its content, moves of six numbers (ISO 32000-1, 8.3.3). */
final class InkPlane {
    private InkPlane() {}

    /** The numbers at the beginning of a line; what is none ends them. */
    static float[] numbers(String line) {
        float[] found = new float[6];
        int count = 0;
        int at = 0;
        while (at < line.length() && count < found.length) {
            int end = at;
            while (end < line.length() && isOfNumber(line.charAt(end))) {
                end++;
            }
            if (end == at) {
                break;
            }
            found[count++] = Float.parseFloat(line.substring(at, end));
            at = end + 1;
        }
        return count == 6 ? found : Arrays.copyOf(found, Math.max(1, count));
    }

    private static boolean isOfNumber(char letter) {
        return letter >= '0' && letter <= '9' || letter == '.' || letter == '-';
    }

    /** First the one move, then the other. */
    static float[] join(float[] first, float[] then) {
        return new float[] {
            first[0] * then[0] + first[1] * then[2],
            first[0] * then[1] + first[1] * then[3],
            first[2] * then[0] + first[3] * then[2],
            first[2] * then[1] + first[3] * then[3],
            first[4] * then[0] + first[5] * then[2] + then[4],
            first[4] * then[1] + first[5] * then[3] + then[5]
        };
    }
}
