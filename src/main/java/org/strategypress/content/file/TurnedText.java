package org.strategypress.content.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.SourceFile;

/**
 * Warns of signs that turn the direction of writing, cannot be seen and are not ended: what is shown beside such words, like
 * a name in a list or the next cell, would be turned round with them.
 */
final class TurnedText {
    private static final String ISOLATES = "\u2066\u2067\u2068";
    private static final String TURNS = "\u202a\u202b\u202d\u202e";
    private static final char END_OF_ISOLATE = '\u2069';
    private static final char END_OF_TURN = '\u202c';

    /** The word behind a sign, which stands in a cure. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{1,20}");

    private final SourceFile file;
    private final String text;
    private final Diagnostics out;

    private TurnedText(SourceFile file, Diagnostics out) {
        this.file = file;
        this.text = file.text();
        this.out = out;
    }

    /** Tells of the first sign of a file that nothing ends before the end of its paragraph, or of its line in fields. */
    static void check(SourceFile file, Diagnostics out) {
        String text = file.text();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u202a' && isOpening(text.charAt(i))) {
                new TurnedText(file, out).stretches(i);
                return;
            }
        }
    }

    private void stretches(int first) {
        int start = text.lastIndexOf('\n', first) + 1;
        int body = body();
        while (start < text.length()) {
            int end = start < body ? lineEnd(start) : paragraphEnd(start);
            int open = open(start, end);
            if (open >= 0) {
                tell(open);
                return;
            }
            start = end + 1;
        }
    }

    /** Where the text below the fields begins; the end of a file that holds fields only. */
    private int body() {
        if (!file.path().endsWith(".md")) {
            return text.length();
        }
        FrontMatter matter = FrontMatter.of(file);
        return matter == null ? 0 : matter.bodyStart();
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private int paragraphEnd(int from) {
        int end = lineEnd(from);
        while (end < text.length() && !text.substring(end + 1, lineEnd(end + 1)).isBlank()) {
            end = lineEnd(end + 1);
        }
        return end;
    }

    /** The outermost sign that is open at the end of a stretch; -1 where all are ended. */
    private int open(int start, int end) {
        int[] open = new int[end - start];
        int depth = 0;
        int isolates = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (isOpening(c)) {
                open[depth++] = i;
                isolates += isIsolate(i) ? 1 : 0;
            } else if (c == END_OF_TURN && depth > 0 && !isIsolate(open[depth - 1])) {
                depth--;
            } else if (c == END_OF_ISOLATE && isolates > 0) {
                do { // an isolate's end ends the turns within it too
                    depth--;
                } while (!isIsolate(open[depth]));
                isolates--;
            }
        }
        return depth == 0 ? -1 : open[0];
    }

    private boolean isIsolate(int at) {
        return ISOLATES.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isOpening(char c) {
        return ISOLATES.indexOf(c) >= 0 || TURNS.indexOf(c) >= 0;
    }

    private void tell(int at) {
        Matcher word = WORD.matcher(text).region(at, lineEnd(at));
        out.warning(
                "direction-open",
                file.span(at, at + 1),
                "a sign that cannot be seen, " + String.format("U+%04X", (int) text.charAt(at))
                        + ", turns the direction of writing here, and nothing ends it",
                "take it out: put the cursor "
                        + (word.find() ? "before “" + word.group() + "”" : "at the end of this line")
                        + " and press the backspace key once; words of each language run in their own direction"
                        + " without it");
    }
}
