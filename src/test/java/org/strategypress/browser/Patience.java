package org.strategypress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what a page does in its own time. */
final class Patience {
    private static final Duration AT_MOST = Duration.ofSeconds(60);

    private Patience() {}

    static void await(BooleanSupplier done) {
        long end = System.nanoTime() + AT_MOST.toNanos();
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime()).as("seconds waited").isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
