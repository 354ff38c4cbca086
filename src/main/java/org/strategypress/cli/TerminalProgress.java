package org.strategypress.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.strategypress.press.BuildProgress;

/** One line on a terminal that is written over and over: the phase, how many of all are done, and the seconds so far. */
final class TerminalProgress implements BuildProgress {
    private static final long EVERY = 100_000_000L;

    private final PrintWriter terminal;
    private final LongSupplier clock;
    private final long began;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicLong shown = new AtomicLong();
    private volatile String phase = "";
    private volatile int total;

    /**
     * A line.
     *
     * @param terminal where it is written
     * @param clock counts nanoseconds
     * @param began when it counted those that the line says
     */
    TerminalProgress(PrintWriter terminal, LongSupplier clock, long began) {
        this.terminal = terminal;
        this.clock = clock;
        this.began = began;
    }

    @Override
    public void phase(String name, int steps) {
        phase = name;
        total = steps;
        done.set(0);
        show(clock.getAsLong());
    }

    @Override
    public void step() {
        done.incrementAndGet();
        long now = clock.getAsLong();
        long last = shown.get();
        if (now - last > EVERY && shown.compareAndSet(last, now)) {
            show(now);
        }
    }

    /** Takes the line away. */
    void clear() {
        terminal.print("\r\033[K");
        terminal.flush();
    }

    private synchronized void show(long now) {
        double seconds = (now - began) / 1e9;
        String count = total == 0 ? "" : String.format(Locale.ROOT, " %d of %d", done.get(), total);
        terminal.print(String.format(Locale.ROOT, "\r\033[K%s%s  %.1f s", phase, count, seconds));
        terminal.flush();
    }
}
