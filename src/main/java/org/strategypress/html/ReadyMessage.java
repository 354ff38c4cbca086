package org.strategypress.html;

import org.jspecify.annotations.Nullable;
import org.strategypress.html.prose.Translation;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entitlement;
import org.strategypress.model.Entry;

/**
 * A message that a reader can send as it is: in the publication's main language, which the council reads, and beside it in the
 * reader's own.
 *
 * @param words the words to send; empty where the council has turned them off
 * @param own the same in the language of the page, or null where that is the same or nobody has written it
 */
public record ReadyMessage(String words, @Nullable String own) {
    /** What is filled in by hand: which help of a part of life it was. */
    private static final String BLANK = "_".repeat(12);

    /** The message of a kind about an entry: {@code offer} asks for it, {@code refused} asks why not. About a part of life it has a blank for what it is about. */
    static ReadyMessage about(String kind, Entry entry, Translation main, Translation reader) {
        Entry original = main.publication().find(entry.id()).orElse(entry);
        String given = kind.equals("offer") ? given(original) : null;
        if (given != null) {
            String own = given(entry);
            return new ReadyMessage(given, given.equals(own) ? null : own);
        }
        String key = "say." + kind;
        String words = main.messages().get(key, named(original, main));
        boolean spoken = !reader.isMain() && reader.messages().has(key) && !words.isEmpty();
        return new ReadyMessage(words, spoken ? reader.messages().get(key, reader.said(title(entry))) : null);
    }

    private static @Nullable String given(Entry entry) {
        return entry.as(Entitlement.class).map(each -> each.asking().say()).orElse(null);
    }

    /** The title, and the sum where there is one. */
    private static String named(Entry entry, Translation main) {
        String sum = entry.as(Entitlement.class)
                .filter(offer -> offer.amount().size() == 1)
                .map(offer -> new AmountWords(main).sums(offer))
                .orElse("");
        return sum.isEmpty()
                ? title(entry)
                : entry.title() + " (" + Character.toLowerCase(sum.charAt(0)) + sum.substring(1) + ")";
    }

    private static String title(Entry entry) {
        return entry.kind() == ContentKind.AREA ? BLANK : entry.title();
    }
}
