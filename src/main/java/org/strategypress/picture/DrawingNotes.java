package org.strategypress.picture;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.SourceFile;

/** What drawing programs noted in a drawing for themselves: the names of elements and attributes, and where the first stands. */
final class DrawingNotes {
    private static final int SHOWN = 3;

    private final Set<String> names = new LinkedHashSet<>();
    private int place;

    /** Adds one with its place. */
    void add(String name, int at) {
        if (names.isEmpty()) {
            place = at;
        }
        names.add(name);
    }

    /** Adds a warning at the first of them, if there is any. */
    void tell(SourceFile file, Diagnostics out) {
        if (names.isEmpty()) {
            return;
        }
        int end = place + names.iterator().next().length();
        out.warning(
                "drawing-notes",
                file.span(place, Math.min(end, file.text().length())),
                "notes of a drawing program stand in this drawing and are left out of what is published: " + shown(),
                "nothing need be done; saved as a plain or optimised SVG it has none");
    }

    /** The first few names: {@code “inkscape:label”, “sodipodi:namedview” and 4 more}. */
    private String shown() {
        StringBuilder text = new StringBuilder();
        Iterator<String> each = names.iterator();
        int shown = Math.min(names.size(), names.size() == SHOWN + 1 ? SHOWN + 1 : SHOWN);
        for (int i = 0; i < shown; i++) {
            String before = i == 0 ? "" : i == names.size() - 1 ? " and " : ", ";
            text.append(before).append('“').append(each.next()).append('”');
        }
        return names.size() > shown
                ? text.append(" and ")
                        .append(names.size() - shown)
                        .append(" more")
                        .toString()
                : text.toString();
    }
}
