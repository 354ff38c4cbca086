package org.strategypress.many;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.strategypress.output.PublishException;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.BuildReport;
import org.strategypress.press.BuildRequest;

/**
 * Builds publications one after the other, a few at a time. Each is let go of when it is done, so that memory is that of the few
 * and not of all; what befalls one touches no other.
 */
public final class ManyBuilds {
    /** What a publication like the sample takes while it is built, PDFs and all: 500 MB of heap, measured. */
    private static final long EACH = 500L << 20;

    private ManyBuilds() {}

    /** How many at a time: one for each core, but no more than memory is there for. */
    public static int usual() {
        Runtime machine = Runtime.getRuntime();
        return (int) Math.max(1, Math.min(machine.availableProcessors(), machine.maxMemory() / EACH));
    }

    /**
     * Builds publications.
     *
     * @param places the publications
     * @param requests what is asked of each
     * @param jobs how many at a time
     * @param done told of each as it is done, one at a time
     * @return what became of each, in the order that they were given in
     */
    public static List<BuiltPublication> run(
            List<Publications.Place> places,
            Function<Publications.Place, BuildRequest> requests,
            int jobs,
            Consumer<BuiltPublication> done) {
        AtomicInteger number = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(jobs, work -> {
            Thread thread = new Thread(null, work, "publication-" + number.incrementAndGet(), 16L << 20);
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<BuiltPublication>> begun = new ArrayList<>();
            for (Publications.Place place : places) {
                begun.add(threads.submit(() -> {
                    BuiltPublication outcome = one(place, requests);
                    synchronized (done) {
                        done.accept(outcome);
                    }
                    return outcome;
                }));
            }
            List<BuiltPublication> all = new ArrayList<>();
            for (Future<BuiltPublication> each : begun) {
                all.add(await(each));
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }

    private static BuiltPublication one(Publications.Place place, Function<Publications.Place, BuildRequest> requests) {
        try {
            BuildReport report = Build.run(requests.apply(place), BuildProgress.SILENT);
            return new BuiltPublication(place, report, null);
        } catch (PublishException | RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            return new BuiltPublication(place, null, fault);
        }
    }

    private static BuiltPublication await(Future<BuiltPublication> work) {
        try {
            return work.get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the builds were interrupted", stop);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }
}
