package org.strategypress.check.plain;

import java.util.List;
import org.strategypress.source.RunOfLetters;
import org.strategypress.source.SourceFile;
import org.strategypress.source.Span;

/** Finds the sentences of a finished text in the source that it was made from, one after another. */
public final class SentencePlaces {
    /** So many words make a place certain. */
    private static final int SURE = 4;

    private final Span whole;
    private final List<RunOfLetters> words;
    private int next;

    /** The places of a text that was made from this stretch. */
    public SentencePlaces(Span whole) {
        this.whole = whole;
        this.words = RunOfLetters.of(whole.text());
    }

    /** Where a sentence stands, from its first word to its last; the whole text where marks hide it. */
    public Span next(String sentence) {
        List<RunOfLetters> wanted = RunOfLetters.of(sentence);
        for (int at = next; at < words.size() && !wanted.isEmpty(); at++) {
            if (begins(at, wanted)) {
                int last = last(at, wanted);
                next = last + 1;
                return span(words.get(at).start(), words.get(last).end());
            }
        }
        return whole;
    }

    private boolean begins(int at, List<RunOfLetters> wanted) {
        int length = Math.min(SURE, wanted.size());
        for (int i = 0; i < length; i++) {
            if (at + i >= words.size()
                    || !words.get(at + i).text().equals(wanted.get(i).text())) {
                return false;
            }
        }
        return true;
    }

    /** The sentence's last word in the source, over addresses of links and other marks between. */
    private int last(int at, List<RunOfLetters> wanted) {
        int last = at;
        int i = 1;
        int end = Math.min(words.size(), at + 2 * wanted.size() + SURE);
        for (int each = at + 1; each < end && i < wanted.size(); each++) {
            if (words.get(each).text().equals(wanted.get(i).text())) {
                last = each;
                i++;
            }
        }
        return last;
    }

    private Span span(int start, int end) {
        SourceFile file = whole.file();
        String text = whole.text();
        int line = text.indexOf('\n', start);
        int stop = line >= 0 && line < end ? line : end; // a finding marks one line
        return file.span(whole.start() + start, whole.start() + stop);
    }
}
