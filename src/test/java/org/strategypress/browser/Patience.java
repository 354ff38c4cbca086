package org.strategypress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.StaleElementReferenceException;

/** Waits for what a page does in its own time. */
final class Patience {
    private static final Duration AT_MOST = Duration.ofSeconds(60);
    private static final Duration AGAIN = Duration.ofSeconds(5);
    private static final Duration BETWEEN = Duration.ofMillis(20);

    private Patience() {}

    /** The same, and does something again every few seconds: what is asked of a busy browser may be lost on its way. */
    static void await(Runnable again, BooleanSupplier done) {
        long[] next = {System.nanoTime()};
        await(() -> {
            if (System.nanoTime() >= next[0]) {
                next[0] = System.nanoTime() + AGAIN.toNanos();
                again.run();
            }
            return done.getAsBoolean();
        });
    }

    /** A page that cannot answer yet, for it or its frame is still being loaded, has not done it yet. */
    static void await(BooleanSupplier done) {
        long end = System.nanoTime() + AT_MOST.toNanos();
        while (!answers(done, end)) {
            assertThat(System.nanoTime()).as("seconds waited").isLessThan(end);
            LockSupport.parkNanos(BETWEEN.toNanos()); // a browser that is asked without a pause has no time to act
        }
    }

    private static boolean answers(BooleanSupplier done, long end) {
        try {
            return done.getAsBoolean();
        } catch (JavascriptException | StaleElementReferenceException loading) {
            if (System.nanoTime() >= end) {
                throw loading;
            }
            return false;
        }
    }
}
