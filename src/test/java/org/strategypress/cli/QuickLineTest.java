package org.strategypress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Option;

class QuickLineTest {
    private static final Map<String, String> VALUES = Map.of("--today", "2026-11-01", "--format", "json");

    private static List<String> words(Field option) {
        String name = option.getAnnotation(Option.class).names()[0];
        return option.getType() == boolean.class
                ? List.of(name)
                : List.of(name, VALUES.getOrDefault(name, "https://example.org/a"));
    }

    private static void assertReadAsTheLibraryDoes(List<String> words) throws IllegalAccessException {
        List<String> line = new ArrayList<>(List.of("check"));
        line.addAll(words);
        QuickLine quick = Objects.requireNonNull(QuickLine.read(line.toArray(String[]::new)), line.toString());
        assertThat(quick.publish()).isFalse();
        Options byLibrary = new Options();
        new CommandLine(CommandLine.Model.CommandSpec.create().addMixin("options", forMixin(byLibrary)))
                .parseArgs(words.toArray(String[]::new));
        for (Field each : Options.class.getDeclaredFields()) {
            if (each.isAnnotationPresent(Option.class)) {
                assertThat(each.get(quick.options())).as(each.getName()).isEqualTo(each.get(byLibrary));
            }
        }
    }

    private static CommandLine.Model.CommandSpec forMixin(Options options) {
        return CommandLine.Model.CommandSpec.forAnnotatedObject(options);
    }

    @Test
    void readsEveryOptionAsTheLibraryDoes() throws Exception {
        List<String> all = new ArrayList<>();
        for (Field each : Options.class.getDeclaredFields()) {
            if (each.isAnnotationPresent(Option.class)) {
                assertReadAsTheLibraryDoes(words(each));
                all.addAll(words(each));
            }
        }
        assertReadAsTheLibraryDoes(all);
        assertReadAsTheLibraryDoes(List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--help",
                "bulid",
                "build --help",
                "build --content",
                "build --content --quiet",
                "build --content=c",
                "build --content c --content d",
                "build --quiet --quiet",
                "build @words",
                "build --content @c",
                "build --today tomorrow",
                "build --format xml",
                "build more",
                "check build"
            })
    void leavesToTheLibraryWhatIsNotPlain(String line) {
        String[] words = line.isEmpty() ? new String[0] : line.split(" ");
        assertThat(QuickLine.read(words)).as(Arrays.toString(words)).isNull();
    }
}
