package org.strategypress.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of the run's own, within the program's cache, for what Java and its libraries put on the disk only to read it again:
 * font files, native code. A run that is killed cannot delete it; the next run does.
 */
final class Scratch {
    private static final String LOCK = "lock";

    private final Path folder;
    private final FileChannel channel;

    private Scratch(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Lets all that is temporary go into a folder of this run until it ends; where there can be none, all stays as it was. */
    static void use() {
        Path cache = CacheFolder.place();
        Scratch own = cache == null ? null : open(cache.resolve("run"));
        if (own != null) {
            System.setProperty("java.io.tmpdir", own.folder().toString());
            Runtime.getRuntime().addShutdownHook(new Thread(own::close));
        }
    }

    /** A new folder below another one, in which nothing is left of runs that are over; null when the disk refuses. */
    static @Nullable Scratch open(Path runs) {
        try {
            Files.createDirectories(runs);
            try (FileChannel all = lockFile(runs);
                    FileLock held = all.lock()) { // else another run might tidy too early
                tidy(runs);
                Path folder = Files.createDirectory(runs.resolve(free(runs)));
                FileChannel channel = lockFile(folder);
                return channel.tryLock() == null || !held.isValid() ? null : new Scratch(folder, channel);
            }
        } catch (IOException | UncheckedIOException | OverlappingFileLockException refused) {
            return null;
        }
    }

    /**
     * A new folder among what is temporary, which is deleted when the program ends.
     *
     * @throws IOException when the disk refuses
     */
    static Path newFolder(String name) throws IOException {
        Path made = Files.createTempDirectory(Path.of(System.getProperty("java.io.tmpdir")), name);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> forget(made)));
        return made;
    }

    private static void forget(Path folder) {
        try {
            delete(folder);
        } catch (IOException | UncheckedIOException inUse) {
            return; // it lies among what is temporary
        }
    }

    /** The folder. */
    Path folder() {
        return folder;
    }

    /** Deletes the folder. */
    void close() {
        try {
            delete(folder);
            channel.close();
        } catch (IOException | UncheckedIOException inUse) {
            return; // the next run tidies
        }
    }

    private static FileChannel lockFile(Path folder) throws IOException {
        return FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static String free(Path runs) {
        int number = 1;
        while (Files.exists(runs.resolve(Integer.toString(number)), LinkOption.NOFOLLOW_LINKS)) {
            number++;
        }
        return Integer.toString(number);
    }

    private static void tidy(Path runs) throws IOException {
        for (Path each : inside(runs)) {
            if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS) && isOver(each)) {
                delete(each);
            }
        }
    }

    private static boolean isOver(Path run) throws IOException {
        try (FileChannel channel = lockFile(run);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException ofThisJava) {
            return false;
        }
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
