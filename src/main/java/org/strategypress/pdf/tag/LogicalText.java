package org.strategypress.pdf.tag;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;
import org.strategypress.pdf.text.RightToLeft;
import org.strategypress.pdf.text.Shaper;
import org.strategypress.pdf.text.Shapers;

/**
 * What right-to-left text says, in the order in which it is read.
 *
 * <p>On the page its glyphs stand from left to right; {@link Shaper} knows the letters of each. Only pages that
 * use a face from the right are parsed.
 */
public final class LogicalText {
    private final Shapers shapers;
    private final Map<TagNode.Mark, String> texts = new HashMap<>();
    private final IdentityHashMap<COSDictionary, PDFont> fonts = new IdentityHashMap<>();

    private LogicalText(Shapers shapers) {
        this.shapers = shapers;
    }

    /** Finds the right-to-left pieces of a document. */
    public static LogicalText read(PDDocument pdf, Shapers shapers) throws IOException {
        LogicalText text = new LogicalText(shapers);
        for (PDPage page : pdf.getPages()) {
            if (text.runsFromRight(page)) {
                text.readPage(page);
            }
        }
        return text;
    }

    private boolean runsFromRight(PDPage page) throws IOException {
        for (COSName name : page.getResources().getFontNames()) {
            if (fromRight(font(page, name)) != null) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Shaper fromRight(PDFont font) {
        Shaper shaper = shapers.of(font);
        return shaper != null && shaper.isFromRight() ? shaper : null;
    }

    private PDFont font(PDPage page, COSName name) throws IOException {
        COSDictionary all = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        COSDictionary dictionary = all.getCOSDictionary(name);
        PDFont known = fonts.get(dictionary);
        if (known == null) {
            known = page.getResources().getFont(name);
            fonts.put(dictionary, known);
        }
        return known;
    }

    private void readPage(PDPage page) throws IOException {
        PDFStreamParser parser = new PDFStreamParser(page);
        List<Object> operands = new ArrayList<>();
        PDFont font = null;
        Line line = null;
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (!(token instanceof Operator operator)) {
                operands.add(token);
                continue;
            }
            switch (operator.getName()) {
                case "Tf" -> font = font(page, (COSName) operands.get(0));
                case "BDC" -> line = begin(page, operands);
                case "EMC" -> end(line);
                case "Tj", "TJ" -> add(line, font, operands.get(0));
                default -> {}
            }
            line = operator.getName().equals("EMC") ? null : line;
            operands.clear();
        }
    }

    private @Nullable Line begin(PDPage page, List<Object> operands) {
        boolean numbered = operands.get(1) instanceof COSDictionary marked && marked.containsKey(COSName.MCID);
        return numbered
                ? new Line(
                        new TagNode.Mark(page.getCOSObject(), ((COSDictionary) operands.get(1)).getInt(COSName.MCID)))
                : null;
    }

    private void end(@Nullable Line line) {
        if (line != null && line.fromRight) {
            texts.put(line.mark, line.text());
        }
    }

    private static void add(@Nullable Line line, @Nullable PDFont font, Object shown) throws IOException {
        if (line == null || font == null) {
            return;
        }
        if (shown instanceof COSString string) {
            line.add(font, string.getBytes());
        } else if (shown instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSString string) {
                    line.add(font, string.getBytes());
                }
            }
        }
    }

    /** Gives each right-to-left piece below an element of its own that says what it reads. */
    void describe(TagNode node) {
        node.nodes().forEach(this::describe);
        node.kids.replaceAll(kid -> {
            String text = kid instanceof TagNode.Mark mark ? texts.get(mark) : null;
            if (text == null) {
                return kid;
            }
            TagNode span = TagNode.made("Span", List.of(kid));
            span.actualText = text;
            return span;
        });
    }

    /** One piece of content, gathered from left to right. */
    private final class Line {
        private final TagNode.Mark mark;
        private final List<String> units = new ArrayList<>();
        private boolean fromRight;

        Line(TagNode.Mark mark) {
            this.mark = mark;
        }

        void add(PDFont font, byte[] codes) throws IOException {
            Shaper shaper = fromRight(font);
            for (int i = 0; i + 1 < codes.length; i += 2) {
                int glyph = (codes[i] & 0xFF) << 8 | codes[i + 1] & 0xFF;
                if (shaper != null && shaper.knows(font, glyph)) {
                    units.add(shaper.letters(font, glyph));
                    fromRight = true;
                } else {
                    String letter = font.toUnicode(glyph);
                    units.add(RightToLeft.mirror(letter == null ? "" : letter));
                }
            }
        }

        String text() {
            StringBuilder out = new StringBuilder();
            for (int i = units.size() - 1; i >= 0; i--) {
                out.append(units.get(i));
            }
            return out.toString();
        }
    }
}
