package org.strategypress.check.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.strategypress.frame.Frame;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;
import org.strategypress.source.Nearest;

/** The id of the entry that a wrong reference probably means: one called so by its title or number, else one written like it. */
public final class Meant {
    private final List<Entry> entries;
    private final List<Frame> frames;
    private final Set<String> ids = new TreeSet<>();

    private Meant(List<Entry> entries, List<Frame> frames) {
        this.entries = entries;
        this.frames = List.copyOf(frames);
        entries.forEach(entry -> ids.add(entry.id()));
    }

    /** What a reference to an entry of a kind may mean, or to any entry where that is null. */
    public static Meant of(CheckInput input, @Nullable ContentKind wanted) {
        List<Entry> entries = wanted == null
                ? input.publication().entries()
                : List.copyOf(input.publication().all(wanted));
        Meant meant = new Meant(entries, input.publication().frames());
        input.otherIds().readyMade().forEach((id, kind) -> {
            if (wanted == null || wanted == kind) {
                meant.ids.add(id);
            }
        });
        return meant;
    }

    /** All ids that may be meant. */
    public Set<String> ids() {
        return ids;
    }

    /** The id that is meant, or null where that is not plain. */
    @Nullable
    public String by(String written) {
        for (Frame frame : frames) { // the entries of the first frame have plain ids
            String named = frame.id() + "/";
            if (frame.isFirst() && written.startsWith(named) && ids.contains(written.substring(named.length()))) {
                return written.substring(named.length());
            }
        }
        String name = bare(written);
        String called = null;
        for (Entry entry : entries) {
            boolean same = !name.isEmpty()
                    && (name.equals(bare(entry.title()))
                            || name.equals(bare(String.valueOf(entry.meta().number()))));
            if (same && called != null && !called.equals(entry.id())) {
                return null; // two are called so
            }
            called = same ? entry.id() : called;
        }
        return called != null ? called : Nearest.of(written, ids);
    }

    /** Letters and digits alone, small. */
    private static String bare(String words) {
        StringBuilder out = new StringBuilder(words.length());
        words.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
