package org.strategypress.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;

/** Tells pages in view the number of each new state, as server-sent events (HTML, 9.2). */
final class Events {
    private static final int MOST = 24;
    private static final long BEAT = 10_000;

    private final Semaphore places = new Semaphore(MOST);
    private long number;
    private boolean closed;

    /** A new state is there. */
    synchronized void tell(long state) {
        number = Math.max(number, state);
        notifyAll();
    }

    /** Ends all streams. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** Sends events until the page is left. */
    void send(HttpExchange exchange) throws IOException {
        if (!places.tryAcquire()) {
            Answer.words(503, "too many pages listen already").send(exchange);
            return;
        }
        try {
            Answer.guard(exchange.getResponseHeaders());
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            if ("HEAD".equals(exchange.getRequestMethod())) {
                exchange.sendResponseHeaders(200, -1);
                return;
            }
            exchange.sendResponseHeaders(200, 0);
            stream(exchange.getResponseBody());
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        } finally {
            places.release();
            exchange.close();
        }
    }

    private void stream(OutputStream out) throws IOException, InterruptedException {
        long told = 0;
        out.write("retry: 500\n\n".getBytes(StandardCharsets.US_ASCII));
        while (true) {
            long now = next(told);
            if (now < 0) {
                return;
            }
            String event = now == told ? ": still here\n\n" : "data: " + now + "\n\n";
            out.write(event.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            told = now;
        }
    }

    /** The newest number; the same again where nothing came for a while, -1 at the end. */
    @SuppressWarnings("WaitNotInLoop") // woken for nothing, the listener hears that the preview is still there
    private synchronized long next(long told) throws InterruptedException {
        if (number == told && !closed) {
            wait(BEAT);
        }
        return closed ? -1 : number;
    }
}
