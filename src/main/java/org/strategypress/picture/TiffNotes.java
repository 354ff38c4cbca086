package org.strategypress.picture;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Takes out of a TIFF what cameras and programs noted (TIFF 6.0, section 2): the entries go, and their values become zeros, so
 * that nothing else moves.
 */
final class TiffNotes {
    private static final Set<Integer> FOLDERS = Set.of(34665, 34853, 40965);
    private static final int MORE_PICTURES = 330;

    /** Names, makers, days, comments, XMP, IPTC, serial numbers, and where on earth a picture lies. */
    private static final Set<Integer> NOTES = Set.of(
            269, 270, 271, 272, 285, 305, 306, 315, 316, 700, 32781, 33432, 33550, 33723, 33922, 34264, 34377, 34735,
            34736, 34737, 37724, 40091, 40092, 40093, 40094, 40095, 42112, 50341, 50735, 50827);

    private static final int[] SIZES = {1, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4};
    private static final int MOST = 1000;

    private final byte[] file;
    private final boolean big;
    private final Set<Integer> seen = new HashSet<>();
    private final Deque<Integer> open = new ArrayDeque<>();

    private TiffNotes(byte[] file) {
        this.file = file;
        this.big = file[0] == 'M';
    }

    /** The picture without its notes, as long as it was. */
    static byte[] without(byte[] file) {
        TiffNotes notes = new TiffNotes(file.clone());
        notes.open.add(notes.number(4, 4));
        while (!notes.open.isEmpty() && notes.seen.size() < MOST) {
            notes.folder(notes.open.remove(), false);
        }
        return notes.file;
    }

    private int number(int at, int count) {
        return (int) Math.min(Integer.MAX_VALUE, Exif.number(file, at, count, big));
    }

    /** One folder of entries: {@code all} of them go, or those that are notes. */
    private void folder(int at, boolean all) {
        int count = at < 8 || at > file.length - 2 ? 0 : number(at, 2);
        int end = at + 2 + 12 * count;
        if (count == 0 || end > file.length - 4 || end < at || !seen.add(at)) {
            return;
        }
        int kept = 0;
        for (int entry = at + 2; entry < end; entry += 12) {
            if (!isNote(entry, all)) {
                System.arraycopy(file, entry, file, at + 2 + 12 * kept, 12);
                kept++;
            }
        }
        int next = number(end, 4);
        open.add(next);
        System.arraycopy(file, end, file, at + 2 + 12 * kept, 4);
        Arrays.fill(file, at + 6 + 12 * kept, end + 4, (byte) 0);
        file[at + (big ? 0 : 1)] = (byte) (kept >> 8);
        file[at + (big ? 1 : 0)] = (byte) kept;
    }

    /** Whether an entry goes; then its value is overwritten. */
    private boolean isNote(int entry, boolean all) {
        int tag = number(entry, 2);
        int type = number(entry + 2, 2);
        long size = Exif.number(file, entry + 4, 4, big) * (type < SIZES.length ? SIZES[type] : 1);
        int at = size <= 4 ? entry + 8 : number(entry + 8, 4);
        if (FOLDERS.contains(tag)) {
            if (seen.size() < MOST) {
                folder(number(entry + 8, 4), true);
            }
            return true;
        }
        if (tag == MORE_PICTURES) {
            for (int i = 0; i < Math.min(size, 4 * MOST); i += 4) {
                open.add(number(at + i, 4));
            }
        }
        if (!all && !NOTES.contains(tag)) {
            return false;
        }
        if (at >= 8 && size <= file.length - at) {
            Arrays.fill(file, at, at + (int) size, (byte) 0);
        }
        return true;
    }
}
