package org.strategypress.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.strategypress.check.rule.CheckInput;
import org.strategypress.check.rule.Rule;
import org.strategypress.model.Medium;
import org.strategypress.model.Playable;
import org.strategypress.model.Publication;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.Span;

/**
 * Who cannot hear a film has its captions (WCAG 2.2, 1.2.2 Captions, Prerecorded); who cannot hear a sound, or cannot see a
 * film, or reads on paper, has its words (1.2.1 Audio-only and Video-only, Prerecorded; 1.2.3 Audio Description or Media
 * Alternative, Prerecorded).
 */
final class PlayedRule implements Rule {
    @Override
    public void check(CheckInput input, Diagnostics out) {
        Publication publication = input.publication();
        Set<String> files = new TreeSet<>(publication.files());
        Map<String, Span> places = new TreeMap<>();
        publication
                .withEditions()
                .forEach(entry -> entry.meta().trace().links().forEach(link -> {
                    String path = link.mediaPath();
                    if (path != null && Playable.of(path) != null && files.contains(path)) {
                        places.putIfAbsent(path, link.where());
                    }
                }));
        Map<String, Medium> listed = new HashMap<>();
        publication.media().forEach(each -> listed.putIfAbsent(each.file(), each));
        places.forEach((path, where) -> check(path, where, listed.get(path), out));
    }

    private static void check(String path, Span used, @Nullable Medium medium, Diagnostics out) {
        boolean film = Playable.of(path) == Playable.FILM;
        Medium.Words words = medium == null ? Medium.Words.NONE : medium.words();
        List<String> lacks = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        if (film && !words.silent() && words.captions().isEmpty()) {
            lacks.add("captions");
            lines.add("captions: with its .vtt file");
        }
        if (!words.canBeRead()) {
            lacks.add("transcript");
            lines.add("transcript: with all that is said" + (film ? " and shown" : ""));
        }
        if (lacks.isEmpty()) {
            return;
        }
        String entry = medium == null ? "add to media.yaml - file: " + path + " with " : "give its entry ";
        out.warning(
                "words-of-" + (film ? "film" : "sound"),
                medium == null ? used : medium.meta().place("file"),
                "the " + (film ? "film" : "sound") + " “" + path + "” has no " + String.join(" and no ", lacks)
                        + ", so some readers cannot know what is in it",
                entry + String.join(" and ", lines));
    }
}
