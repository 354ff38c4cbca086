package org.strategypress.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
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

    /**
     * The program and the Java that make the PDFs: another of either may make other bytes. Every jar of the class path is of
     * the program: another build of a library may stand before it.
     */
    private static @Nullable String tool() {
        StringBuilder tool = new StringBuilder();
        try {
            for (String each : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
                Path jar = Path.of(each);
                if (!Files.isRegularFile(jar)) {
                    return null;
                }
                tool.append(ProgramBytes.of(jar)).append(' ');
            }
        } catch (IOException | InvalidPathException unknown) {
            return null;
        }
        return tool
                + System.getProperty("java.vendor")
                + ' '
                + System.getProperty("java.runtime.version")
                + ' '
                + System.getProperty("os.arch");
    }
}
