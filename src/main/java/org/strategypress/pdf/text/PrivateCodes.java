package org.strategypress.pdf.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Puts letters where a shaped face's ToUnicode map has private codes (ISO 32000-1, 9.10.3). */
public final class PrivateCodes {
    private static final Pattern RANGE = Pattern.compile("<(\\p{XDigit}{4})> <(\\p{XDigit}{4})> <(\\p{XDigit}{4,})>");
    private static final int LONGEST_BLOCK = 100;

    /** What a glyph without letters reads: PDF/A wants something for every glyph. */
    private static final String NOTHING = "\u200B";

    private PrivateCodes() {}

    /** Mends the map of a face that is already subset. */
    public static void replace(PDType0Font font, Shapers shapers) throws IOException {
        Shaper shaper = shapers.of(font);
        if (shaper == null
                || !(font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream stream)) {
            return;
        }
        String map;
        try (InputStream in = stream.createInputStream()) {
            map = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
        SortedMap<Integer, String> letters = new TreeMap<>();
        Matcher range = RANGE.matcher(map);
        while (range.find()) {
            int first = Integer.parseInt(range.group(1), 16);
            int last = Integer.parseInt(range.group(2), 16);
            int code = character(range.group(3));
            for (int glyph = first; glyph <= last; glyph++) {
                int character = code + glyph - first;
                letters.put(
                        glyph,
                        shaper.knows(font, glyph)
                                ? shaper.letters(font, glyph)
                                : Character.toString(shaper.meant(character)));
            }
        }
        letters.replaceAll((glyph, text) -> text.isEmpty() ? NOTHING : text);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(write(letters).getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** The first character of a text that is written as the figures of its UTF-16 units. */
    private static int character(String units) {
        return new String(HexFormat.of().parseHex(units), StandardCharsets.UTF_16BE).codePointAt(0);
    }

    private static String write(SortedMap<Integer, String> letters) {
        StringBuilder out = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
                .append("/CIDSystemInfo\n<< /Registry (Adobe)\n/Ordering (UCS)\n/Supplement 0\n>> def\n")
                .append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n")
                .append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        int left = letters.size();
        int inBlock = 0;
        for (var entry : letters.entrySet()) {
            if (inBlock == 0) {
                inBlock = Math.min(left, LONGEST_BLOCK);
                out.append(inBlock).append(" beginbfchar\n");
            }
            out.append(String.format(Locale.ROOT, "<%04X> <", entry.getKey()));
            entry.getValue().chars().forEach(unit -> out.append(String.format(Locale.ROOT, "%04X", unit)));
            out.append(">\n");
            left--;
            if (--inBlock == 0) {
                out.append("endbfchar\n");
            }
        }
        return out.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }
}
