package org.strategypress.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.strategypress.browser.Chromium.View;

/** Reads the sample council's website in a browser: the site is served once for all tests, at the root of a host. */
final class SampleReader implements AutoCloseable {
    private static final String NOTHING = "about:blank";

    private final Chromium chromium;
    private final LoopbackServer server;

    SampleReader(Chromium chromium) {
        this.chromium = chromium;
        try {
            server = new LoopbackServer(BuiltSite.SAMPLE.folder(), "/");
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** The browser, to look and to press keys with. */
    Chromium browser() {
        return chromium;
    }

    /** Opens a page anew, even where the address differs from the last one in its fragment alone. */
    void open(String page) {
        String address = server.address(page);
        if (whole(address)
                .equals(whole(chromium.address()))) { // an empty window in between costs as much as three pages
            chromium.open(NOTHING);
        }
        chromium.open(address);
    }

    private static String whole(String address) {
        return address.replaceFirst("#.*", "");
    }

    /** Sits down at a desktop with an empty window that runs scripts. */
    void begin() {
        chromium.scripts(true);
        chromium.look(View.DESKTOP);
        chromium.open(NOTHING);
    }

    @Override
    public void close() {
        server.close();
    }
}
