package org.strategypress.check.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.strategypress.frame.AreaWords;
import org.strategypress.frame.Frame;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;
import org.strategypress.source.Nearest;

/**
 * The id of the entry that a wrong reference probably means: one called so by its title or number, an area that people call so,
 * else one written like it.
 */
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
        if (called != null) {
            return called;
        }
        String area = area(name);
        area = area != null ? area : Nearest.of(written, ids);
        return area != null ? area : byItsWords(written);
    }

    /** The area that people call so, of the first frame that has one: {@code housing} is {@code accommodation}. */
    private @Nullable String area(String name) {
        for (Frame frame : frames) {
            for (Map.Entry<String, String> each : AreaWords.of(frame.id()).entrySet()) {
                String id = frame.prefix() + each.getValue();
                if (name.equals(bare(each.getKey())) && ids.contains(id)) {
                    return id;
                }
            }
        }
        return null;
    }

    /** The only id that holds all words that are written: {@code driving} is {@code driving-lessons}. */
    private @Nullable String byItsWords(String written) {
        Set<String> words = words(written);
        List<String> found = ids.stream()
                .filter(id -> words.size() > 0 && words(id).containsAll(words))
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    private static Set<String> words(String text) {
        Set<String> words =
                new TreeSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", 0)));
        words.removeIf(word -> word.length() < 4);
        return words;
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
