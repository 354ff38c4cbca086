package org.strategypress.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Medium;
import org.strategypress.model.Playable;
import org.strategypress.model.Publication;

/** Pictures, films and sounds of the media folder that lack words for those who cannot see or hear them. */
final class MediaPart {
    private static final Set<String> PICTURES = Set.of("svg", "png", "jpg", "jpeg", "webp", "avif", "gif");

    private MediaPart() {}

    static ReportPart of(Publication publication) {
        Map<String, Medium> listed = new HashMap<>();
        publication.media().forEach(each -> listed.putIfAbsent(each.file(), each));
        Set<String> shown = new TreeSet<>();
        publication.withEditions().forEach(entry -> shown.addAll(Addresses.described(entry)));
        List<ReportPart.Row> rows = new ArrayList<>();
        for (String file : new TreeSet<>(publication.files())) {
            List<Object> lacks = lacks(file, listed.get(file), shown.contains(file));
            if (!lacks.isEmpty()) {
                rows.add(ReportPart.Row.of(file, lacks));
            }
        }
        return new ReportPart("media", List.of("file", "lacks"), rows);
    }

    private static List<Object> lacks(String file, @Nullable Medium medium, boolean described) {
        List<Object> lacks = new ArrayList<>();
        Playable played = Playable.of(file);
        Medium.Words words = medium == null ? Medium.Words.NONE : medium.words();
        if (played == Playable.FILM && !words.silent() && words.captions().isEmpty()) {
            lacks.add(new ReportPart.Say("captions"));
        }
        if (played != null && !words.canBeRead()) {
            lacks.add(new ReportPart.Say("transcript"));
        }
        boolean said = described || medium != null && medium.alt() != null;
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (PICTURES.contains(ending) && !said) {
            lacks.add(new ReportPart.Say("alt"));
        }
        return lacks;
    }
}
