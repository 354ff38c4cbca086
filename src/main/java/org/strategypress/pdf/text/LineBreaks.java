package org.strategypress.pdf.text;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line of print may end: where the PDF library, by Java's rules, ends one, but for places at which no reader expects it and
 * the Unicode line breaking algorithm (UAX 14) has none: {@code Children’|s}, {@code e.|g.}, {@code (x)|y}, {@code 5°|C}.
 */
public final class LineBreaks implements FSTextBreaker {
    /** Class QU: what opens and closes quotations, and is an apostrophe within a word (LB19). */
    private static final String QUOTES = "'\"‘’“”‛‟‹›«»";

    /** What keeps to the letters behind it: stops within an abbreviation, brackets, signs of units (LB24, LB29, LB30). */
    private static final String BEFORE_LETTERS = ".,:;)]}°%‰£$€¥#@";

    private final FSTextBreaker all = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US));
    private String text = "";

    @Override
    public void setText(String text) {
        this.text = text;
        all.setText(text);
    }

    @Override
    public int next() {
        int at = all.next();
        while (at > 0 && at < text.length() && isOneWord(text.charAt(at - 1), text.charAt(at))) {
            at = all.next();
        }
        return at;
    }

    private static boolean isOneWord(char before, char behind) {
        if (Character.isWhitespace(before) || before == '\u200B' || Character.isIdeographic(before)) {
            return false;
        }
        return QUOTES.indexOf(before) >= 0
                || QUOTES.indexOf(behind) >= 0
                || BEFORE_LETTERS.indexOf(before) >= 0
                        && Character.isLetterOrDigit(behind)
                        && !Character.isIdeographic(behind);
    }
}
