package org.strategypress.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The browsers that are tried beside Chromium. */
enum EngineKind {
    FIREFOX("firefox-esr") {
        @Override
        boolean isInstalled() {
            return onPath("firefox-esr", "firefox").isPresent();
        }

        @Override
        Engine start(int text) {
            return new Firefox(onPath("firefox-esr", "firefox").orElseThrow(), text);
        }
    },
    WEBKIT("webkit2gtk-driver and xvfb") {
        @Override
        boolean isInstalled() {
            return onPath("WebKitWebDriver").isPresent()
                    && onPath("Xvfb").isPresent()
                    && browser().isPresent();
        }

        @Override
        Engine start(int text) {
            if (text != USUAL) {
                throw new IllegalArgumentException("it has no setting for the size of text");
            }
            return new WebKit(new WebKit.Programs(
                    onPath("WebKitWebDriver").orElseThrow(),
                    browser().orElseThrow(),
                    onPath("Xvfb").orElseThrow()));
        }
    };

    /** How large text is where a page does not say, as browsers come, in CSS pixels. */
    static final int USUAL = 16;

    private static final String REQUIRED = "ENGINES_REQUIRED";
    private static final Path LIBRARIES = Path.of("/usr/lib");

    private final String packages;

    EngineKind(String packages) {
        this.packages = packages;
    }

    abstract boolean isInstalled();

    /** Starts it with text of this size where a page does not say, in CSS pixels. */
    abstract Engine start(int text);

    /** The browser, started; a test is skipped where it is not installed, or fails where it must be. */
    Engine started(int text) {
        need();
        return start(text);
    }

    /** Firefox without scripts. */
    Engine startedWithoutScripts() {
        need();
        return new Firefox(onPath("firefox-esr", "firefox").orElseThrow(), USUAL, false);
    }

    private void need() {
        if (!isInstalled() && Boolean.parseBoolean(System.getenv(REQUIRED))) {
            throw new IllegalStateException(REQUIRED + " is true, but " + packages + " cannot be found");
        }
        assumeTrue(isInstalled(), packages + " cannot be found");
    }

    private static Optional<Path> onPath(String... names) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(names)
                .flatMap(name -> Arrays.stream(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Debian keeps WebKit's small browser among the libraries, one for each version of GTK. */
    private static Optional<Path> browser() {
        try (Stream<Path> found =
                Files.find(LIBRARIES, 3, (path, what) -> path.endsWith("MiniBrowser") && Files.isExecutable(path))) {
            return found.sorted().findFirst();
        } catch (IOException | UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }
}
