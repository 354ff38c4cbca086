package org.strategypress.cli.live;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Opens an address in the browser that a person has chosen on this machine. */
public final class Browser {
    private Browser() {}

    /** Opens it; where nothing can, the address that was printed is left to be opened by hand. */
    public static void open(String address) {
        try {
            new ProcessBuilder(command(System.getProperty("os.name"), address))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException cannot) {
            return;
        }
    }

    /** The command that opens an address on a system. */
    static List<String> command(String system, String address) {
        String kind = system.toLowerCase(Locale.ROOT);
        if (kind.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address);
        }
        return List.of(kind.startsWith("mac") ? "open" : "xdg-open", address);
    }
}
