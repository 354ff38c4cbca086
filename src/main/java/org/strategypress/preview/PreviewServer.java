package org.strategypress.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.strategypress.form.Editor;
import org.strategypress.press.BuildRequest;
import org.strategypress.source.Diagnostic;

/**
 * Shows a publication as it will be, on the loopback address of this machine alone, and anew at each save. It writes nothing to
 * the output folder and takes no orders: it answers {@code GET} and {@code HEAD}.
 */
public final class PreviewServer implements AutoCloseable {
    private static final int FIRST_PORT = 8080;
    private static final int PORTS = 100;
    /** So many who begin to ask and do not end leave room for one who asks; each goes after ten seconds. */
    private static final int MOST_THREADS = 512;

    private static final long KEEP_THREAD = 30;
    private static final int MOST_SENT = 8 << 20;

    private final Previewed previewed;
    private final Events events = new Events();
    private final List<HttpServer> servers;
    private final ExecutorService threads;
    private final Watch watch;
    private final Thread watcher;
    private final int port;

    /**
     * Reads the content, looks for a free port and begins to answer.
     *
     * @param request what is to be shown; asked again at each change, since the day may be another
     * @param wanted the port, or 0 for a free one from 8080 on
     * @param places where places in files lead to
     * @param listener hears of each change of what is wrong with the content
     * @throws IOException when the port is taken, or there is none
     */
    public PreviewServer(
            Supplier<BuildRequest> request, int wanted, PlaceLinks places, Consumer<List<Diagnostic>> listener)
            throws IOException {
        this(request, wanted, places, null, listener);
    }

    /**
     * The same, where entries may be changed by forms: those alone are then taken as orders, when a page of this server sent
     * them.
     *
     * @param forms the browser editor of the same content; null for none
     */
    public PreviewServer(
            Supplier<BuildRequest> request,
            int wanted,
            PlaceLinks places,
            @Nullable Editor forms,
            Consumer<List<Diagnostic>> listener)
            throws IOException {
        BuildRequest first = request.get();
        this.servers = listen(wanted);
        this.port = servers.get(0).getAddress().getPort();
        this.threads = threads();
        this.watch = new Watch(folders(first));
        this.previewed = new Previewed(request, new Told(listener)::hear);
        SiteHandler site = new SiteHandler(previewed, places, forms);
        Asker asker = new Asker(port, forms != null);
        for (HttpServer server : servers) {
            server.setExecutor(threads);
            server.createContext("/", exchange -> answer(exchange, asker, site));
            server.start();
        }
        this.watcher = new Thread(this::watch, "preview-watch");
        watcher.setDaemon(true);
        watcher.start();
        previewed.begin();
    }

    private static List<Path> folders(BuildRequest request) {
        Path content = request.content().toAbsolutePath().normalize();
        return List.of(content, content.resolveSibling("themes"));
    }

    private static ThreadPoolExecutor threads() {
        AtomicInteger number = new AtomicInteger();
        return new ThreadPoolExecutor(
                0, MOST_THREADS, KEEP_THREAD, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
                    Thread thread = new Thread(null, work, "preview-" + number.incrementAndGet(), 16L << 20);
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /** Listens on the loopback address of IPv4, and on the same port of IPv6 where there is one. */
    private static List<HttpServer> listen(int wanted) throws IOException {
        int last = wanted == 0 ? FIRST_PORT + PORTS : wanted;
        for (int at = wanted == 0 ? FIRST_PORT : wanted; at <= last; at++) {
            HttpServer four = on("127.0.0.1", at);
            if (four != null) {
                HttpServer six = on("::1", at);
                return six == null ? List.of(four) : List.of(four, six);
            }
        }
        throw new BindException(
                wanted == 0
                        ? "no port from " + FIRST_PORT + " to " + last + " is free"
                        : "the port " + wanted + " is used by another program");
    }

    private static @Nullable HttpServer on(String address, int port) {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getByName(address), port), 0);
        } catch (IOException taken) {
            return null;
        }
    }

    /** The address of the home page. */
    public String address() {
        return "http://127.0.0.1:" + port + "/";
    }

    private void watch() {
        try {
            while (true) {
                previewed.change(watch.next());
            }
        } catch (InterruptedException end) {
            return;
        }
    }

    private void answer(HttpExchange exchange, Asker asker, SiteHandler site) throws IOException {
        try (exchange) {
            int refusal = asker.refusal(exchange);
            if (refusal != 0) {
                Answer.words(refusal, refusal == 405 ? "only GET and HEAD" : "not for you")
                        .send(exchange);
            } else if (exchange.getRequestURI().getPath().equals(SiteHandler.EVENTS)) {
                events.send(exchange);
            } else if (exchange.getRequestMethod().equals("POST")) {
                take(exchange, site);
            } else {
                site.answer(exchange.getRequestURI()).send(exchange);
            }
        } catch (RuntimeException fault) {
            Answer.words(500, "a fault of the program: " + fault).send(exchange);
        }
    }

    private static void take(HttpExchange exchange, SiteHandler site) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(MOST_SENT + 1);
        if (body.length > MOST_SENT) {
            exchange.getRequestBody()
                    .readNBytes(MOST_SENT); // so that a browser that is not much over it hears the answer
            Answer.words(413, "more than a form of this server holds").send(exchange);
            return;
        }
        try {
            site.take(exchange.getRequestURI(), new String(body, StandardCharsets.US_ASCII))
                    .send(exchange);
        } catch (IllegalArgumentException noForm) {
            Answer.words(400, "this is not what a form sends").send(exchange);
        }
    }

    /** Waits until the server is closed. */
    public void await() throws InterruptedException {
        watcher.join();
    }

    @Override
    public void close() throws IOException {
        watcher.interrupt();
        events.close();
        servers.forEach(server -> server.stop(0));
        threads.shutdownNow();
        try (watch;
                previewed) {
            events.close();
        }
    }

    /** Passes each change on: to the pages in view, and, where the findings are others, to the listener. */
    private final class Told {
        private final Consumer<List<Diagnostic>> listener;
        private @Nullable List<Diagnostic> last;

        Told(Consumer<List<Diagnostic>> listener) {
            this.listener = listener;
        }

        synchronized void hear(State state) {
            if (!state.findings().equals(last)) {
                last = state.findings();
                listener.accept(state.findings());
            }
            events.tell(state.number());
        }
    }
}
