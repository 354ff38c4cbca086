package org.strategypress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said to who types something wrong: one line and a cure, and never a page of help over it. */
class WrongWordsTest {
    private static String told(String... words) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
        assertThat(Main.run(words, out, out)).isEqualTo(ExitCode.USAGE);
        return told.toString(StandardCharsets.UTF_8);
    }

    private static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("bild", "there is no command “bild”: did you mean build"),
                Arguments.of(
                        "build --aproved-only", "there is no option --aproved-only: did you mean --approved-only?"),
                Arguments.of("new offer My offer", "“offer” is a word too many: words that belong together"),
                Arguments.of("translate grant", "say also LANG, the language's tag"),
                Arguments.of("publish", "say also --to DIR|FILE.zip, where the site goes"),
                Arguments.of("approve grant --by", "say also --by ROLE, the role"),
                Arguments.of("leaflet --age ten", "--age takes a whole number, not “ten”"),
                Arguments.of("build --format xml", "--format takes one of text|json|sarif|github, not “xml”"),
                Arguments.of("build --today soon", "--today: there is no day “soon”; write it like 2026-11-01"),
                Arguments.of("rename a b --content x --content y", "--content DIR stands there twice: say it once"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aSlipIsToldInOneLineWithACure(String typed, String words) {
        String told = told(typed.split(" "));
        assertThat(told).startsWith(words).contains("\n  cure: to read all that may be said, type: ", "--help");
        assertThat(told.lines()).hasSize(2);
        assertThat(told).doesNotContain("Usage:", "argument", "Missing", "Unmatched", "Invalid");
    }

    @Test
    void whoTypesNothingReadsWhatThereIs() {
        assertThat(told()).startsWith("say what to do: init").contains("Usage: strategypress");
    }
}
