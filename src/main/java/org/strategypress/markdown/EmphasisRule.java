package org.strategypress.markdown;

import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/**
 * Which runs of {@code *} or {@code _} pair up: rules 9, 10 and 13 of CommonMark 0.31.2, section 6.2. Stars within sums and grades
 * pair up with none, as editors mean them as signs: {@code 5*3*2}, {@code 10cm*4cm*1cm}, {@code A*A*A}.
 */
final class EmphasisRule extends EmphasisDelimiterProcessor {

    EmphasisRule(char mark) {
        super(mark, true);
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        if (isSign(opener) && isSign(closer)) {
            return 0;
        }
        if (opener.canClose() || closer.canOpen()) {
            int opening = written(opener);
            int closing = written(closer);
            if ((opening + closing) % 3 == 0 && (opening % 3 != 0 || closing % 3 != 0)) {
                return 0;
            }
        }
        return opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
    }

    /** Whether a run stands within a sum or between grades: in a word, beside a digit or between capital letters. */
    private static boolean isSign(DelimiterRun run) {
        if (!(run instanceof Delimiter delimiter)) {
            return false;
        }
        CharSequence text = delimiter.getInput();
        int start = start(delimiter);
        int end = end(delimiter);
        if (start == 0 || end == text.length()) {
            return false;
        }
        char before = text.charAt(start - 1);
        char after = text.charAt(end);
        boolean inWord = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
        boolean digit = Character.isDigit(before) || Character.isDigit(after);
        return inWord && (digit || Character.isUpperCase(before) && Character.isUpperCase(after));
    }

    /** How long the run is in the source, before any of it was used up. */
    private static int written(DelimiterRun run) {
        if (!(run instanceof Delimiter delimiter)) {
            return run.length();
        }
        return end(delimiter) - start(delimiter);
    }

    private static int start(Delimiter delimiter) {
        CharSequence text = delimiter.getInput();
        int start = delimiter.getStartIndex();
        while (start > 0 && text.charAt(start - 1) == delimiter.getDelimiterChar()) {
            start--;
        }
        return start;
    }

    private static int end(Delimiter delimiter) {
        CharSequence text = delimiter.getInput();
        int end = delimiter.getStartIndex();
        while (end < text.length() && text.charAt(end) == delimiter.getDelimiterChar()) {
            end++;
        }
        return end;
    }
}
