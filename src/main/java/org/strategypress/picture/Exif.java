package org.strategypress.picture;

/**
 * The two things that matter of what a camera noted (Exif 2.32, 4.6).
 *
 * @param side which side is up, 1 to 8; 1 is the first row
 * @param place whether it says where the picture was taken
 */
record Exif(int side, boolean place) {
    private static final int ORIENTATION = 0x0112;
    private static final int GPS = 0x8825;
    private static final int SIDE_AT = 19;
    private static final byte[] NOTE = {
        'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0
    };

    /** Reads the first directory of what begins at a place. */
    static Exif of(byte[] file, int base) {
        if (base + 8 > file.length) {
            return new Exif(1, false);
        }
        boolean big = file[base] == 'M';
        long first = number(file, base + 4, 4, big) + base;
        int side = 1;
        boolean place = false;
        long count = first + 2 <= file.length ? number(file, (int) first, 2, big) : 0;
        for (int i = 0; i < count && first + 14 + 12L * i <= file.length; i++) {
            int entry = (int) first + 2 + 12 * i;
            long tag = number(file, entry, 2, big);
            place |= tag == GPS;
            if (tag == ORIENTATION) {
                side = (int) number(file, entry + 8, 2, big);
            }
        }
        return new Exif(side >= 1 && side <= 8 ? side : 1, place);
    }

    /** The shortest note that says only which side is up. */
    static byte[] note(int side) {
        byte[] note = NOTE.clone();
        note[SIDE_AT] = (byte) side;
        return note;
    }

    /** A number in the file; 0 behind its end. */
    static long number(byte[] file, int at, int count, boolean big) {
        long value = 0;
        for (int i = 0; i < count; i++) {
            int index = big ? at + i : at + count - 1 - i;
            value = value << 8 | (index >= 0 && index < file.length ? file[index] & 255 : 0);
        }
        return value;
    }
}
