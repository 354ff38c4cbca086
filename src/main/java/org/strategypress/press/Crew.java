package org.strategypress.press;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** As many threads as the machine has cores, for one build; results come in the order of the work, whoever did it. */
final class Crew implements AutoCloseable {
    private static final int CHUNKS_EACH = 16;

    private final int size;
    private final ExecutorService threads;
    private boolean paused;
    private boolean over;

    Crew() {
        size = Math.max(2, Runtime.getRuntime().availableProcessors());
        AtomicInteger number = new AtomicInteger();
        threads = Executors.newFixedThreadPool(size, work -> {
            Thread thread = new Thread(null, work, "build-" + number.incrementAndGet(), 16L << 20);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Does one thing beside others. */
    <T> Future<T> start(java.util.concurrent.Callable<T> work) {
        return threads.submit(() -> {
            pass();
            return work.call();
        });
    }

    /** Waits for a thing that was started; what it threw is thrown. */
    static <T> T await(Future<T> work) {
        try {
            return work.get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the build was interrupted", stop);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (failed.getCause() instanceof Error fault) {
                throw fault;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    /** The results of the same work on every item, in the order of the items. */
    <A, B> List<B> each(List<A> items, Function<A, B> work) {
        int chunk = Math.max(1, items.size() / (size * CHUNKS_EACH));
        List<Future<List<B>>> parts = new ArrayList<>();
        for (int from = 0; from < items.size(); from += chunk) {
            List<A> slice = items.subList(from, Math.min(items.size(), from + chunk));
            parts.add(threads.submit(() -> {
                List<B> results = new ArrayList<>(slice.size());
                for (A item : slice) {
                    pass();
                    results.add(work.apply(item));
                }
                return results;
            }));
        }
        List<B> all = new ArrayList<>(items.size());
        parts.forEach(part -> all.addAll(await(part)));
        return all;
    }

    /** Begins nothing more until {@link #resume}: something else is more urgent. What was begun is done. */
    synchronized void pause() {
        paused = true;
    }

    /** Goes on after a pause. */
    synchronized void resume() {
        paused = false;
        notifyAll();
    }

    /**
     * Takes no more work, and begins nothing that it took. Who waits for that is not left waiting, but is told by a {@link
     * CancellationException}.
     */
    synchronized void release() {
        over = true;
        notifyAll();
        threads.shutdown();
    }

    private synchronized void pass() {
        while (paused && !over) {
            try {
                wait();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("the build was interrupted", stop);
            }
        }
        if (over) {
            throw new CancellationException("nobody waits for this any more");
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
