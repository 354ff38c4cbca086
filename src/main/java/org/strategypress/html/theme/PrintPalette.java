package org.strategypress.html.theme;

import java.util.LinkedHashMap;
import java.util.Map;

/** The values of the print style sheet, which knows no custom properties: tokens such as {@code @{brand}} are filled in. */
final class PrintPalette {
    private PrintPalette() {}

    /** The style sheet with its colours and its size of text; {@code @{fonts}} is left for the PDF maker. */
    static String fill(String css, Palette palette, String fontSize) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("brand", palette.light("link"));
        values.put("brand-dark", palette.light("deep"));
        values.put("brand-tint", palette.light("brand-tint"));
        values.put("accent", palette.light("accent"));
        values.put("ink", palette.light("ink"));
        values.put("muted", palette.light("muted"));
        values.put("line", palette.light("line"));
        values.put("font-size", fontSize);
        String filled = css;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("@{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }
}
