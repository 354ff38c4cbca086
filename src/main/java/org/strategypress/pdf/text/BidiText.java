package org.strategypress.pdf.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** The words of one paragraph, or of what stands by itself in one, with the levels that UAX 9 gives them. */
final class BidiText {
    /** What a stretch with a direction of its own is for the words round it. */
    private static final char OBJECT = '\uFFFC';

    private final StringBuilder words = new StringBuilder();
    private final List<Integer> lineEnds = new ArrayList<>();
    private final int base;
    private byte[] levels = {};
    private byte baseLevel;

    /**
     * A text.
     *
     * @param base a flag of {@link Bidi}: which way it runs
     */
    BidiText(int base) {
        this.base = base;
    }

    /** Adds words; where they begin. */
    int add(String more) {
        words.append(more);
        return words.length() - more.length();
    }

    /** Adds something that is no text; where it stands. */
    int addObject() {
        return add(String.valueOf(OBJECT));
    }

    /** A line ends here: what is written next is apart from what was. */
    void endLine() {
        lineEnds.add(words.length());
        words.append(' ');
    }

    /** Finds the levels, once all is added; spaces at the end of a line have that of the paragraph. */
    void resolve() {
        Bidi bidi = new Bidi(words.toString(), base);
        baseLevel = (byte) bidi.getBaseLevel();
        levels = new byte[words.length()];
        for (int run = 0; run < bidi.getRunCount(); run++) {
            for (int at = bidi.getRunStart(run); at < bidi.getRunLimit(run); at++) {
                levels[at] = (byte) bidi.getRunLevel(run);
            }
        }
        for (int end : lineEnds) {
            for (int at = end; at >= 0 && Character.isWhitespace(words.charAt(at)); at--) {
                levels[at] = baseLevel;
            }
        }
    }

    /**
     * The level of an edge of a box in front of a place: it goes with the outer of its two sides, so that a number which a box
     * begins with does not take the box's white along to its other side.
     */
    byte edge(int at) {
        byte before = at == 0 ? baseLevel : level(at - 1);
        byte behind = at == levels.length ? baseLevel : level(at);
        return before < behind ? before : behind;
    }

    /** The level of what stands at a place; of what is in front of it where the text ends there. */
    byte level(int at) {
        return levels.length == 0 ? 0 : levels[Math.max(0, Math.min(at, levels.length - 1))];
    }
}
