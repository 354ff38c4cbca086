package org.strategypress.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.text.Prose;
import org.strategypress.source.Provenance;
import org.strategypress.source.Span;

/**
 * The headings of one prose: moves them so that the highest is {@code h2}, finds skipped levels, and gives each an id.
 *
 * <p>Automatic ids are given at the end, when all that were written by hand are known: so a slug never takes an id away from
 * the author.
 */
final class Outline {
    private static final int TOP = 2;
    private static final int DEEPEST = 6;

    private record Entry(int level, @Nullable String id, String text, int slot) {}

    /** Where an automatic id was put, and how much HTML it is. */
    private record Slot(int at, int length) {}

    private final List<Slot> slots = new ArrayList<>();
    private final Draft draft;
    private final int shift;
    private final List<Entry> entries = new ArrayList<>();
    private int last = TOP - 1;

    Outline(Draft draft, Node document) {
        this.draft = draft;
        int highest = highest(document);
        this.shift = highest > DEEPEST ? 0 : TOP - highest;
    }

    private static int highest(Node node) {
        int found = node instanceof Heading heading ? heading.getLevel() : Integer.MAX_VALUE;
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Block) {
                found = Math.min(found, highest(child));
            }
        }
        return found;
    }

    /** The level in the page of a Markdown heading of this level. */
    int level(int written) {
        return Math.min(written + shift, DEEPEST);
    }

    /**
     * Adds a heading whose start tag has just been begun, {@code <h2}; its id, when null, is put at that point later.
     *
     * @param level the level in the page
     * @param id the id that the author gave, or null
     * @param text its words
     * @param where its place
     */
    void add(int level, @Nullable String id, String text, Span where, int slot) {
        if (text.isBlank()) {
            draft.error("heading-empty", where, "a heading has no words", "write its words, or take it out");
        }
        if (level > last + 1) {
            draft.error(
                    "heading-skip",
                    where,
                    entries.isEmpty()
                            ? "the first heading is " + (level - TOP) + " below the highest one of this text"
                            : "this heading is " + (level - last) + " levels below the one before it",
                    "go down one level at a time: ## and then ###");
        }
        last = level;
        entries.add(new Entry(level, id, text, slot));
    }

    /** What wrote the HTML that {@link #finish} gives back, whose ids move what follows them. */
    Provenance origins() {
        Provenance.Builder out = new Provenance.Builder();
        int moved = 0;
        int next = 0;
        for (Draft.Origin origin : draft.origins) {
            while (next < slots.size() && slots.get(next).at() < origin.at()) {
                moved += slots.get(next++).length();
            }
            out.from(origin.at() + moved, origin.where());
        }
        return out.build();
    }

    /** Puts the automatic ids into the HTML and returns it; {@code headings} receives what was found. */
    String finish(List<Prose.Heading> headings) {
        StringBuilder out = new StringBuilder(draft.html.length() + entries.size() * 24);
        int copied = 0;
        entries.sort(Comparator.comparingInt(Entry::slot));
        for (Entry entry : entries) {
            String id = entry.id;
            if (id == null) {
                id = draft.ids.slug(entry.text);
                slots.add(new Slot(entry.slot, id.length() + 6));
                out.append(draft.html, copied, entry.slot)
                        .append(" id=\"")
                        .append(id)
                        .append('"');
                copied = entry.slot;
            }
            headings.add(new Prose.Heading(entry.level, id, entry.text));
        }
        return out.append(draft.html, copied, draft.html.length()).toString();
    }
}
