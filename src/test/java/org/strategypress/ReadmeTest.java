package org.strategypress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.strategypress.cli.HelpText;

/** Holds the README to the program: its commands, its options, the paths it names. */
class ReadmeTest {
    private static final Pattern SHELL = Pattern.compile("```sh\\n(.*?)\\n```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)\\)");
    private static final Pattern OPTION = Pattern.compile("(?m)^\\| `(--[a-z-]+)[^`]*` \\|");
    private static final Pattern CODE_PATH = Pattern.compile("`((?:content|themes|src)/[a-z0-9_./-]*)`");

    private final String readme;

    ReadmeTest() throws IOException {
        readme = Files.readString(Path.of("README.md"));
    }

    private static Set<String> all(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @Test
    void beginsWithOneCommandThatBuildsAndOneThatTests() {
        List<String> blocks =
                SHELL.matcher(readme).results().map(match -> match.group(1)).toList();
        assertThat(blocks.get(0)).doesNotContain("\n").contains("java -jar target/strategypress.jar build");
        assertThat(blocks.get(1)).doesNotContain("\n").startsWith("mvn ");
    }

    @Test
    void namesOnlyPathsThatExist() {
        assertThat(all(LINK, readme))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(Path.of(path)).exists());
        assertThat(all(CODE_PATH, readme))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(Path.of(path)).exists());
    }

    @Test
    void listsExactlyTheOptionsOfTheProgram() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        HelpText.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        Set<String> known = all(Pattern.compile("(--[a-z-]+)"), bytes.toString(StandardCharsets.UTF_8));
        known.removeAll(Set.of("--help", "--version"));
        assertThat(all(OPTION, readme)).isEqualTo(known);
    }
}
