package org.strategypress.pdf.ink;

import java.io.IOException;
import java.util.Arrays;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** How wide the glyphs of one font of a finished document are, and what they read: two bytes to a glyph. */
final class InkFont {
    private static final int CODES = 1 << 16;

    private final float[] widths = new float[CODES];
    private final @Nullable String[] letters = new String[CODES];
    private final @Nullable CMap map;

    private InkFont(@Nullable CMap map) {
        this.map = map;
    }

    /** Reads a font's dictionary once its glyphs are chosen. */
    static InkFont of(COSDictionary font) throws IOException {
        CMap map = null;
        if (font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream stream) {
            map = new CMapParser().parse(new RandomAccessReadBuffer(stream.createInputStream()));
        }
        InkFont ink = new InkFont(map);
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        if (descendants != null && descendants.getObject(0) instanceof COSDictionary glyphs) {
            Arrays.fill(ink.widths, glyphs.getFloat(COSName.DW, 1000));
            ink.readWidths(glyphs.getCOSArray(COSName.W));
        }
        return ink;
    }

    /** Either a first glyph and a row of widths, or a first glyph, a last one and the width of all (ISO 32000-1, 9.7.4.3). */
    private void readWidths(@Nullable COSArray all) {
        for (int i = 0; all != null && i + 1 < all.size(); ) {
            int first = all.getInt(i);
            COSBase next = all.getObject(i + 1);
            if (next instanceof COSArray row) {
                for (int k = 0; k < row.size() && first + k < CODES; k++) {
                    widths[first + k] = ((COSNumber) row.getObject(k)).floatValue();
                }
                i += 2;
            } else {
                int last = Math.min(CODES - 1, all.getInt(i + 1));
                Arrays.fill(widths, first, last + 1, ((COSNumber) all.getObject(i + 2)).floatValue());
                i += 3;
            }
        }
    }

    /** The width of a glyph, in thousandths of the type's size. */
    float width(int code) {
        return widths[code];
    }

    /** What a glyph reads; a space when that is not known. */
    String letters(int code) {
        String known = letters[code];
        if (known == null) {
            String read = map == null ? null : map.toUnicode(code, 2);
            known = read == null ? " " : read;
            letters[code] = known;
        }
        return known;
    }
}
