package org.strategypress.pdf.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The outer form of a TrueType file: its table directory and its character map, as much as printing needs.
 *
 * <p>See the OpenType specification, "Organization of an OpenType Font" and "cmap".
 */
final class TrueType {
    private static final int HEADER = 12;
    private static final int ENTRY = 16;
    private final byte[] bytes;
    private final Map<String, int[]> tables = new LinkedHashMap<>();

    TrueType(byte[] bytes) {
        this.bytes = bytes;
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int count = in.getShort(4);
        for (int i = 0; i < count; i++) {
            int at = HEADER + ENTRY * i;
            String tag = new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
            tables.put(tag, new int[] {in.getInt(at + 8), in.getInt(at + 12), at});
        }
    }

    /**
     * The file without some tables: they leave the directory, their bytes stay where they are unread.
     *
     * <p>Without GSUB no ligatures are made, which keeps every letter a letter when text is copied, and spares PDFBox
     * most of the time it takes to write text.
     */
    byte[] without(Set<String> unwanted) {
        byte[] result = bytes.clone();
        int kept = 0;
        for (Map.Entry<String, int[]> table : tables.entrySet()) {
            if (!unwanted.contains(table.getKey())) {
                System.arraycopy(bytes, table.getValue()[2], result, HEADER + ENTRY * kept++, ENTRY);
            }
        }
        ByteBuffer.wrap(result).putShort(4, (short) kept);
        return result;
    }

    /** The glyph number of each code point that has one. */
    SortedMap<Integer, Integer> characters() {
        SortedMap<Integer, Integer> glyphs = new TreeMap<>();
        int[] cmap = tables.get("cmap");
        if (cmap == null) {
            return glyphs;
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, cmap[0], cmap[1]).slice();
        int count = in.getShort(2);
        for (int i = 0; i < count; i++) {
            int at = in.getInt(4 + 8 * i + 4);
            int format = in.getShort(at);
            if (format == 4) {
                addSegments(in, at, glyphs);
            } else if (format == 12) {
                addGroups(in, at, glyphs);
            }
        }
        return glyphs;
    }

    private static void addSegments(ByteBuffer in, int at, Map<Integer, Integer> glyphs) {
        int doubled = Short.toUnsignedInt(in.getShort(at + 6));
        for (int i = 0; i < doubled; i += 2) {
            int end = Short.toUnsignedInt(in.getShort(at + 14 + i));
            int start = Short.toUnsignedInt(in.getShort(at + 16 + doubled + i));
            int delta = in.getShort(at + 16 + 2 * doubled + i);
            int offsetAt = at + 16 + 3 * doubled + i;
            int offset = Short.toUnsignedInt(in.getShort(offsetAt));
            for (int code = start; code <= end && code < 0xFFFF; code++) {
                int glyph = offset == 0
                        ? code + delta & 0xFFFF
                        : Short.toUnsignedInt(in.getShort(offsetAt + offset + 2 * (code - start)));
                if (glyph != 0) {
                    glyphs.put(code, glyph);
                }
            }
        }
    }

    private static void addGroups(ByteBuffer in, int at, Map<Integer, Integer> glyphs) {
        int groups = in.getInt(at + 12);
        for (int i = 0; i < groups; i++) {
            int group = at + 16 + 12 * i;
            int start = in.getInt(group);
            for (int code = start; code <= in.getInt(group + 4); code++) {
                glyphs.put(code, in.getInt(group + 8) + code - start);
            }
        }
    }

    /** How many glyphs the file has. */
    int glyphCount() {
        int[] maxp = Objects.requireNonNull(tables.get("maxp"), "every font has a table maxp");
        return Short.toUnsignedInt(ByteBuffer.wrap(bytes).getShort(maxp[0] + 4));
    }

    /** The bytes of one table; none when the file lacks it. */
    byte[] table(String tag) {
        int[] where = tables.get(tag);
        return where == null ? new byte[0] : Arrays.copyOfRange(bytes, where[0], where[0] + where[1]);
    }

    /** The names of the tables, in the order of the file. */
    Set<String> tags() {
        return tables.keySet();
    }
}
