package org.strategypress.content;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.field.EntryNames;
import org.strategypress.content.field.Ids;
import org.strategypress.content.file.Candidate;
import org.strategypress.model.ContentKind;
import org.strategypress.source.Nearest;
import org.strategypress.source.YamlNode;
import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Pair;
import org.strategypress.source.YamlNode.Scalar;
import org.strategypress.source.YamlNode.Sequence;

/**
 * What the entries are called: by which a reference may name one without its id, {@code Leaving care team} or {@code Priority 1}.
 * A name that two entries have names none.
 *
 * @param ids the ids, with their kinds
 * @param names the ids of all entries that are called so, by the letters and digits of the name alone
 */
record Called(Map<String, Set<ContentKind>> ids, Map<String, Set<String>> names) implements EntryNames {
    /** What numbers a title: {@code Priority 1} of {@code Priority 1: A safe home}. */
    private static final Pattern NUMBERED = Pattern.compile("(\\p{L}+ \\d+(?:\\.\\d+)*\\p{L}?)\\s*[:.–—-]\\s");

    private static final List<String> NAMING = List.of("title", "sentence", "number");

    Called {
        ids = Map.copyOf(ids);
        names = Map.copyOf(names);
    }

    /**
     * What entries are called by their titles, what numbers these, their other names, their numbers and their ids written as words.
     *
     * @param frame the publication's first frame, whose name may stand before the ids of its entries; null where there is none
     */
    static Called of(Collection<Candidate> candidates, @Nullable String frame) {
        Map<String, Set<ContentKind>> ids = new HashMap<>();
        Map<String, Set<String>> names = new HashMap<>();
        Map<String, Set<String>> begun = new HashMap<>();
        for (Candidate each : candidates) {
            if (each.edition() != null || !Ids.isFramed(each.id())) {
                continue;
            }
            ids.computeIfAbsent(each.id(), id -> new TreeSet<>()).add(each.kind());
            add(names, each.id(), each.id());
            if (frame != null && ContentFolder.FRAMED.contains(each.kind()) && Ids.isId(each.id())) {
                add(names, frame + "/" + each.id(), each.id());
            }
            for (String field : NAMING) {
                Scalar words = Ids.scalar(each.mapping(), field);
                if (words != null) {
                    add(names, words.text(), each.id());
                    Matcher numbered = NUMBERED.matcher(words.text().strip());
                    if (numbered.lookingAt()) {
                        add(begun, numbered.group(1), each.id());
                    }
                }
                if (words != null && field.equals("number")) {
                    add(names, each.kind().idWord() + words.text(), each.id());
                    add(names, each.kind().folder() + words.text(), each.id());
                }
            }
            aka(each.mapping()).forEach(name -> add(names, name, each.id()));
        }
        begun.forEach(names::putIfAbsent);
        return new Called(ids, names);
    }

    /** Whether two candidates are called the same. */
    @SuppressWarnings("ReferenceEquality") // one of an unchanged file is the same object
    static boolean isSame(Candidate one, Candidate other) {
        return one == other
                || one.kind() == other.kind()
                        && one.id().equals(other.id())
                        && Objects.equals(one.edition(), other.edition())
                        && NAMING.stream().allMatch(field -> text(one, field).equals(text(other, field)))
                        && aka(one.mapping()).equals(aka(other.mapping()));
    }

    private static String text(Candidate candidate, String field) {
        Scalar words = Ids.scalar(candidate.mapping(), field);
        return words == null ? "" : words.text();
    }

    private static List<String> aka(Mapping mapping) {
        for (Pair pair : mapping.pairs()) {
            if (pair.key().text().equals("aka")) {
                YamlNode value = pair.value();
                List<YamlNode> items = value instanceof Sequence list ? list.items() : List.of(value);
                return items.stream()
                        .filter(Scalar.class::isInstance)
                        .map(each -> ((Scalar) each).text())
                        .toList();
            }
        }
        return List.of();
    }

    private static void add(Map<String, Set<String>> names, String name, String id) {
        String bare = bare(name);
        if (!bare.isEmpty()) {
            names.computeIfAbsent(bare, each -> new TreeSet<>()).add(id);
        }
    }

    @Override
    public @Nullable String id(String words, @Nullable ContentKind kind) {
        if (is(words, kind)) {
            return words;
        }
        String found = null;
        for (String id : names.getOrDefault(bare(words), Set.of())) {
            if (is(id, kind)) {
                if (found != null) {
                    return null;
                }
                found = id;
            }
        }
        return found;
    }

    @Override
    public @Nullable String near(String words) {
        String name = Nearest.of(bare(words), names.keySet());
        Set<String> found = name == null ? Set.of() : names.getOrDefault(name, Set.of());
        return found.size() == 1 ? found.iterator().next() : null;
    }

    private boolean is(String id, @Nullable ContentKind kind) {
        Set<ContentKind> kinds = ids.get(id);
        return kinds != null && (kind == null || kinds.contains(kind));
    }

    /** Letters and digits alone, small, without an article before them. */
    private static String bare(String words) {
        StringBuilder out = new StringBuilder(words.length());
        String small = words.strip().toLowerCase(Locale.ROOT);
        boolean article = small.startsWith("the ") || small.startsWith("our ");
        (article ? small.substring("the ".length()) : small)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
