package org.strategypress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {
    private static String print(Throwable fault, boolean stack) {
        StringWriter out = new StringWriter();
        Faults.print(fault, stack, new PrintWriter(out));
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aMistakeOfTheProgramIsToldWithItsClassAndPlaceAndItsStackWhenAsked(boolean stack) {
        String text = print(new ExecutionException(new IllegalStateException("two\nlines")), stack);
        assertThat(text)
                .startsWith(
                        "strategypress: fault: java.lang.IllegalStateException at org.strategypress.cli.FaultsTest.")
                .contains("(FaultsTest.java:", "): two lines", "  cure: this is a mistake of the program");
        assertThat(text.contains("\tat ")).isEqualTo(stack);
        assertThat(text.contains("--stacktrace")).isNotEqualTo(stack);
    }

    @Test
    void aMistakeWithoutWordsOrStackIsToldToo() {
        NullPointerException bare = new NullPointerException();
        bare.setStackTrace(new StackTraceElement[0]);
        assertThat(print(bare, false))
                .startsWith("strategypress: fault: java.lang.NullPointerException at an unknown place");
        assertThat(print(new StackOverflowError(), false))
                .contains("java.lang.StackOverflowError at org.strategypress.cli");
    }

    @Test
    void aFaultOfTheMachineIsOneLineInAPersonsWords() {
        assertThat(print(new UncheckedIOException(new NoSuchFileException("a.md")), false))
                .isEqualToNormalizingNewlines("strategypress: fault: there is no a.md\n");
        assertThat(print(new IOException("disk full"), false))
                .doesNotContain("cure")
                .contains("disk full");
        assertThat(print(new OutOfMemoryError("heap"), false)).contains("-Xmx").doesNotContain("cure");
    }
}
