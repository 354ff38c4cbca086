package org.strategypress.cli.live;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.strategypress.cli.findings.FindingsText;
import org.strategypress.form.Editor;
import org.strategypress.press.BuildRequest;
import org.strategypress.preview.PlaceLinks;
import org.strategypress.preview.PreviewServer;
import org.strategypress.source.Diagnostic;

/**
 * Shows a site at an address of this machine, and anew at each save, until the program is ended.
 *
 * @param port the port; 0 for a free one
 * @param open whether the address is opened in the browser
 * @param place what of the address is opened and told
 * @param places where places in files lead to
 */
public record Showing(int port, boolean open, String place, PlaceLinks places) {
    /** The highest port there is. */
    public static final int HIGHEST_PORT = 65_535;

    /**
     * Shows it.
     *
     * @param request what is shown, asked for anew each time
     * @param editor the browser editor; null where nothing may be written
     * @param out hears the address
     * @param err hears what is found
     * @throws IOException when there is no such port
     */
    public void run(Supplier<BuildRequest> request, @Nullable Editor editor, PrintWriter out, PrintWriter err)
            throws IOException, InterruptedException {
        limitSlowAskers();
        try (PreviewServer server =
                new PreviewServer(request, port, places, editor, findings -> print(findings, err))) {
            Thread end = new Thread(() -> close(server));
            Runtime.getRuntime().addShutdownHook(end);
            String address = server.address() + place;
            out.println(address);
            out.flush();
            if (open) {
                Browser.open(address);
            }
            server.await();
        }
    }

    /** So that one who begins to ask and never ends holds no thread for ever. */
    private static void limitSlowAskers() {
        System.setProperty("sun.net.httpserver.maxReqTime", "10");
        System.setProperty("sun.net.httpserver.maxReqHeaders", "100");
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private static void print(List<Diagnostic> findings, PrintWriter err) {
        if (Ending.isOn()) {
            return;
        }
        FindingsText.of(findings).forEach(err::println);
        long errors = findings.stream().filter(Diagnostic::isError).count();
        err.println(
                errors == 0
                        ? "No mistakes, " + findings.size() + " warnings."
                        : errors + (errors == 1 ? " mistake" : " mistakes") + ". The last good site is still shown.");
        err.flush();
    }

    private static void close(PreviewServer server) {
        try {
            server.close();
        } catch (IOException atTheEnd) {
            return;
        }
    }
}
