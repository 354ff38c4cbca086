package org.strategypress.picture;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Whom and what place a sound or film names in its notes: those of MP3 (ID3), MP4 and Ogg. */
public final class SoundNotes {
    private static final Set<String> PEOPLE = Set.of("TPE1", "TPE2", "TPE3", "TPE4", "TCOM", "TOWN", "TENC", "TOPE");
    private static final Set<String> HELD = Set.of("moov", "udta", "meta", "ilst", "trak");
    private static final Set<String> BOXES =
            Set.of("\u00a9ART", "\u00a9aut", "\u00a9wrt", "\u00a9prd", "\u00a9own", "aART", "auth");
    private static final Map<Integer, Charset> ID3 = Map.of(
            0, StandardCharsets.ISO_8859_1,
            1, StandardCharsets.UTF_16,
            2, StandardCharsets.UTF_16BE,
            3, StandardCharsets.UTF_8);
    private static final List<String> OGG = List.of("ARTIST=", "PERFORMER=", "COMPOSER=", "CONTACT=", "LOCATION=");
    private static final int DEEPEST = 8;
    private static final int LONGEST = 200;

    private final byte[] file;
    private final Set<String> names = new LinkedHashSet<>();
    private boolean place;

    private SoundNotes(byte[] file) {
        this.file = file;
        if (is(0, "ID3")) {
            id3();
        } else if (is(4, "ftyp") || is(4, "moov")) {
            boxes(0, file.length, 0);
        } else if (is(0, "OggS")) {
            ogg();
        }
    }

    /** The notes of a file; none where it has none, is damaged or of another sort. */
    public static SoundNotes of(byte[] file) {
        return new SoundNotes(file);
    }

    /** Whom they name. */
    public List<String> names() {
        return new ArrayList<>(names);
    }

    /** Whether they hold the place where it was recorded. */
    public boolean hasPlace() {
        return place;
    }

    private void id3() {
        boolean safe = file.length > 10 && (file[3] & 255) >= 4;
        int end = (int) Math.min(file.length, 10 + number(6, 7));
        int at = 10;
        while (at + 10 < end && file[at] != 0) {
            long length = number(at + 4, safe ? 7 : 8);
            if (length <= 0 || at + 10 + length > end) {
                return;
            }
            if (PEOPLE.contains(text(at, 4, StandardCharsets.ISO_8859_1))) {
                Charset letters = ID3.getOrDefault(file[at + 10] & 255, StandardCharsets.ISO_8859_1);
                add(text(at + 11, (int) length - 1, letters));
            }
            at += 10 + (int) length;
        }
    }

    /** Boxes, each with its length and four letters; some hold others. */
    private void boxes(int from, int end, int depth) {
        int at = from;
        while (at + 8 <= end) {
            long length = number(at, 8);
            int head = 8;
            if (length == 1 && at + 16 <= end) {
                length = number(at + 8, 8) == 0 ? number(at + 12, 8) : 0;
                head = 16;
            }
            if (length < head || at + length > end) {
                return;
            }
            String kind = text(at + 4, 4, StandardCharsets.ISO_8859_1);
            int next = at + (int) length;
            if (HELD.contains(kind) && depth < DEEPEST) {
                boolean full = kind.equals("meta") && is(at + head + 8, "hdlr");
                boxes(at + head + (full ? 4 : 0), next, depth + 1);
            } else {
                note(kind, at + head, next);
            }
            at = next;
        }
    }

    private void note(String kind, int from, int end) {
        boolean location = kind.equals("\u00a9xyz") || kind.equals("loci");
        place |= location
                || kind.equals("keys")
                        && text(from, end - from, StandardCharsets.ISO_8859_1).contains("location.ISO6709");
        if (BOXES.contains(kind)) {
            int skip = is(from + 4, "data") ? 16 : kind.equals("auth") ? 6 : 4;
            add(text(from + skip, end - from - skip, StandardCharsets.UTF_8));
        }
    }

    /** The comments stand in the first pages; each has its length before it, four bytes, the smallest first. */
    private void ogg() {
        String start = text(0, Math.min(file.length, 65_536), StandardCharsets.ISO_8859_1);
        String upper = start.toUpperCase(Locale.ROOT);
        for (String key : OGG) {
            for (int at = upper.indexOf(key, 4); at >= 0; at = upper.indexOf(key, at + 1)) {
                long length = (file[at - 4] & 255L) | (file[at - 3] & 255L) << 8 | (file[at - 2] & 255L) << 16;
                if (length > key.length() && length < LONGEST) {
                    add(text(at + key.length(), (int) length - key.length(), StandardCharsets.UTF_8));
                }
            }
        }
    }

    private void add(String name) {
        String words = name.replace('\0', ' ').strip();
        if (!words.isEmpty()) {
            names.add(words.length() > LONGEST ? words.substring(0, LONGEST) : words);
        }
    }

    /** Four bytes as a number, of so many bits each. */
    private long number(int at, int bits) {
        long number = 0;
        for (int i = 0; i < 4; i++) {
            number = number << bits | (at + i < file.length ? file[at + i] & 255 : 0);
        }
        return number;
    }

    private boolean is(int at, String letters) {
        return text(at, letters.length(), StandardCharsets.ISO_8859_1).equals(letters);
    }

    private String text(int at, int length, Charset letters) {
        int from = Math.min(at, file.length);
        return new String(file, from, Math.max(0, Math.min(length, file.length - from)), letters);
    }
}
