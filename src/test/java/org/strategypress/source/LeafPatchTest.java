package org.strategypress.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.strategypress.source.YamlNode.Mapping;
import org.strategypress.source.YamlNode.Pair;
import org.strategypress.source.YamlNode.Scalar;
import org.strategypress.source.YamlNode.Sequence;

/** Single values are changed, and nothing else is. */
class LeafPatchTest {
    private static final List<String> HARD = List.of(
            "no",
            "08",
            "a: b # c",
            "it's “said” \"so\"",
            "",
            "- x",
            "{a, b]",
            "two\nlines\n",
            "ends, with: colon:",
            " space ",
            "null",
            "*x & !y",
            "back\\slash",
            "🙂 مرحبا");

    private static List<SourceFile> sample() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("content"))) {
            List<SourceFile> files = new ArrayList<>();
            for (Path each : all.filter(path -> path.toString().matches(".*\\.(yaml|md)"))
                    .filter(path -> !path.endsWith("README.md"))
                    .sorted()
                    .toList()) {
                files.add(new SourceFile(each.toString(), Files.readString(each)));
            }
            return files;
        }
    }

    private static LeafPatch patch(SourceFile file) {
        if (!file.path().endsWith(".md")) {
            return new LeafPatch(file, 0, file.text().length());
        }
        int start = file.text().indexOf('\n') + 1;
        int end = Math.max(file.text().indexOf("\n---\n"), file.text().indexOf("\n---\r\n")) + 1;
        return new LeafPatch(file, start, end);
    }

    private static LeafPatch patch(String text) {
        return patch(new SourceFile("x.yaml", text));
    }

    private static void leaves(YamlNode node, List<Scalar> into) {
        if (node instanceof Scalar scalar) {
            into.add(scalar);
        } else if (node instanceof Mapping mapping) {
            mapping.pairs().forEach(pair -> leaves(pair.value(), into));
        } else if (node instanceof Sequence list) {
            list.items().forEach(item -> leaves(item, into));
        }
    }

    private static <T extends YamlNode> void holders(YamlNode node, Class<T> kind, List<T> into) {
        if (kind.isInstance(node)) {
            into.add(kind.cast(node));
        }
        if (node instanceof Mapping mapping) {
            mapping.pairs().forEach(pair -> holders(pair.value(), kind, into));
        } else if (node instanceof Sequence list) {
            list.items().forEach(item -> holders(item, kind, into));
        }
    }

    /** How many lines of the old text are not, in order, at the beginning or the end of the new. */
    private static int changedLines(String before, String after) {
        String[] old = before.split("(?<=\n)");
        String[] now = after.split("(?<=\n)");
        int head = 0;
        while (head < Math.min(old.length, now.length) && old[head].equals(now[head])) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(old.length, now.length) - head
                && old[old.length - 1 - tail].equals(now[now.length - 1 - tail])) {
            tail++;
        }
        return Math.max(old.length, now.length) - head - tail;
    }

    private static String words(Scalar leaf, Random random) {
        if (random.nextInt(3) == 0) {
            return HARD.get(random.nextInt(HARD.size()));
        }
        String[] words = leaf.text().split(" ", -1);
        words[random.nextInt(words.length)] = "changed" + random.nextInt(100);
        String joined = String.join(" ", words);
        return leaf.text().endsWith("\n") && !joined.endsWith("\n") ? joined + "\n" : joined;
    }

    /** Lines that a value takes, at least one. */
    private static int height(Scalar leaf, String words) {
        int own = (int) leaf.span().text().strip().lines().count();
        return Math.max(1, own) + (int) words.chars().filter(c -> c == '\n').count();
    }

    @Test
    void threeHundredValuesOfTheSampleAreChangedAloneWithEitherLineEnd() throws IOException {
        Random random = new Random(20261101);
        List<SourceFile> files = sample();
        for (int i = 0; i < 300; i++) {
            SourceFile picked = files.get(random.nextInt(files.size()));
            SourceFile file =
                    i % 3 == 0 ? new SourceFile(picked.path(), picked.text().replace("\n", "\r\n")) : picked;
            LeafPatch patch = patch(file);
            List<Scalar> leaves = new ArrayList<>();
            leaves(Objects.requireNonNull(patch.root()), leaves);
            Scalar leaf = leaves.get(random.nextInt(leaves.size()));
            String words = words(leaf, random);
            String as = file.path() + ": " + leaf.span().text() + " -> " + words;
            String after = patch.set(leaf, words).text().orElseThrow(() -> new AssertionError(as));
            boolean oneLine =
                    words.indexOf('\n') < 0 && leaf.span().text().strip().indexOf('\n') < 0;
            assertThat(changedLines(file.text(), after)).as(as).isLessThanOrEqualTo(oneLine ? 1 : height(leaf, words));
            assertThat(after)
                    .as(as)
                    .startsWith(file.text().substring(0, leaf.span().start()));
            assertThat(after).as(as).endsWith(file.text().substring(leaf.span().end()));
            LeafPatch again = patch(new SourceFile(file.path(), after));
            List<Scalar> now = new ArrayList<>();
            leaves(Objects.requireNonNull(again.root()), now);
            assertThat(now.get(leaves.indexOf(leaf)).text()).as(as).isEqualTo(words);
            assertThat(now).as(as).hasSameSizeAs(leaves);
        }
    }

    @Test
    void fieldsAndItemsOfTheSampleAreAddedAndRemovedAndStandAsBefore() throws IOException {
        Random random = new Random(7);
        for (SourceFile file : sample()) {
            YamlNode root = Objects.requireNonNull(patch(file).root());
            List<Mapping> groups = new ArrayList<>();
            holders(root, Mapping.class, groups);
            Mapping group = groups.get(random.nextInt(groups.size()));
            String added = patch(file).add(group, "zz-new", "a b").text().orElseThrow();
            assertThat(changedLines(file.text(), added)).as(file.path()).isEqualTo(1);
            List<Mapping> again = new ArrayList<>();
            LeafPatch back = patch(new SourceFile(file.path(), added));
            holders(Objects.requireNonNull(back.root()), Mapping.class, again);
            Mapping grown = again.get(groups.indexOf(group));
            Pair last = grown.pairs().get(grown.pairs().size() - 1);
            assertThat(back.remove(grown, last).text()).as(file.path()).contains(file.text());
            List<Sequence> lists = new ArrayList<>();
            holders(root, Sequence.class, lists);
            if (!lists.isEmpty()) {
                Sequence list = lists.get(random.nextInt(lists.size()));
                String longer = patch(file).add(list, "one: more").text().orElseThrow();
                assertThat(changedLines(file.text(), longer)).as(file.path()).isEqualTo(1);
                int index = random.nextInt(list.items().size());
                String shorter = patch(file).remove(list, index).text().orElseThrow();
                assertThat(shorter.length()).isLessThan(file.text().length());
            }
        }
    }

    @Test
    void commentsStandWhereAFieldIsTakenAway() {
        LeafPatch patch = patch("# top\n- title: \"A\" # why\n  # kept\n  b: c\n- {a: b, c: d} # e\n");
        Mapping item = (Mapping)
                ((Sequence) Objects.requireNonNull(patch.root())).items().get(0);
        assertThat(patch.remove(item, item.pairs().get(0)).text())
                .contains("# top\n- # why\n  # kept\n  b: c\n- {a: b, c: d} # e\n");
    }

    @Test
    void severalEditsAreMadeAtOnceEachInItsOwnStyle() {
        LeafPatch patch = patch("a: 'x'\nb: \"y\"\nc: [p, q]\nd: >-\n  folded\n  words\ne:\n# last\n");
        Mapping all = (Mapping) Objects.requireNonNull(patch.root());
        List<Scalar> leaves = new ArrayList<>();
        leaves(all, leaves);
        patch.set(leaves.get(0), "it's")
                .set(leaves.get(1), "\"")
                .set(leaves.get(3), "r, s")
                .set(leaves.get(4), "folded and words")
                .set(leaves.get(5), "5")
                .addFirst(all, "id", "new");
        assertThat(patch.text())
                .contains(
                        "id: new\na: 'it''s'\nb: \"\\\"\"\nc: [p, \"r, s\"]\nd: >-\n  folded\n  and words\ne: 5\n# last\n");
    }

    @Test
    void theLastFieldOrItemLeavesAnEmptyOne() {
        LeafPatch patch = patch("a:\n  - b\nc:\n  d: e\n");
        Mapping all = (Mapping) Objects.requireNonNull(patch.root());
        Mapping inner = (Mapping) all.pairs().get(1).value();
        patch.remove((Sequence) all.pairs().get(0).value(), 0)
                .remove(inner, inner.pairs().get(0));
        assertThat(patch.text()).contains("a:\n  []\nc:\n  {}\n");
    }
}
