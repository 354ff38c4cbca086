package org.strategypress.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RunTest {
    private static String drawn(String before, String after) {
        return Run.between(before, after).stream()
                .map(run -> switch (run.kind()) {
                    case KEPT -> run.words();
                    case DELETED -> "[-" + run.words() + "-]";
                    case INSERTED -> "{+" + run.words() + "+}";
                })
                .collect(Collectors.joining(" "));
    }

    @Test
    void wordsThatGoStandBeforeThoseThatCome() {
        assertThat(drawn("You get £2,000 once.", "You get £3,000 once."))
                .isEqualTo("You get [-£2,000-] {+£3,000+} once.");
        assertThat(drawn("Call us.", "Call us at any time.")).isEqualTo("Call [-us.-] {+us at any time.+}");
        assertThat(drawn("One two", "two")).isEqualTo("[-One-] two");
        assertThat(drawn("", "New words")).isEqualTo("{+New words+}");
        assertThat(drawn("Gone", "")).isEqualTo("[-Gone-]");
        assertThat(drawn("The same", "The same")).isEqualTo("The same");
    }

    /** What is kept with what was deleted is the text before; with what was inserted, the text after: of 2,000 seeded texts. */
    @Test
    void bothTextsStandInTheRuns() {
        Random random = new Random(7);
        List<String> some = List.of("a", "b", "c", "the", "home", "\n", "£3,000");
        for (int i = 0; i < 2000; i++) {
            String before = text(random, some);
            String after = text(random, some);
            List<Run> runs = Run.between(before, after);
            assertThat(words(runs, Run.Kind.INSERTED)).isEqualTo(split(before));
            assertThat(words(runs, Run.Kind.DELETED)).isEqualTo(split(after));
            int kept = runs.stream()
                    .filter(run -> run.kind() == Run.Kind.KEPT)
                    .mapToInt(run -> split(run.words()).size())
                    .sum();
            assertThat(kept).isEqualTo(longest(split(before), split(after)));
        }
    }

    private static String text(Random random, List<String> some) {
        return random.ints(random.nextInt(14), 0, some.size())
                .mapToObj(some::get)
                .collect(Collectors.joining(" "))
                .replaceAll(" *\n *", "\n")
                .strip();
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.split("(?<=\n)|(?=\n)| "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> words(List<Run> runs, Run.Kind without) {
        return runs.stream()
                .filter(run -> run.kind() != without)
                .flatMap(run -> split(run.words()).stream())
                .toList();
    }

    /** The length of the longest common row, by the book. */
    private static int longest(List<String> one, List<String> other) {
        int[][] most = new int[one.size() + 1][other.size() + 1];
        for (int i = 1; i <= one.size(); i++) {
            for (int j = 1; j <= other.size(); j++) {
                most[i][j] = one.get(i - 1).equals(other.get(j - 1))
                        ? most[i - 1][j - 1] + 1
                        : Math.max(most[i - 1][j], most[i][j - 1]);
            }
        }
        return most[one.size()][other.size()];
    }
}
