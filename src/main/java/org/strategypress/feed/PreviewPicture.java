package org.strategypress.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.strategypress.picture.IndexedPng;

/**
 * The picture that a group chat shows beside a link to the publication: its roofs and lit windows under the moon, in the
 * council's colours and without a word, so that it tells on nobody. The same colours give the same bytes on every machine.
 */
public final class PreviewPicture {
    /** The size that services ask for, in pixels. */
    static final int WIDTH = 1200;

    static final int HEIGHT = 630;

    /** Each pixel is looked at in so many places across and down, and has their mean colour. */
    private static final int FINE = 4;

    /** So many pixels across and down are looked at together first. */
    private static final int BLOCK = 4;

    private static final int SHADES = FINE;
    private static final int HOUSE = 200;
    private static final int EAVES = 430;
    private static final int MOON = 96;

    /** The last one: who edits a publication asks for the same at each save, and to draw it takes longer than a page. */
    private static volatile @Nullable Drawn last;

    private PreviewPicture() {}

    private record Drawn(List<Integer> palette, byte[] png) {}

    private enum Thing {
        SKY,
        ROOF,
        LIGHT
    }

    /**
     * A PNG.
     *
     * @param colours gives the tokens {@code deep}, {@code roof} and {@code accent} of a palette, as {@code #rrggbb}
     */
    public static byte[] png(UnaryOperator<String> colours) {
        int sky = rgb(colours.apply("deep"));
        int roof = rgb(colours.apply("roof"));
        int light = rgb(colours.apply("accent"));
        List<Integer> palette = new ArrayList<>();
        palette.add(sky);
        for (int shade = 1; shade <= SHADES; shade++) {
            palette.add(mixed(sky, roof, shade));
        }
        for (int shade = 1; shade <= SHADES; shade++) {
            palette.add(mixed(sky, light, shade));
        }
        Drawn known = last;
        if (known == null || !known.palette().equals(palette)) {
            byte[] drawn = colours();
            known = new Drawn(palette, IndexedPng.of(WIDTH, HEIGHT, palette, (x, y) -> drawn[y * WIDTH + x]));
            last = known;
        }
        return known.png().clone();
    }

    private static int rgb(String colour) {
        return Integer.parseInt(colour.substring(1), 16);
    }

    private static int mixed(int from, int to, int shade) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int start = from >> shift & 255;
            int end = to >> shift & 255;
            mixed |= start + (end - start) * shade / SHADES << shift;
        }
        return mixed;
    }

    /** The numbers of all pixels' colours, row by row: the sky's, or a shade of what covers some of a pixel. */
    static byte[] colours() {
        byte[] colours = new byte[WIDTH * HEIGHT];
        for (int y = 0; y < HEIGHT; y += BLOCK) {
            for (int x = 0; x < WIDTH; x += BLOCK) {
                block(x, y, Math.min(BLOCK, HEIGHT - y), colours);
            }
        }
        return colours;
    }

    /** A few pixels at once: nearly everywhere they all show the same. */
    private static void block(int left, int top, int high, byte[] colours) {
        Thing corner = thing(left * FINE, top * FINE);
        boolean all = isAll(corner, left * FINE, top * FINE, BLOCK * FINE - 1, high * FINE - 1);
        for (int y = top; y < top + high; y++) {
            for (int x = left; x < left + BLOCK; x++) {
                colours[y * WIDTH + x] = (byte) (all ? whole(corner) : colour(x, y));
            }
        }
    }

    /** The number of a pixel's colour. */
    static int colour(int x, int y) {
        Thing corner = thing(x * FINE, y * FINE);
        if (isAll(corner, x * FINE, y * FINE, FINE - 1, FINE - 1)) {
            return whole(corner);
        }
        int roofs = 0;
        int lights = 0;
        for (int part = 0; part < FINE * FINE; part++) {
            Thing thing = thing(x * FINE + part % FINE, y * FINE + part / FINE);
            roofs += thing == Thing.ROOF ? 1 : 0;
            lights += thing == Thing.LIGHT ? 1 : 0;
        }
        int most = Math.max(roofs, lights);
        int shade = (most + FINE / 2) / FINE;
        return shade == 0 ? 0 : lights > roofs ? SHADES + shade : shade;
    }

    private static int whole(Thing thing) {
        return thing == Thing.SKY ? 0 : thing == Thing.ROOF ? SHADES : 2 * SHADES;
    }

    /** Whether the other corners of a rectangle show the same: no thing is so small that it stands between them. */
    private static boolean isAll(Thing corner, int fineX, int fineY, int across, int down) {
        return thing(fineX + across, fineY) == corner
                && thing(fineX, fineY + down) == corner
                && thing(fineX + across, fineY + down) == corner;
    }

    /** What stands at a place, in quarters of a pixel. */
    private static Thing thing(int fineX, int fineY) {
        int across = fineX - 930 * FINE;
        int down = fineY - 180 * FINE;
        if (across * across + down * down < MOON * MOON * FINE * FINE) {
            return Thing.LIGHT;
        }
        int number = fineX / (HOUSE * FINE);
        int x = fineX % (HOUSE * FINE) - HOUSE * FINE / 2;
        int y = fineY - (EAVES + (number % 2 == 0 ? 0 : 40)) * FINE;
        boolean gable = y >= Math.abs(x) - HOUSE * FINE / 2 && y < 0;
        boolean wall = y >= 0 && Math.abs(x) <= 84 * FINE;
        if (wall && isWindow(Math.abs(x) / FINE, y / FINE, number)) {
            return Thing.LIGHT;
        }
        return gable || wall ? Thing.ROOF : Thing.SKY;
    }

    /** Two windows on each of two floors; some houses sleep on one of them. */
    private static boolean isWindow(int x, int y, int house) {
        boolean column = x >= 20 && x < 56;
        boolean upper = y >= 24 && y < 68;
        boolean lower = y >= 104 && y < 148;
        return column && (upper && house % 3 != 1 || lower && house % 3 != 2);
    }
}
