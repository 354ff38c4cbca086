package org.strategypress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TerminalProgressTest {
    private final StringWriter terminal = new StringWriter();

    private TerminalProgress progress(long beganBefore) {
        return new TerminalProgress(new PrintWriter(terminal), System.nanoTime() - beganBefore);
    }

    @Test
    void showsThePhaseHowManyOfAllAndTheSecondsOnOneLine() {
        TerminalProgress progress = progress(2_000_000_000L);
        progress.phase("pages", 243);
        assertThat(terminal.toString()).matches("\\r\\x1b\\[Kpages 0 of 243  2\\.\\d s");
    }

    @Test
    void countsStepsAndShowsThemWhenSomeTimeHasPassed() throws InterruptedException {
        TerminalProgress progress = progress(0);
        progress.phase("pages", 3);
        progress.step();
        Thread.sleep(150);
        progress.step();
        assertThat(terminal.toString()).contains("pages 2 of 3");
    }

    @Test
    void doesNotFloodTheTerminal() {
        TerminalProgress progress = progress(0);
        progress.phase("pages", 100_000);
        long began = System.nanoTime();
        for (int i = 0; i < 100_000; i++) {
            progress.step();
        }
        long tenths = (System.nanoTime() - began) / 100_000_000L;
        assertThat(terminal.toString().chars().filter(c -> c == '\r').count()).isBetween(1L, tenths + 3);
    }

    @Test
    void leavesOutACountWhereThereIsNone() {
        progress(0).phase("reading", 0);
        assertThat(terminal.toString()).matches("\\r\\x1b\\[Kreading  0\\.\\d s");
    }

    @Test
    void takesTheLineAwayAtTheEnd() {
        TerminalProgress progress = progress(0);
        progress.phase("reading", 0);
        progress.clear();
        assertThat(terminal.toString()).endsWith("\r\u001b[K");
    }
}
