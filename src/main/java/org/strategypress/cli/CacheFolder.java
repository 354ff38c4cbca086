package org.strategypress.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.strategypress.press.BuildRequest;

/**
 * Where PDFs of earlier builds are kept: where the system keeps what may be deleted at any time (XDG base directories, Apple's
 * and Microsoft's counterparts).
 */
final class CacheFolder {
    private static final String NAME = "strategypress";

    private CacheFolder() {}

    /** The cache of this program; null when it does not run from its jar, or there is no such folder. */
    static BuildRequest.@Nullable Cache find() {
        Path folder = place();
        String tool = tool();
        return folder == null || tool == null ? null : new BuildRequest.Cache(folder, tool);
    }

    /** Where it is; null when there is no such folder. */
    static @Nullable Path place() {
        return folder(System.getProperty("os.name"), System.getProperty("user.home"), System.getenv());
    }

    static @Nullable Path folder(String system, @Nullable String home, Map<String, String> environment) {
        String kind = system.toLowerCase(Locale.ROOT);
        String given = environment.get(kind.startsWith("windows") ? "LOCALAPPDATA" : "XDG_CACHE_HOME");
        if (given != null && !given.isBlank() && Path.of(given).isAbsolute()) {
            return Path.of(given, NAME);
        }
        if (home == null || home.isBlank() || !Files.isDirectory(Path.of(home))) {
            return null;
        }
        return Path.of(home)
                .resolve(kind.startsWith("mac") ? "Library/Caches" : ".cache")
                .resolve(NAME);
    }

    /** The program and the Java that make the PDFs: another of either may make other bytes. */
    private static @Nullable String tool() {
        try {
            Path jar = Path.of(CacheFolder.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isRegularFile(jar)
                    ? String.join(
                            " ",
                            ProgramBytes.of(jar),
                            System.getProperty("java.vendor"),
                            System.getProperty("java.runtime.version"),
                            System.getProperty("os.arch"))
                    : null;
        } catch (IOException | URISyntaxException | SecurityException unknown) {
            return null;
        }
    }
}
