package org.strategypress.source;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * How long a thread has worked on something, in time of its processor: limits are measured in it, so that a busy machine refuses
 * nothing that an idle one takes. Another thread asks it.
 */
public final class Effort {
    /** A thread that waits for what does not come works nothing; so many limits by the clock are enough for it. */
    private static final int PATIENCE = 20;

    /** How long each thread was at such work by the clock, so that it worked no longer on what came before. */
    private static final ThreadLocal<long[]> BUSY = ThreadLocal.withInitial(() -> new long[1]);

    private final LongSupplier clock;
    private final ToLongFunction<Thread> processor;
    private final long began;
    private volatile @Nullable Thread worker;
    private volatile long before;

    /** Of work that begins now. */
    public Effort() {
        this(System::nanoTime, Effort::processor);
    }

    /** The same by another clock and another measure of all work of a thread, in nanoseconds; -1 where it is not known. */
    Effort(LongSupplier clock, ToLongFunction<Thread> processor) {
        this.clock = clock;
        this.processor = processor;
        this.began = clock.getAsLong();
    }

    /** The work, as it is to be done for its effort to be known. */
    public <T> Callable<T> of(Callable<T> work) {
        return () -> {
            long[] busy = BUSY.get();
            before = busy[0];
            worker = Thread.currentThread();
            long start = clock.getAsLong();
            try {
                return work.call();
            } finally {
                busy[0] += clock.getAsLong() - start;
            }
        };
    }

    /** Whether more work than a limit was done. */
    public boolean isOver(Duration limit) {
        long most = limit.toNanos();
        long passed = clock.getAsLong() - began;
        Thread working = worker;
        if (passed < most || working == null) {
            return false;
        }
        long worked = processor.applyAsLong(working);
        return worked < 0 || worked - before >= most || passed >= most * PATIENCE;
    }

    private static long processor(Thread thread) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        boolean known = threads.isThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled();
        return known ? threads.getThreadCpuTime(thread.getId()) : -1;
    }
}
