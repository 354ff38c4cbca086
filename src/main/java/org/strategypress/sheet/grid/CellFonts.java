package org.strategypress.sheet.grid;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.strategypress.office.part.UnreadableFile;

/** Which cells of a workbook stand in bold letters, by their styles (ECMA-376 part 1, 18.8.22). */
final class CellFonts {
    private final BitSet bold;

    private CellFonts(BitSet bold) {
        this.bold = bold;
    }

    /** Reads the fonts of a workbook's styles; none is bold where it has none. */
    static CellFonts read(byte @Nullable [] part) throws UnreadableFile {
        BitSet fonts = new BitSet();
        BitSet styles = new BitSet();
        SheetXml xml = part == null ? null : SheetXml.of(part);
        String inside = "";
        int font = -1;
        int style = 0;
        while (xml != null && xml.next()) {
            if (xml.begins("fonts") || xml.begins("cellXfs")) {
                inside = xml.begins("fonts") ? "fonts" : "cellXfs";
            } else if (xml.ends("fonts") || xml.ends("cellXfs")) {
                inside = "";
            } else if (inside.equals("fonts") && xml.begins("font")) {
                font++;
            } else if (inside.equals("fonts") && xml.begins("b")) {
                fonts.set(Math.max(0, font), isOn(xml));
            } else if (inside.equals("cellXfs") && xml.begins("xf")) {
                styles.set(style++, fonts.get(Math.max(0, xml.number("fontId", 0))));
            }
        }
        return new CellFonts(styles);
    }

    /** Whether an element that says yes where it says nothing says yes. */
    static boolean isOn(SheetXml xml) {
        return xml.get("val") == null || xml.is("val");
    }

    /** Whether a style is bold. */
    boolean isBold(int style) {
        return style >= 0 && bold.get(style);
    }
}
