package org.strategypress.html;

import java.util.LinkedHashMap;
import java.util.Map;
import org.strategypress.model.Site;

/** The colours of the print style sheet, which knows no custom properties: tokens such as {@code @{brand}} are filled in. */
final class PrintPalette {
    private PrintPalette() {}

    /** The style sheet with its colours; {@code @{fonts}} is left for the PDF maker. */
    static String fill(String css, Site.Brand brand) {
        Map<String, String> colours = new LinkedHashMap<>();
        String primary = brand.primary() == null ? "#5b2a86" : brand.primary();
        String accent = brand.accent() == null ? "#0f766e" : brand.accent();
        colours.put("brand", primary);
        colours.put("brand-dark", primary);
        colours.put("brand-tint", "#f4eefa");
        colours.put("accent", accent);
        colours.put("ink", "#1d1b24");
        colours.put("muted", "#55505f");
        colours.put("line", "#cfc8da");
        String filled = css;
        for (Map.Entry<String, String> colour : colours.entrySet()) {
            filled = filled.replace("@{" + colour.getKey() + "}", colour.getValue());
        }
        return filled;
    }
}
