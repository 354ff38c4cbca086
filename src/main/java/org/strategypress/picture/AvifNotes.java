package org.strategypress.picture;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds in an AVIF what cameras and programs noted: its items of the types Exif and mime (ISO/IEC 14496-12, 8.11.3 and 8.11.6;
 * ISO/IEC 23008-12, annex A). They are overwritten where they are, so that nothing else moves.
 */
final class AvifNotes {
    /** An Exif item that says nothing: no bytes before it, then a folder without entries. */
    private static final byte[] EMPTY = {0, 0, 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0};

    private final byte[] file;
    private final Map<Long, Boolean> items = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();

    private record Box(int from, int to) {}

    private record Note(boolean exif, int from, int length) {}

    private AvifNotes(byte[] file) {
        this.file = file;
        Box meta = find(new Box(0, file.length), "meta");
        Box inside = meta == null ? null : new Box(Math.min(meta.from() + 4, meta.to()), meta.to());
        Box names = inside == null ? null : find(inside, "iinf");
        Box places = inside == null ? null : find(inside, "iloc");
        if (inside != null && names != null && places != null) {
            names(names);
            Box data = find(inside, "idat");
            places(places, data == null ? -1 : data.from());
        }
    }

    /** The picture without its notes, as long as it was. */
    static byte[] without(byte[] file) {
        AvifNotes found = new AvifNotes(file);
        byte[] out = file.clone();
        for (Note note : found.notes) {
            Arrays.fill(out, note.from(), note.from() + note.length(), note.exif() ? (byte) 0 : (byte) ' ');
            if (note.exif()) {
                System.arraycopy(EMPTY, 0, out, note.from(), Math.min(EMPTY.length, note.length()));
            }
        }
        return out;
    }

    /** Whether its camera noted where it was taken. */
    static boolean hasPlace(byte[] file) {
        return new AvifNotes(file)
                .notes.stream()
                        .filter(note -> note.exif() && note.length() > EMPTY.length)
                        .anyMatch(note -> {
                            long begin = note.from() + 4 + Exif.number(file, note.from(), 4, true);
                            return begin < file.length
                                    && Exif.of(file, (int) begin).place();
                        });
    }

    private long number(long at, int count) {
        return at < file.length ? Exif.number(file, (int) at, count, true) : 0;
    }

    private @Nullable Box find(Box in, String type) {
        for (long at = in.from(); at + 8 <= in.to(); ) {
            long length = number(at, 4);
            int head = length == 1 ? 16 : 8;
            length = length == 1 ? number(at + 8, 8) : length == 0 ? in.to() - at : length;
            if (length < head || length > in.to() - at) {
                return null;
            }
            if (new String(file, (int) at + 4, 4, StandardCharsets.ISO_8859_1).equals(type)) {
                return new Box((int) at + head, (int) (at + length));
            }
            at += length;
        }
        return null;
    }

    private void names(Box box) {
        int at = box.from() + (number(box.from(), 1) == 0 ? 6 : 8);
        for (Box item = find(new Box(at, box.to()), "infe");
                item != null;
                item = find(new Box(item.to(), box.to()), "infe")) {
            int wide = number(item.from(), 1) >= 3 ? 4 : 2;
            String type =
                    new String(file, Math.min(item.from() + 6 + wide, file.length - 4), 4, StandardCharsets.ISO_8859_1);
            if (type.equals("Exif") || type.equals("mime")) {
                items.put(number(item.from() + 4L, wide), type.equals("Exif"));
            }
        }
    }

    private void places(Box box, int data) {
        long version = number(box.from(), 1);
        long sizes = number(box.from() + 4L, 2);
        int wide = version < 2 ? 2 : 4;
        int index = version == 0 ? 0 : (int) (sizes & 15);
        int base = (int) (sizes >> 4 & 15);
        int length = (int) (sizes >> 8 & 15);
        int offset = (int) (sizes >> 12);
        long at = box.from() + 6L + wide;
        for (long left = number(box.from() + 6L, wide); left > 0 && at < box.to(); left--) {
            Boolean exif = items.get(number(at, wide));
            at += wide;
            long method = version == 0 ? 0 : number(at, 2) & 15;
            at += version == 0 ? 2 : 4;
            long begin = number(at, base) + (method == 1 ? data : 0);
            at += base;
            long extents = number(at, 2);
            at += 2;
            for (; extents > 0 && at < box.to(); extents--) {
                if (exif != null && method < 2 && (method == 0 || data >= 0)) {
                    note(exif, begin + number(at + index, offset), number(at + index + offset, length));
                }
                at += index + offset + length;
            }
        }
    }

    private void note(boolean exif, long from, long length) {
        if (from >= 0 && from < file.length && length >= 0 && length <= file.length - from) {
            notes.add(new Note(exif, (int) from, (int) (length == 0 ? file.length - from : length)));
        }
    }
}
