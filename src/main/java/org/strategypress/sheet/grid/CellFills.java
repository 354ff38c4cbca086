package org.strategypress.sheet.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.strategypress.office.part.CellColour;
import org.strategypress.office.part.UnreadableFile;

/** The colours that cells of a workbook are filled with (ECMA-376 part 1, 18.8.20 and 18.3.1.15), as far as reports speak by them. */
final class CellFills {
    /** The first colours of a theme as cells number them: light before dark, against their order in the theme. */
    private static final List<String> THEME =
            List.of("lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6");

    /** Those of the old palette that have a hue and are in use for ratings (18.8.27). */
    private static final Map<Integer, String> PALETTE = Map.ofEntries(
            Map.entry(2, "FF0000"),
            Map.entry(3, "00FF00"),
            Map.entry(4, "0000FF"),
            Map.entry(5, "FFFF00"),
            Map.entry(10, "FF0000"),
            Map.entry(11, "00FF00"),
            Map.entry(12, "0000FF"),
            Map.entry(13, "FFFF00"),
            Map.entry(17, "008000"),
            Map.entry(50, "99CC00"),
            Map.entry(51, "FFCC00"),
            Map.entry(52, "FF9900"),
            Map.entry(57, "339966"));

    private final List<String> styles;

    private CellFills(List<String> styles) {
        this.styles = styles;
    }

    /** Reads the fills of a workbook's styles; none where it has none. */
    static CellFills read(byte @Nullable [] part, byte @Nullable [] theme) throws UnreadableFile {
        Map<String, String> accents = theme(theme);
        List<String> fills = new ArrayList<>();
        List<String> styles = new ArrayList<>();
        SheetXml xml = part == null ? null : SheetXml.of(part);
        String inside = "";
        while (xml != null && xml.next()) {
            if (xml.begins("fills") || xml.begins("cellXfs")) {
                inside = xml.begins("fills") ? "fills" : "cellXfs";
            } else if (xml.ends("fills") || xml.ends("cellXfs")) {
                inside = "";
            } else if (inside.equals("fills") && xml.begins("fill")) {
                fills.add("");
            } else if (inside.equals("fills") && xml.begins("fgColor") && !fills.isEmpty()) {
                fills.set(fills.size() - 1, CellColour.of(colour(xml, accents)));
            } else if (inside.equals("cellXfs") && xml.begins("xf")) {
                int fill = xml.number("fillId", 0);
                styles.add(fill >= 0 && fill < fills.size() ? fills.get(fill) : "");
            }
        }
        return new CellFills(styles);
    }

    private static @Nullable String colour(SheetXml xml, Map<String, String> accents) throws UnreadableFile {
        String rgb = xml.get("rgb");
        if (rgb != null) {
            return rgb;
        }
        int theme = xml.number("theme", -1);
        if (theme >= 0) {
            return theme < THEME.size() ? accents.get(THEME.get(theme)) : null;
        }
        return PALETTE.get(xml.number("indexed", -1));
    }

    private static Map<String, String> theme(byte @Nullable [] part) throws UnreadableFile {
        Map<String, String> colours = new HashMap<>();
        SheetXml xml = part == null ? null : SheetXml.of(part);
        String name = "";
        while (xml != null && xml.next()) {
            for (String each : THEME) {
                name = xml.begins(each) ? each : name;
            }
            String value = xml.begins("srgbClr") ? xml.get("val") : null;
            if (value != null) {
                colours.putIfAbsent(name, value);
            }
        }
        return colours;
    }

    /** The name of the colour of a style, like Red; empty where it has none that speaks. */
    String of(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style) : "";
    }
}
