package org.strategypress.audit;

import java.io.IOException;
import java.util.IdentityHashMap;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** The letters of glyphs, from the ToUnicode maps of a PDF's fonts; each map is parsed once. */
final class GlyphText {
    private static final int CODES = 1 << 16;
    private static final String UNKNOWN = "\uFFFD";
    private final IdentityHashMap<COSDictionary, Letters> letters = new IdentityHashMap<>();

    /** Appends what two-byte codes of a font read; a replacement character for each that the font does not explain. */
    void append(COSDictionary font, byte[] codes, StringBuilder out) throws IOException {
        Letters known = letters.get(font);
        if (known == null) {
            known = new Letters(map(font), new String[CODES]);
            letters.put(font, known);
        }
        for (int i = 0; i + 1 < codes.length; i += 2) {
            out.append(known.read((codes[i] & 0xFF) << 8 | codes[i + 1] & 0xFF));
        }
    }

    private static @Nullable CMap map(COSDictionary font) throws IOException {
        if (font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream stream) {
            return new CMapParser().parse(new RandomAccessReadBuffer(stream.createInputStream()));
        }
        return null;
    }

    /** The letters of one font, looked up when first met. */
    private record Letters(@Nullable CMap map, @Nullable String[] seen) {
        String read(int code) {
            String text = seen[code];
            if (text == null) {
                String found = map == null ? null : map.toUnicode(code, 2);
                text = found == null ? UNKNOWN : found;
                seen[code] = text;
            }
            return text;
        }
    }
}
