package org.strategypress.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.LeafCuts.Cut;
import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Pair;
import org.strategypress.source.YamlNode.Scalar;
import org.strategypress.source.YamlNode.Sequence;

/**
 * Changes single values of a stretch of YAML and leaves every other character as it is: comments, order, quotation marks, line
 * ends, blocks and lists in brackets.
 *
 * <p>Edits are said against the file as it was read, then made at once. For each there are several ways to write it, the one
 * that is nearest to how the old value is written first; a way counts only when what is read again is exactly what was asked
 * for, so nothing is ever changed besides.
 */
public final class LeafPatch {
    private final SourceFile file;
    private final int start;
    private final int end;
    private final @Nullable YamlNode root;
    private final LeafTree wanted = new LeafTree();
    private final LeafCuts cuts;
    private final List<List<Cut>> edits = new ArrayList<>();

    /**
     * Edits of a stretch.
     *
     * @param file the file
     * @param start where its YAML begins
     * @param end where it ends
     */
    public LeafPatch(SourceFile file, int start, int end) {
        this.file = file;
        this.start = start;
        this.end = end;
        this.root = YamlReader.read(file, start, end, new Diagnostics());
        this.cuts = new LeafCuts(file.text());
    }

    /** What stands there; null when it cannot be read, or holds nothing. */
    public @Nullable YamlNode root() {
        return root;
    }

    /** Gives a value other words. */
    public LeafPatch set(Scalar leaf, String words) {
        wanted.set(leaf, words);
        edits.add(cuts.set(leaf, words));
        return this;
    }

    /** Gives a field a list or fields of its own, in place of words or of nothing. */
    public LeafPatch set(Scalar leaf, LeafValue value) {
        wanted.set(leaf, value);
        edits.add(cuts.set(leaf, value));
        return this;
    }

    /** Adds a field behind those that are there. */
    public LeafPatch add(Mapping group, String key, String words) {
        wanted.add(group, key, words);
        edits.add(cuts.add(group, key, words));
        return this;
    }

    /** Adds a field that is a group of words, on one line, behind those that are there. */
    public LeafPatch add(Mapping group, String key, Map<String, String> words) {
        Map<String, LeafValue> fields = new LinkedHashMap<>();
        words.forEach((name, value) -> fields.put(name, new LeafValue.Words(value)));
        LeafValue.Group value = new LeafValue.Group(fields);
        wanted.add(group, key, value);
        edits.add(cuts.addInLine(group, key, value));
        return this;
    }

    /** Adds a field with a list or fields of its own behind those that are there. */
    public LeafPatch add(Mapping group, String key, LeafValue value) {
        wanted.add(group, key, value);
        edits.add(cuts.add(group, key, value));
        return this;
    }

    /** Adds an item with fields of its own behind those that are there. */
    public LeafPatch add(Sequence list, LeafValue value) {
        wanted.add(list, value);
        edits.add(cuts.add(list, value));
        return this;
    }

    /** Adds a field before those that are there. */
    public LeafPatch addFirst(Mapping group, String key, String words) {
        wanted.addFirst(group, key, words);
        edits.add(cuts.addFirst(group, key, words));
        return this;
    }

    /** Adds a field right behind one that is there. */
    public LeafPatch addBehind(Mapping group, Pair pair, String key, String words) {
        wanted.addBehind(pair.key(), key, words);
        edits.add(cuts.addBehind(group, pair.value(), key, words));
        return this;
    }

    /** Adds an item behind those that are there. */
    public LeafPatch add(Sequence list, String words) {
        wanted.add(list, words);
        edits.add(cuts.add(list, words));
        return this;
    }

    /** Removes a field with all that it holds; a comment beside it stays. */
    public LeafPatch remove(Mapping group, Pair pair) {
        wanted.drop(pair.key());
        edits.add(cuts.remove(group, group.pairs().indexOf(pair)));
        return this;
    }

    /** Removes an item with all that it holds; a comment beside it stays. */
    public LeafPatch remove(Sequence list, int index) {
        wanted.drop(list.items().get(index));
        edits.add(cuts.remove(list, index));
        return this;
    }

    /** The whole file's text with all edits made; nothing when one of them cannot be made without changing more. */
    public Optional<String> text() {
        if (edits.stream().anyMatch(List::isEmpty)) {
            return Optional.empty();
        }
        List<Cut> chosen = new ArrayList<>();
        edits.forEach(ways -> chosen.add(ways.get(0)));
        Optional<String> first = made(chosen);
        for (int i = 0; first.isEmpty() && i < edits.size(); i++) {
            for (Cut way : edits.get(i)) {
                chosen.set(i, way);
                first = made(chosen);
                if (first.isPresent()) {
                    break;
                }
                chosen.set(i, edits.get(i).get(0));
            }
        }
        return first.isPresent() ? first : oneByOne();
    }

    /** Where several edits need another way each: the first that can be read at all, one after the other. */
    private Optional<String> oneByOne() {
        List<Cut> chosen = new ArrayList<>();
        for (List<Cut> ways : edits) {
            Cut good = ways.stream().filter(this::isReadable).findFirst().orElse(null);
            if (good == null) {
                return Optional.empty();
            }
            chosen.add(good);
        }
        return made(chosen);
    }

    private boolean isReadable(Cut way) {
        return read(text(List.of(way)))
                .filter(node -> way.words() == null || LeafTree.holds(node, way.words()))
                .isPresent();
    }

    private Optional<String> made(List<Cut> chosen) {
        String text = text(chosen);
        return read(text)
                .filter(node -> root != null && wanted.isMet(root, node))
                .map(node -> text);
    }

    private Optional<YamlNode> read(String text) {
        int last = end + text.length() - file.text().length();
        return last < start
                ? Optional.empty()
                : Optional.ofNullable(
                        YamlReader.read(new SourceFile(file.path(), text), start, last, new Diagnostics()));
    }

    private String text(List<Cut> chosen) {
        List<Cut> sorted = new ArrayList<>(chosen);
        sorted.sort(Comparator.comparingInt(Cut::start));
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Cut cut : sorted) {
            if (cut.start() < at) {
                return ""; // two edits of one place: told as one that cannot be made
            }
            text.append(file.text(), at, cut.start()).append(cut.text());
            at = cut.end();
        }
        return text.append(file.text(), at, file.text().length()).toString();
    }
}
