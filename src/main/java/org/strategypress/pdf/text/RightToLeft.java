package org.strategypress.pdf.text;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/** Tells the PDF library which stretches of a paragraph run from right to left, and how to write them down. */
public final class RightToLeft implements BidiReorderer {
    private static final String MIRRORED = "()[]{}<>«»‹›";
    private final Shapers shapers;
    private final int base;

    /** The order of the words of a book, shaped by its shapers, that itself may be written from the right. */
    public RightToLeft(Shapers shapers, boolean bookFromRight) {
        this.shapers = shapers;
        this.base = bookFromRight ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    }

    @Override
    public String shapeText(String text) {
        return shapers.shape(text, true);
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
        String letters = shapers.directions(text);
        if (text.isEmpty() || new Bidi(letters, Bidi.DIRECTION_RIGHT_TO_LEFT).isRightToLeft()) {
            return mirror(new StringBuilder(shapers.signalled(text)).reverse().toString());
        }
        return visual(text, new Bidi(letters, base));
    }

    /** What {@link BidiLines} did not see, since it is laid out late: a line of a running head. */
    private static String visual(String text, Bidi bidi) {
        String[] runs = new String[bidi.getRunCount()];
        byte[] levels = new byte[runs.length];
        for (int i = 0; i < runs.length; i++) {
            String run = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            levels[i] = (byte) bidi.getRunLevel(i);
            runs[i] = (levels[i] & 1) == 1
                    ? mirror(new StringBuilder(run).reverse().toString())
                    : run;
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        return String.join("", runs);
    }

    /** The text with each bracket turned round: {@code (} for {@code )}. */
    public static String mirror(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            int pair = MIRRORED.indexOf(out.charAt(i));
            if (pair >= 0) {
                out.setCharAt(i, MIRRORED.charAt(pair ^ 1));
            }
        }
        return out.toString();
    }

    /**
     * Says which paragraphs have words from the right. Where in them these stand is no matter to the library, which would end a
     * line at each change of direction, before a comma say; {@link BidiLines} finds it once lines are broken.
     */
    public static final class Splitter implements BidiSplitter {
        private int length;
        private byte direction = LTR;

        @Override
        public void setParagraph(String paragraph, byte base) {
            length = paragraph.length();
            char[] letters = paragraph.toCharArray();
            direction = base == RTL || Bidi.requiresBidi(letters, 0, letters.length) ? RTL : LTR;
        }

        @Override
        public int countTextRuns() {
            return 1;
        }

        @Override
        public BidiTextRun getVisualRun(int index) {
            return new BidiTextRun(0, length, direction);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
        }
    }
}
