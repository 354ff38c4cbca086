package org.strategypress.markdown;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.strategypress.source.Effort;

/**
 * Runs work on threads with deep stacks and gives up on it when a thread has worked on it for too long.
 *
 * <p>The threads are daemons, so that one that hangs cannot keep the process alive; they are reused, and go away when idle.
 */
final class Deadline {
    /** flexmark needs about 10 kB of stack for each level; this holds more than 25,000 of them. */
    private static final long STACK = 256L << 20;

    private static final long IDLE_SECONDS = 5;
    private static final long LOOK = 20;

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

    /** Waits for the result, and looks now and then how long has been worked for it. */
    private <T> T watched(Future<T> result, Effort effort)
            throws TimeoutException, ExecutionException, InterruptedException {
        long patience = limit.toMillis();
        while (true) {
            try {
                return result.get(patience, TimeUnit.MILLISECONDS);
            } catch (TimeoutException late) {
                if (effort.isOver(limit)) {
                    throw late;
                }
                patience = LOOK;
            }
        }
    }

    /**
     * Does the work and returns its result.
     *
     * @throws TimeoutException when it takes longer than the limit; {@code stop} has then been run
     * @throws ExecutionException when the work throws, {@link StackOverflowError} included
     * @throws InterruptedException when the waiting thread is interrupted; {@code stop} has then been run
     */
    <T> T run(Callable<T> work, Runnable stop) throws TimeoutException, ExecutionException, InterruptedException {
        Effort effort = new Effort();
        Future<T> result = threads.submit(effort.of(work));
        try {
            return watched(result, effort);
        } finally {
            if (!result.isDone()) {
                stop.run();
                result.cancel(true);
            }
        }
    }
}
