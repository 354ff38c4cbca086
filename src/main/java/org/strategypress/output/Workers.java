package org.strategypress.output;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Runs one disk task for each of many items on all cores, and returns only when every task has ended. */
final class Workers {
    private static final int WORTH_SHARING = 128;

    private Workers() {}

    /** A task that may meet the disk. */
    interface Task<T, R> {
        R run(T item) throws IOException, PublishException;
    }

    /** The results in the order of the items; of several failures, the one of the earliest item is thrown. */
    static <T, R> List<R> map(List<T> items, Task<T, R> task) throws IOException, PublishException {
        int cores = Runtime.getRuntime().availableProcessors();
        if (cores == 1 || items.size() < WORTH_SHARING) {
            return run(items, task);
        }
        int share = Math.max(WORTH_SHARING / 4, items.size() / (cores * 8));
        List<Callable<List<R>>> shares = new ArrayList<>();
        for (int i = 0; i < items.size(); i += share) {
            List<T> part = items.subList(i, Math.min(items.size(), i + share));
            shares.add(() -> run(part, task));
        }
        ExecutorService pool = Executors.newFixedThreadPool(cores, Workers::thread);
        try {
            return join(pool.invokeAll(shares));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the build was stopped");
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T, R> List<R> run(List<T> items, Task<T, R> task) throws IOException, PublishException {
        List<R> results = new ArrayList<>(items.size());
        for (T item : items) {
            results.add(task.run(item));
        }
        return results;
    }

    private static <R> List<R> join(List<Future<List<R>>> parts)
            throws IOException, PublishException, InterruptedException {
        List<R> all = new ArrayList<>();
        for (Future<List<R>> part : parts) {
            try {
                all.addAll(part.get());
            } catch (ExecutionException failed) {
                throw rethrown(failed.getCause());
            }
        }
        return all;
    }

    private static IllegalStateException rethrown(@Nullable Throwable cause) throws IOException, PublishException {
        if (cause instanceof IOException disk) {
            throw disk;
        }
        if (cause instanceof PublishException refusal) {
            throw refusal;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return new IllegalStateException(cause);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "publish");
        thread.setDaemon(true);
        return thread;
    }
}
