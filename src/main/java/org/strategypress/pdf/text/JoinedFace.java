package org.strategypress.pdf.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A TrueType file with further glyphs put together from its own, each with a code point of its own.
 *
 * <p>See the OpenType specification, "glyf", composite glyph description.
 */
final class JoinedFace {
    private static final int WORDS = 0x0001;
    private static final int OFFSETS = 0x0002;
    private static final int MORE = 0x0020;
    private static final int USE_METRICS = 0x0200;
    private static final List<String> KEPT = List.of("OS/2", "name");

    /**
     * A glyph within another.
     *
     * @param glyph its number
     * @param across how far it is moved to the right, in font units
     * @param up how far it is moved up
     */
    record Part(int glyph, int across, int up) {}

    /**
     * A new glyph.
     *
     * @param parts its parts
     * @param width its width, or {@link #LETTER} for that of its first part
     */
    record Glyph(List<Part> parts, int width) {
        static final int LETTER = -1;

        static final Glyph EMPTY = new Glyph(List.of(), 0);

        static Glyph asWideAsTheLetter(List<Part> parts) {
            return new Glyph(parts, LETTER);
        }
    }

    private final TrueType face;
    private final ByteBuffer locations;
    private final boolean longLocations;
    private final byte[] outlines;
    private final int count;

    JoinedFace(TrueType face) {
        this.face = face;
        locations = ByteBuffer.wrap(face.table("loca"));
        longLocations = ByteBuffer.wrap(face.table("head")).getShort(50) == 1;
        outlines = face.table("glyf");
        count = face.glyphCount();
    }

    /**
     * The file with more glyphs.
     *
     * @param glyphs the new glyphs
     * @param firstCode the code point of the first, the others follow
     */
    byte[] with(List<Glyph> glyphs, int firstCode) {
        SortedMap<String, byte[]> tables = new TreeMap<>();
        KEPT.forEach(tag -> tables.put(tag, face.table(tag)));
        addOutlines(glyphs, tables);
        addWidths(glyphs, tables);
        tables.put("cmap", characterMap(glyphs.size(), firstCode));
        byte[] head = face.table("head");
        ByteBuffer.wrap(head).putShort(50, (short) 1);
        tables.put("head", head);
        int most = glyphs.stream().mapToInt(glyph -> glyph.parts().size()).max().orElse(0);
        byte[] profile = face.table("maxp");
        ByteBuffer.wrap(profile)
                .putShort(4, (short) (count + glyphs.size()))
                .putShort(28, (short) most)
                .putShort(30, (short) 4);
        tables.put("maxp", profile);
        byte[] names = Arrays.copyOf(face.table("post"), 32);
        ByteBuffer.wrap(names).putInt(0, 0x00030000);
        tables.put("post", names);
        return assemble(tables);
    }

    private int location(int glyph) {
        return longLocations ? locations.getInt(4 * glyph) : 2 * Short.toUnsignedInt(locations.getShort(2 * glyph));
    }

    private void addOutlines(List<Glyph> glyphs, SortedMap<String, byte[]> tables) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(outlines);
        ByteBuffer where = ByteBuffer.allocate(4 * (count + glyphs.size() + 1));
        for (int glyph = 0; glyph < count; glyph++) {
            where.putInt(location(glyph));
        }
        for (Glyph glyph : glyphs) {
            where.putInt(all.size());
            all.writeBytes(composite(glyph.parts()));
        }
        where.putInt(all.size());
        tables.put("glyf", all.toByteArray());
        tables.put("loca", where.array());
    }

    private byte[] composite(List<Part> parts) {
        List<Part> drawn = parts.stream().filter(this::hasOutline).toList();
        if (drawn.isEmpty()) {
            return new byte[0];
        }
        ByteBuffer out = ByteBuffer.allocate(10 + 8 * drawn.size());
        int[] box = box(drawn);
        out.putShort((short) -1);
        for (int edge : box) {
            out.putShort((short) edge);
        }
        for (int i = 0; i < drawn.size(); i++) {
            Part part = drawn.get(i);
            int flags = WORDS | OFFSETS | (i + 1 < drawn.size() ? MORE : 0) | (i == 0 ? USE_METRICS : 0);
            out.putShort((short) flags).putShort((short) part.glyph());
            out.putShort((short) part.across()).putShort((short) part.up());
        }
        return out.array();
    }

    private boolean hasOutline(Part part) {
        return location(part.glyph() + 1) > location(part.glyph());
    }

    /** The least and greatest x and y: xMin, yMin, xMax, yMax. */
    private int[] box(List<Part> parts) {
        int[] box = {Short.MAX_VALUE, Short.MAX_VALUE, Short.MIN_VALUE, Short.MIN_VALUE};
        ByteBuffer in = ByteBuffer.wrap(outlines);
        for (Part part : parts) {
            int at = location(part.glyph());
            box[0] = Math.min(box[0], in.getShort(at + 2) + part.across());
            box[1] = Math.min(box[1], in.getShort(at + 4) + part.up());
            box[2] = Math.max(box[2], in.getShort(at + 6) + part.across());
            box[3] = Math.max(box[3], in.getShort(at + 8) + part.up());
        }
        return box;
    }

    private void addWidths(List<Glyph> glyphs, SortedMap<String, byte[]> tables) {
        byte[] header = face.table("hhea");
        int wide = Short.toUnsignedInt(ByteBuffer.wrap(header).getShort(34));
        ByteBuffer old = ByteBuffer.wrap(face.table("hmtx"));
        ByteBuffer widths = ByteBuffer.allocate(4 * (count + glyphs.size()));
        for (int glyph = 0; glyph < count; glyph++) {
            widths.putShort(old.getShort(4 * Math.min(glyph, wide - 1)));
            widths.putShort(old.getShort(glyph < wide ? 4 * glyph + 2 : 4 * wide + 2 * (glyph - wide)));
        }
        for (Glyph glyph : glyphs) {
            boolean own = glyph.width() != Glyph.LETTER;
            widths.putShort(
                    own
                            ? (short) glyph.width()
                            : old.getShort(4 * Math.min(glyph.parts().get(0).glyph(), wide - 1)));
            List<Part> drawn = glyph.parts().stream().filter(this::hasOutline).toList();
            widths.putShort(drawn.isEmpty() ? 0 : (short) box(drawn)[0]);
        }
        ByteBuffer.wrap(header).putShort(34, (short) (count + glyphs.size()));
        tables.put("hhea", header);
        tables.put("hmtx", widths.array());
    }

    /** A character map of one format 12 subtable, for Windows and all of Unicode. */
    private byte[] characterMap(int more, int firstCode) {
        SortedMap<Integer, Integer> glyphs = face.characters();
        for (int i = 0; i < more; i++) {
            glyphs.put(firstCode + i, count + i);
        }
        int length = 16 + 12 * glyphs.size();
        ByteBuffer out = ByteBuffer.allocate(12 + length);
        out.putShort((short) 0).putShort((short) 1);
        out.putShort((short) 3).putShort((short) 10).putInt(12);
        out.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0);
        out.putInt(glyphs.size());
        glyphs.forEach((code, glyph) -> out.putInt(code).putInt(code).putInt(glyph));
        return out.array();
    }

    private static byte[] assemble(SortedMap<String, byte[]> tables) {
        int start = 12 + 16 * tables.size();
        int size = start
                + tables.values().stream().mapToInt(t -> (t.length + 3) / 4 * 4).sum();
        ByteBuffer out = ByteBuffer.allocate(size);
        out.putInt(0x00010000).putShort((short) tables.size());
        out.position(12);
        int at = start;
        for (var table : tables.entrySet()) {
            out.put(table.getKey().getBytes(StandardCharsets.US_ASCII)).putInt(0);
            out.putInt(at).putInt(table.getValue().length);
            System.arraycopy(table.getValue(), 0, out.array(), at, table.getValue().length);
            at += (table.getValue().length + 3) / 4 * 4;
        }
        return out.array();
    }
}
