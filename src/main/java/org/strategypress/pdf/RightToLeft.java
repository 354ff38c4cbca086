package org.strategypress.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/** Tells the PDF library which stretches of a paragraph run from right to left, and how to write them down. */
final class RightToLeft implements BidiReorderer {
    private static final String MIRRORED = "()[]{}<>«»‹›";
    private final ArabicShaper shaper;

    RightToLeft(ArabicShaper shaper) {
        this.shaper = shaper;
    }

    @Override
    public String shapeText(String text) {
        return shaper.shape(text);
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        return mirror(new StringBuilder(shaper.signalled(text)).reverse().toString());
    }

    /** The text with each bracket turned round: {@code (} for {@code )}. */
    static String mirror(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            int pair = MIRRORED.indexOf(out.charAt(i));
            if (pair >= 0) {
                out.setCharAt(i, MIRRORED.charAt(pair ^ 1));
            }
        }
        return out.toString();
    }

    /** Splits one paragraph by the Unicode bidirectional algorithm (UAX 9), as the Java runtime has it. */
    static final class Splitter implements BidiSplitter {
        private Bidi bidi = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

        @Override
        public void setParagraph(String paragraph, byte direction) {
            bidi = new Bidi(paragraph, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        }

        @Override
        public int countTextRuns() {
            return Math.max(1, bidi.getRunCount()); // the library asks for the run of an empty text too
        }

        @Override
        public BidiTextRun getVisualRun(int index) {
            if (bidi.getLength() == 0) {
                return new BidiTextRun(0, 0, bidi.baseIsLeftToRight() ? LTR : RTL);
            }
            int start = bidi.getRunStart(index);
            boolean fromRight = (bidi.getRunLevel(index) & 1) == 1;
            return new BidiTextRun(start, bidi.getRunLimit(index) - start, fromRight ? RTL : LTR);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
        }
    }
}
