package org.strategypress.check.plain;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.Span;

/** A link says where it leads: “click here” says so of no link (WCAG 2.2, success criteria 2.4.4 and 2.4.9). */
final class EmptyLinkWordsCheck implements WordCheck {
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L} ]");
    private static final Set<String> NOTHING = Set.of(
            "click here",
            "click",
            "here",
            "this",
            "this link",
            "this page",
            "this website",
            "link",
            "more",
            "more info",
            "more information",
            "further information",
            "read more",
            "find out more",
            "learn more",
            "see more",
            "see here",
            "details",
            "website",
            "download",
            "go",
            "press here",
            "tap here");

    @Override
    public void check(EntryWords words, Diagnostics out) {
        for (Passage passage : words.passages()) {
            if (passage.links().stream().noneMatch(EmptyLinkWordsCheck::isEmpty)) {
                continue;
            }
            int from = 0;
            for (Passage.Link link : passage.links()) {
                Span place = passage.place("[" + link.words(), from);
                from = Math.max(from, place.end() - passage.prose().where().start());
                if (isEmpty(link)) {
                    String message = "“" + link.words() + "” does not say where the link leads";
                    out.warning("link-says-nothing", place, message, "make the link of the words that say it");
                }
            }
        }
    }

    private static boolean isEmpty(Passage.Link link) {
        return NOTHING.contains(SIGNS.matcher(link.words().toLowerCase(Locale.ROOT))
                .replaceAll("")
                .strip());
    }
}
