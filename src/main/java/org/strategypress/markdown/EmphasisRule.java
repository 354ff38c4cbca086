package org.strategypress.markdown;

import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/** Which runs of {@code *} or {@code _} pair up: rules 9, 10 and 13 of CommonMark 0.31.2, section 6.2. */
final class EmphasisRule extends EmphasisDelimiterProcessor {

    EmphasisRule(char mark) {
        super(mark, true);
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        if (opener.canClose() || closer.canOpen()) {
            int opening = written(opener);
            int closing = written(closer);
            if ((opening + closing) % 3 == 0 && (opening % 3 != 0 || closing % 3 != 0)) {
                return 0;
            }
        }
        return opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
    }

    /** How long the run is in the source, before any of it was used up. */
    private static int written(DelimiterRun run) {
        if (!(run instanceof Delimiter delimiter)) {
            return run.length();
        }
        CharSequence text = delimiter.getInput();
        int end = delimiter.getStartIndex();
        while (end < text.length() && text.charAt(end) == delimiter.getDelimiterChar()) {
            end++;
        }
        int start = delimiter.getStartIndex();
        while (start > 0 && text.charAt(start - 1) == delimiter.getDelimiterChar()) {
            start--;
        }
        return end - start;
    }
}
