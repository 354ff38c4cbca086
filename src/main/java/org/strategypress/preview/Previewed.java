package org.strategypress.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.strategypress.output.OutputFile;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.BuildRequest;
import org.strategypress.press.LiveFolder;
import org.strategypress.press.LiveSite;
import org.strategypress.source.Diagnostic;

/**
 * The site that is previewed: reads the content anew at each change, and looks at all pages and prints the PDFs once there is
 * time. Never without a site, once there was a good one.
 */
final class Previewed implements AutoCloseable {
    /** So long after a save the machine is for the page in view alone: all others are looked at then. */
    private static final long BREATH = 400;

    /** So long nothing may have been saved before PDFs are printed. */
    private static final long REST = 2_000;

    private final Supplier<BuildRequest> request;
    private final LiveFolder folder = new LiveFolder();
    private final Consumer<State> listener;
    private final KeptAssets old = new KeptAssets();
    private final Thread background;
    private volatile State state;
    private volatile boolean closed;
    private volatile long changed = System.nanoTime();

    /**
     * Reads the site for the first time.
     *
     * @param request what is asked; asked again at each change, since the day may be another
     * @param listener hears of each state
     */
    Previewed(Supplier<BuildRequest> request, Consumer<State> listener) {
        this.request = request;
        this.listener = listener;
        LiveSite first = read(Set.of());
        this.state = new State(1, first, first, first.findings());
        this.background = new Thread(this::background, "preview-background");
        background.setDaemon(true);
    }

    /** Begins to look at pages and to print. */
    void begin() {
        listener.accept(state);
        background.start();
    }

    /** What is shown now. */
    State state() {
        return state;
    }

    /** Reads what was written; the site before stays where this one cannot be published. */
    void change(Set<Path> written) {
        synchronized (folder) { // one after the other: each is read by what is known of the last
            LiveSite before = state.now();
            LiveSite good = state.good();
            before.pause();
            good.pause();
            try {
                show(written);
            } finally {
                before.resume();
                good.resume();
            }
        }
    }

    private void show(Set<Path> written) {
        LiveSite site;
        try {
            site = read(written);
        } catch (UncheckedIOException refused) {
            tell(state.now(), ReadFaults.disk(content(), refused));
            return;
        } catch (RuntimeException fault) { // the next save may not meet it: the preview goes on
            tell(state.now(), ReadFaults.program(content(), fault));
            return;
        }
        synchronized (this) {
            LiveSite before = state.now();
            LiveSite good = state.good();
            changed = System.nanoTime();
            state = state.next(site);
            if (before != state.good()) {
                before.close();
            }
            if (good != state.good() && good != before) {
                good.close();
            }
            notifyAll();
        }
        listener.accept(state);
    }

    private LiveSite read(Set<Path> written) {
        Set<Path> known = written;
        for (int tries = 0; ; tries++) {
            try {
                return folder.read(request.get(), known);
            } catch (UncheckedIOException half) {
                if (tries == 2) { // a file was taken away while it was read: another program writes
                    throw half;
                }
            }
        }
    }

    /**
     * A file of the last good site; one that is named by its content also of the sites before, which a page in view may still
     * ask for.
     */
    @Nullable
    OutputFile file(String path) {
        for (int tries = 0; ; tries++) {
            LiveSite site = state.good();
            try {
                OutputFile file = site.isRefused() ? null : site.file(path);
                return old.kept(path, file);
            } catch (LiveSite.Fault fault) {
                tell(site, fault.finding());
                return null;
            } catch (RejectedExecutionException | CancellationException replaced) {
                if (tries == 2) {
                    throw replaced;
                }
            }
        }
    }

    private String content() {
        return String.valueOf(request.get().content());
    }

    private void tell(LiveSite site, Diagnostic finding) {
        synchronized (this) {
            if (closed || site != state.now() || state.findings().contains(finding)) {
                return;
            }
            List<Diagnostic> all = new ArrayList<>(state.findings());
            all.add(finding);
            state = state.with(all);
        }
        listener.accept(state);
    }

    private void background() {
        try {
            LiveSite done = null;
            while (true) {
                LiveSite site = next(done);
                done = site;
                try {
                    if (isResting(site, BREATH)) {
                        look(site);
                        print(site);
                    }
                } catch (RuntimeException fault) { // a save may mend it: the preview goes on
                    tell(site, ReadFaults.program(content(), fault));
                }
            }
        } catch (InterruptedException end) {
            return;
        }
    }

    private synchronized LiveSite next(@Nullable LiveSite done) throws InterruptedException {
        while (state.now() == done || state.now().isRefused()) {
            wait();
        }
        return state.now();
    }

    private void look(LiveSite site) {
        try {
            List<Diagnostic> findings = site.look(new UntilReplaced(site));
            synchronized (this) {
                State next = state.with(findings);
                if (site != state.now() || next.number() == state.number()) {
                    return;
                }
                state = next;
            }
            listener.accept(state);
        } catch (RejectedExecutionException | CancellationException replaced) {
            return;
        }
    }

    private void print(LiveSite site) throws InterruptedException {
        for (String path : site.documents()) {
            if (!isResting(site, REST)) {
                return;
            }
            try {
                site.file(path);
            } catch (LiveSite.Fault fault) {
                tell(site, fault.finding());
                return;
            } catch (RejectedExecutionException | CancellationException replaced) {
                return;
            }
            synchronized (this) {
                if (site != state.now()) {
                    return;
                }
                state = state.again();
            }
            listener.accept(state);
        }
        if (!site.documents().isEmpty()) {
            look(site);
        }
    }

    /** Waits until nothing was saved for a while; whether the site is still the one that is shown. */
    private synchronized boolean isResting(LiveSite site, long rest) throws InterruptedException {
        while (site == state.now()) {
            long rested = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - changed);
            if (rested >= rest) {
                return true;
            }
            wait(rest - rested);
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        closed = true; // what is broken off now says nothing of the content or the program
        background.interrupt();
        state.now().close();
        state.good().close();
    }

    /** Stops the look at a site that another has replaced. */
    private final class UntilReplaced implements BuildProgress {
        private final LiveSite site;

        UntilReplaced(LiveSite site) {
            this.site = site;
        }

        @Override
        public void phase(String name, int total) {
            step();
        }

        @Override
        public void step() {
            if (site != state.now()) {
                throw new CancellationException("the content was changed");
            }
        }
    }
}
