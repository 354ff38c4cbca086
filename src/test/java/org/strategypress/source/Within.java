package org.strategypress.source;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Work that must not be more than so much: in the processor's time, so that a busy machine fails no test. */
public final class Within {
    private Within() {}

    /** Does the work on a thread of its own; one that works for longer than the limit is left behind and told. */
    public static <T> T processor(Duration limit, Callable<T> work) {
        Effort effort = new Effort();
        FutureTask<T> task = new FutureTask<>(effort.of(work));
        Thread thread = new Thread(task, "within");
        thread.setDaemon(true);
        thread.start();
        while (true) {
            try {
                return task.get(20, TimeUnit.MILLISECONDS);
            } catch (TimeoutException late) {
                if (effort.isOver(limit)) {
                    throw new AssertionError("more than " + limit + " of work", late);
                }
            } catch (ExecutionException failed) {
                throw failed.getCause() instanceof AssertionError told
                        ? told
                        : new AssertionError("the work failed", failed.getCause());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted", stopped);
            }
        }
    }
}
