package org.strategypress.preview;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Notices files that are written, as soon as the system tells of them; and, since the folders of some servers tell nothing, by
 * looking every two seconds.
 */
final class Watch implements AutoCloseable {
    /** A burst of writes is one change: it has ended when nothing was written for so long. */
    private static final long CALM = 12;

    private static final long LONGEST_BURST = 150;
    private static final long LOOK = 2_000;
    private static final long PART_OF_TIME = 100;

    private final List<Path> folders;
    private final LinkedBlockingQueue<Path> written = new LinkedBlockingQueue<>();
    private final @Nullable DirectoryWatcher watcher;
    private final Thread looker;
    private long looks;

    /**
     * Watches folders with all that is in them, from now on.
     *
     * @param folders the folders; those that are not there are looked for again and again
     */
    Watch(List<Path> folders) {
        this.folders =
                folders.stream().map(each -> each.toAbsolutePath().normalize()).toList();
        this.looks = print();
        this.watcher = watcher(this.folders);
        if (watcher != null) {
            CompletableFuture<Void> watching = watcher.watchAsync();
            watching.exceptionally(broken -> null); // then looking is what is left
        }
        this.looker = new Thread(this::look, "preview-look");
        looker.setDaemon(true);
        looker.start();
    }

    private @Nullable DirectoryWatcher watcher(List<Path> all) {
        List<Path> there = all.stream().filter(Files::isDirectory).toList();
        try {
            return there.isEmpty()
                    ? null
                    : DirectoryWatcher.builder()
                            .paths(there)
                            .fileHashing(false)
                            .listener(event -> {
                                if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW) {
                                    written.addAll(folders);
                                } else if (!isPassing(event.path())) {
                                    written.add(event.path());
                                }
                            })
                            .build();
        } catch (IOException tooMany) {
            return null;
        }
    }

    /** Whether a name is one that programs write for a moment or for themselves: no content has such a name. */
    private static boolean isPassing(@Nullable Path file) {
        String name = file == null ? "" : String.valueOf(file.getFileName());
        return name.endsWith("~") || name.startsWith(".#") || name.endsWith(".swp") || name.endsWith(".swx");
    }

    /**
     * Waits for a change: the files or folders that were written, as absolute paths.
     *
     * @throws InterruptedException when nobody waits any more
     */
    Set<Path> next() throws InterruptedException {
        Set<Path> changed = new TreeSet<>();
        changed.add(written.take());
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_BURST);
        Path more = written.poll(CALM, TimeUnit.MILLISECONDS);
        while (more != null) {
            changed.add(more);
            more = System.nanoTime() < end ? written.poll(CALM, TimeUnit.MILLISECONDS) : null;
        }
        List<Path> rest = new ArrayList<>();
        written.drainTo(rest);
        changed.addAll(rest);
        return changed;
    }

    private void look() {
        try {
            while (true) {
                long began = System.nanoTime();
                long now = print();
                long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
                if (now != looks) {
                    looks = now;
                    written.addAll(folders);
                }
                Thread.sleep(Math.max(LOOK, took * PART_OF_TIME));
            }
        } catch (InterruptedException end) {
            return;
        }
    }

    /** What tells one look of the folders from another: names, sizes and times. */
    private long print() {
        Print print = new Print();
        for (Path folder : folders) {
            try {
                Files.walkFileTree(folder, print);
            } catch (IOException gone) {
                print.sum++; // a folder that is not there is told from one that is
            }
        }
        return print.sum;
    }

    @Override
    public void close() throws IOException {
        looker.interrupt();
        if (watcher != null) {
            watcher.close();
        }
    }

    private static final class Print extends SimpleFileVisitor<Path> implements FileVisitor<Path> {
        private static final long FACTOR = 1_000_003;
        private long sum;

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
            if (!isPassing(file)) {
                sum = sum * FACTOR + file.hashCode();
                sum = sum * FACTOR + facts.size();
                sum = sum * FACTOR + facts.lastModifiedTime().hashCode();
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException gone) {
            return FileVisitResult.CONTINUE;
        }
    }
}
