package org.strategypress.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** The text of one page by the number of its marked content; the page is parsed once, when first asked. */
final class PageText {
    private static final int NONE = -1;
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
        PDFStreamParser parser = new PDFStreamParser(page);
        List<Object> operands = new ArrayList<>();
        COSDictionary font = null;
        int id = NONE;
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (!(token instanceof Operator operator)) {
                operands.add(token);
                continue;
            }
            switch (operator.getName()) {
                case "Tf" -> font = fonts == null ? null : fonts.getCOSDictionary((COSName) operands.get(0));
                case "BDC" -> id = id(operands);
                case "BMC", "EMC" -> id = NONE;
                case "Tj", "TJ" -> show(found, id, font, operands);
                default -> {}
            }
            operands.clear();
        }
        return found;
    }

    private static int id(List<Object> operands) {
        return operands.size() > 1 && operands.get(1) instanceof COSDictionary marked
                ? marked.getInt(COSName.MCID)
                : NONE;
    }

    private void show(Map<Integer, StringBuilder> found, int id, @Nullable COSDictionary font, List<Object> operands)
            throws IOException {
        if (id == NONE || font == null || operands.isEmpty()) {
            return;
        }
        StringBuilder out = found.computeIfAbsent(id, key -> new StringBuilder());
        if (operands.get(0) instanceof COSString string) {
            glyphs.append(font, string.getBytes(), out);
        } else if (operands.get(0) instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSString string) {
                    glyphs.append(font, string.getBytes(), out);
                }
            }
        }
    }
}
