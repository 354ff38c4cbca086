package org.strategypress.audit;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** The text of one page by the number of its marked content; the page is parsed once, when first asked. */
final class PageText {
    private final PDPage page;
    private final GlyphText glyphs;
    private @Nullable Map<Integer, StringBuilder> texts;

    PageText(PDPage page, GlyphText glyphs) {
        this.page = page;
        this.glyphs = glyphs;
    }

    /** The text of one piece of marked content; empty when it has none. */
    String content(int id) throws IOException {
        Map<Integer, StringBuilder> known = texts;
        if (known == null) {
            known = read();
            texts = known;
        }
        StringBuilder text = known.get(id);
        return text == null ? "" : text.toString();
    }

    private Map<Integer, StringBuilder> read() throws IOException {
        Map<Integer, StringBuilder> found = new HashMap<>();
        COSDictionary fonts = page.getResources() == null
                ? null
                : page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        ContentScanner scanner = new ContentScanner(bytes());
        COSDictionary font = null;
        StringBuilder out = null;
        for (String operator = scanner.next(); !operator.isEmpty(); operator = scanner.next()) {
            switch (operator) {
                case "Tf" -> font = fonts == null ? null : fonts.getCOSDictionary(COSName.getPDFName(scanner.name()));
                case "BDC" ->
                    out = scanner.markedContent() == ContentScanner.NONE
                            ? null
                            : found.computeIfAbsent(scanner.markedContent(), key -> new StringBuilder());
                case "BMC", "EMC" -> out = null;
                case "Tj", "TJ", "'", "\"" -> {
                    if (out != null && font != null) {
                        glyphs.append(font, scanner.text(), out);
                    }
                }
                default -> {}
            }
        }
        return found;
    }

    private byte[] bytes() throws IOException {
        try (InputStream contents = page.getContents()) {
            return contents == null ? new byte[0] : contents.readAllBytes();
        }
    }
}
