package org.strategypress.check.plain;

import java.util.Locale;
import java.util.Set;
import org.strategypress.model.Publication;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.Span;

/** A link says where it leads: “click here” says so of no link (WCAG 2.2, success criteria 2.4.4 and 2.4.9). */
final class EmptyLinkWordsCheck implements WordCheck {
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
    public void check(EntryWords words, Publication publication, Diagnostics out) {
        for (Passage passage : words.passages()) {
            int from = 0;
            for (Passage.Link link : passage.links()) {
                String said = link.words()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L} ]", "")
                        .strip();
                Span place = passage.place("[" + link.words(), from);
                from = Math.max(from, place.end() - passage.prose().where().start());
                if (NOTHING.contains(said)) {
                    String message = "“" + link.words() + "” does not say where the link leads";
                    out.warning("link-says-nothing", place, message, "make the link of the words that say it");
                }
            }
        }
    }
}
