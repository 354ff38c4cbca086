package org.strategypress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.strategypress.check.plain.SentencePlaces;
import org.strategypress.check.rule.CheckInput;
import org.strategypress.check.rule.Rule;
import org.strategypress.model.Entitlement;
import org.strategypress.model.Entry;
import org.strategypress.model.text.Prose;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.Span;

/** The sentences of an Easy Read edition are short: at most 15 words. */
final class EasyReadRule implements Rule {
    private static final int MOST_WORDS = 15;
    private static final Pattern BLOCK_END = Pattern.compile("</(?:p|li|h[1-6]|td|th|dt|dd|figcaption)>|<br>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])\\s+|\\n");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’'.,:@£%/-]*");

    @Override
    public void check(CheckInput input, Diagnostics out) {
        for (Entry entry : input.publication().editions()) {
            if (entry.meta().edition().easyRead()) {
                own(entry).forEach(prose -> check(prose, out));
            }
        }
    }

    /** The prose that the edition's own file gives. */
    private static Stream<Prose> own(Entry entry) {
        List<Prose> all = new ArrayList<>();
        Stream.of(entry.summary(), entry.plain(), entry.body())
                .filter(Objects::nonNull)
                .forEach(all::add);
        entry.as(Entitlement.class).ifPresent(entitlement -> {
            all.addAll(entitlement.asking().how());
            all.addAll(entitlement.asking().need());
        });
        return all.stream()
                .filter(prose -> prose.where().file() == entry.where().file());
    }

    private static void check(Prose prose, Diagnostics out) {
        String text =
                TAG.matcher(BLOCK_END.matcher(prose.html()).replaceAll("\n")).replaceAll("");
        SentencePlaces places = new SentencePlaces(prose.where());
        for (String sentence : SENTENCE_END.split(text, -1)) {
            Span where = places.next(sentence);
            long words = WORD.matcher(sentence).results().count();
            if (words > MOST_WORDS) {
                String message = "this sentence has " + words + " words: “" + sentence.strip() + "”";
                String cure = "make it " + MOST_WORDS + " words or fewer: say one thing, then begin a new sentence";
                out.warning("easy-read-long-sentence", where, message, cure);
            }
        }
    }
}
