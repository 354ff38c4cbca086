package org.strategypress.markdown;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs work on threads with deep stacks and gives up on it after a time.
 *
 * <p>The threads are daemons, so that one that hangs cannot keep the process alive; they are reused, and go away when idle.
 */
final class Deadline {
    /** flexmark needs about 10 kB of stack for each level; this holds more than 25,000 of them. */
    private static final long STACK = 256L << 20;

    private static final long IDLE_SECONDS = 5;

    private final Duration limit;
    private final ThreadPoolExecutor threads;

    Deadline(Duration limit) {
        this.limit = limit;
        this.threads = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), Deadline::thread);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "markdown", STACK);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Does the work and returns its result.
     *
     * @throws TimeoutException when it takes longer than the limit; {@code stop} has then been run
     * @throws ExecutionException when the work throws, {@link StackOverflowError} included
     * @throws InterruptedException when the waiting thread is interrupted; {@code stop} has then been run
     */
    <T> T run(Callable<T> work, Runnable stop) throws TimeoutException, ExecutionException, InterruptedException {
        Future<T> result = threads.submit(work);
        try {
            return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            if (!result.isDone()) {
                stop.run();
                result.cancel(true);
            }
        }
    }
}
