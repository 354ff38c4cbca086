package org.strategypress.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * What the glyphs of a finished PDF do on its paper: each page with too little on it, and each glyph that is outside of it, too
 * small, or over another.
 */
final class Ink extends PDFTextStripper {
    private static final float SMALLEST = 6.95f;
    private static final int FEWEST_LINES = 3;

    /** Of two glyphs, this share of the smaller one's height and width has to be covered by the other. */
    private static final float COVERED = 0.5f;

    /** Heads and folios stand within so much of the paper's top and bottom. */
    private static final float MARGIN = 50;

    /** What can be wrong with a page. */
    enum Kind {
        BLANK_PAGE,
        FEW_LINES,
        OUTSIDE_PAPER,
        SMALL_TEXT,
        TEXT_OVER_TEXT
    }

    /** A fault, its page from 1, and the words there. */
    record Fault(Kind kind, int page, String words) {}

    private record Glyph(float x, float top, float width, float height, String text) {
        boolean covers(Glyph other) {
            float across = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
            float down = Math.min(top + height, other.top + other.height) - Math.max(top, other.top);
            return across > COVERED * Math.min(width, other.width) && down > COVERED * Math.min(height, other.height);
        }
    }

    private final List<Fault> faults = new ArrayList<>();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final StringBuilder small = new StringBuilder();

    private Ink() {}

    /** The faults of a file, in the order of its pages. */
    static List<Fault> faults(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Ink ink = new Ink();
            ink.writeText(document, Writer.nullWriter());
            return ink.faults;
        }
    }

    @Override
    protected void startPage(PDPage page) {
        glyphs.clear();
        small.setLength(0);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        String letters = text.getUnicode();
        if (letters == null || letters.codePoints().allMatch(Ink::isSpace) || text.getWidthDirAdj() <= 0) {
            return;
        }
        float size = Math.abs(text.getTextMatrix().getScalingFactorY());
        if (size < SMALLEST) {
            small.append(letters);
        }
        float height = size * 0.5f; // about the height of an x
        glyphs.add(new Glyph(text.getXDirAdj(), text.getYDirAdj() - height, text.getWidthDirAdj(), height, letters));
    }

    private static boolean isSpace(int code) {
        return Character.isSpaceChar(code) || Character.isWhitespace(code);
    }

    @Override
    protected void endPage(PDPage page) {
        float width = page.getCropBox().getWidth();
        float height = page.getCropBox().getHeight();
        StringBuilder outside = new StringBuilder();
        glyphs.stream()
                .filter(each -> each.x < -0.5f
                        || each.x + each.width > width + 0.5f
                        || each.top < 0
                        || each.top + each.height > height)
                .forEach(each -> outside.append(each.text));
        report(Kind.OUTSIDE_PAPER, outside.toString());
        report(Kind.SMALL_TEXT, small.toString());
        report(Kind.TEXT_OVER_TEXT, over());
        int lines = lines(height);
        if (lines == 0) {
            faults.add(new Fault(Kind.BLANK_PAGE, getCurrentPageNo(), ""));
        } else if (lines < FEWEST_LINES) {
            faults.add(new Fault(Kind.FEW_LINES, getCurrentPageNo(), words()));
        }
    }

    private void report(Kind kind, String words) {
        if (!words.isEmpty()) {
            faults.add(new Fault(kind, getCurrentPageNo(), words));
        }
    }

    /** The glyphs that cover others, searched from the left in a sweep. */
    private String over() {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::top).thenComparingDouble(Glyph::x));
        StringBuilder found = new StringBuilder();
        for (int i = 0; i < sorted.size(); i++) {
            Glyph one = sorted.get(i);
            for (int j = i + 1; j < sorted.size() && sorted.get(j).top < one.top + one.height; j++) {
                if (one.covers(sorted.get(j)) && one.text.charAt(0) < 0x300) {
                    found.append(one.text);
                }
            }
        }
        return found.toString();
    }

    /** How many lines stand between the head and the folio. */
    private int lines(float height) {
        List<Float> tops = glyphs.stream()
                .filter(each -> each.top > MARGIN && each.top < height - MARGIN)
                .map(each -> each.top + each.height)
                .sorted()
                .toList();
        int lines = 0;
        float last = -100;
        for (float top : tops) {
            if (top - last > 3) {
                lines++;
            }
            last = top;
        }
        return lines;
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        glyphs.stream().limit(80).forEach(each -> words.append(each.text));
        return words.toString();
    }
}
