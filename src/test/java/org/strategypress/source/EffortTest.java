package org.strategypress.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EffortTest {
    private static final Duration LIMIT = Duration.ofNanos(100);

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private long now = 1000;
    private long worked;

    @AfterEach
    void endsTheThread() {
        thread.shutdown();
    }

    /** Does work on the one thread that takes so long by the clock, and so long of the processor; whether it is over as it ends. */
    private boolean isOver(long clock, long processor) throws Exception {
        Effort effort = new Effort(() -> now, thread -> worked);
        Callable<Boolean> work = effort.of(() -> {
            now += clock;
            worked += processor;
            return effort.isOver(LIMIT);
        });
        return thread.submit(work).get();
    }

    @Test
    void workIsCountedAndNotTheClock() throws Exception {
        assertThat(isOver(99, 99)).isFalse();
        assertThat(isOver(1000, 99)).isFalse(); // a busy machine: of ten parts of the time it had one
    }

    @Test
    void tooMuchWorkIsOver() throws Exception {
        assertThat(isOver(100, 100)).isTrue();
    }

    @Test
    void workOfBeforeIsNotCounted() throws Exception {
        for (int i = 0; i < 10; i++) {
            assertThat(isOver(99, 99)).isFalse();
        }
        assertThat(isOver(150, 99)).isFalse();
        assertThat(isOver(300, 300)).isTrue();
    }

    @Test
    void aThreadThatOnlyWaitsIsGivenUpAtLast() throws Exception {
        assertThat(isOver(1999, 0)).isFalse();
        assertThat(isOver(2000, 0)).isTrue();
    }

    @Test
    void whereWorkCannotBeMeasuredTheClockCounts() throws Exception {
        worked = -1;
        assertThat(isOver(99, 0)).isFalse();
        assertThat(isOver(100, 0)).isTrue();
    }

    @Test
    void whatHasNotBegunIsNotOver() {
        Effort effort = new Effort(() -> now, thread -> worked);
        now += 1_000_000;
        assertThat(effort.isOver(LIMIT)).isFalse();
    }
}
