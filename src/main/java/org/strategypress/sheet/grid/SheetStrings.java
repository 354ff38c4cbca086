package org.strategypress.sheet.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.office.part.UnreadableFile;

/** The texts that cells of a workbook name by their number (ECMA-376 part 1, 18.4.9). */
final class SheetStrings {
    private final List<String> texts = new ArrayList<>();
    /** Those all of whose words say themselves that they are bold. */
    private final BitSet bold = new BitSet();

    private SheetStrings() {}

    /** Reads them; readings of Japanese words (rPh) are none of them. None where a workbook has none. */
    static SheetStrings read(byte @Nullable [] part) throws UnreadableFile {
        SheetStrings strings = new SheetStrings();
        SheetXml xml = part == null ? null : SheetXml.of(part);
        StringBuilder text = new StringBuilder();
        boolean reading = false;
        boolean strong = false;
        boolean all = true;
        while (xml != null && xml.next()) {
            if (xml.begins("si")) {
                text.setLength(0);
                strong = false;
                all = true;
            } else if (xml.begins("rPh") || xml.ends("rPh")) {
                reading = xml.begins("rPh");
            } else if (xml.begins("r")) {
                strong = false;
            } else if (xml.begins("b")) {
                strong = CellFonts.isOn(xml);
            } else if (xml.begins("t")) {
                String words = xml.text();
                text.append(reading ? "" : words);
                all &= reading || strong || words.isBlank();
            } else if (xml.ends("si")) {
                strings.bold.set(strings.texts.size(), all && !text.toString().isBlank());
                strings.texts.add(text.toString());
            }
        }
        return strings;
    }

    /**
     * The text of a number.
     *
     * @throws UnreadableFile when there is none
     */
    String text(String number) throws UnreadableFile {
        int at = at(number);
        if (at < 0) {
            throw SheetXml.damaged();
        }
        return texts.get(at);
    }

    /** Whether all words of the text of a number say themselves that they are bold. */
    boolean isBold(String number) {
        int at = at(number);
        return at >= 0 && bold.get(at);
    }

    private int at(String number) {
        try {
            int at = Integer.parseInt(number.strip());
            return at < texts.size() ? at : -1;
        } catch (NumberFormatException wrong) {
            return -1;
        }
    }
}
