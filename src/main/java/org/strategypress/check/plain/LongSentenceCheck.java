package org.strategypress.check.plain;

import java.util.regex.Pattern;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.Span;

/** A sentence has at most 25 words. Source: GOV.UK, "Sentence length: why 25 words is our limit", 2014. */
final class LongSentenceCheck implements WordCheck {
    private static final int MOST_WORDS = 25;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’'.,:@£%/-]*");

    @Override
    public void check(EntryWords words, Diagnostics out) {
        for (Passage passage : words.passages()) {
            SentencePlaces places = new SentencePlaces(passage.prose().where());
            for (String sentence : passage.sentences()) {
                Span where = places.next(sentence);
                long count = WORD.matcher(sentence).results().count();
                if (count > MOST_WORDS) {
                    String message = "this sentence has " + count + " words, which most people read twice";
                    String cure = "say one thing, then begin a new sentence; " + MOST_WORDS + " words are enough";
                    out.warning("long-sentence", where, message, cure);
                }
            }
        }
    }
}
