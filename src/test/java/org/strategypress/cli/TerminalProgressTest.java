package org.strategypress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TerminalProgressTest {
    private final StringWriter terminal = new StringWriter();

    private long now = 5_000_000_000L;

    private TerminalProgress progress(long beganBefore) {
        return new TerminalProgress(new PrintWriter(terminal), () -> now, now - beganBefore);
    }

    @Test
    void showsThePhaseHowManyOfAllAndTheSecondsOnOneLine() {
        TerminalProgress progress = progress(2_000_000_000L);
        progress.phase("pages", 243);
        assertThat(terminal.toString()).matches("\\r\\x1b\\[Kpages 0 of 243  2\\.0 s");
    }

    @Test
    void countsStepsAndShowsThemWhenSomeTimeHasPassed() {
        TerminalProgress progress = progress(0);
        progress.phase("pages", 3);
        progress.step();
        now += 150_000_000L;
        progress.step();
        assertThat(terminal.toString()).contains("pages 2 of 3");
    }

    @Test
    void doesNotFloodTheTerminal() {
        TerminalProgress progress = progress(0);
        progress.phase("pages", 100_000);
        for (int i = 0; i < 100_000; i++) {
            now += 10_000;
            progress.step();
        }
        // one line for the phase, and of the second that has passed at most one for each tenth
        assertThat(terminal.toString().chars().filter(c -> c == '\r').count()).isBetween(10L, 12L);
    }

    @Test
    void leavesOutACountWhereThereIsNone() {
        progress(0).phase("reading", 0);
        assertThat(terminal.toString()).matches("\\r\\x1b\\[Kreading  0\\.0 s");
    }

    @Test
    void takesTheLineAwayAtTheEnd() {
        TerminalProgress progress = progress(0);
        progress.phase("reading", 0);
        progress.clear();
        assertThat(terminal.toString()).endsWith("\r\u001b[K");
    }
}
