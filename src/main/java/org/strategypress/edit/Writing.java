package org.strategypress.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts changes on the disk, all of them or none: each file whole beside its place first, so that nobody reads half of one;
 * where a later step fails, what was done before it is taken back.
 */
public final class Writing {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** How often a file that another program holds is tried, and how long is waited after the first time. */
    private static final int TRIES = 5;

    private static final long FIRST_WAIT = 15;

    private final List<Step> begun = new ArrayList<>();

    private Writing() {}

    /**
     * One file on its way.
     *
     * @param old its bytes before; null when there was none
     * @param beside its new text, beside its place
     */
    private record Step(FileChange change, byte @Nullable [] old, Path beside) {}

    /**
     * Writes.
     *
     * @throws IOException when the disk refuses; nothing is changed then
     * @throws Refused when a file is not any more what it was when the change was planned
     */
    public static void write(List<FileChange> changes) throws IOException {
        new Writing().all(changes);
    }

    private void all(List<FileChange> changes) throws IOException {
        List<Step> steps = new ArrayList<>();
        try {
            for (FileChange each : changes) {
                steps.add(prepared(each));
            }
            for (Step each : steps) {
                begun.add(each);
                put(each);
            }
        } catch (IOException failed) {
            takeBack(failed);
            throw failed;
        } finally {
            for (Step each : steps) {
                Files.deleteIfExists(each.beside());
            }
        }
    }

    private static Step prepared(FileChange change) throws IOException {
        Path from = change.from();
        byte[] old = from == null ? null : Files.readAllBytes(from);
        boolean marked = old != null && old.length >= 3 && Arrays.equals(Arrays.copyOf(old, 3), MARK);
        String mark = marked ? "\ufeff" : "";
        if (old != null && !Arrays.equals(old, (mark + change.before()).getBytes(StandardCharsets.UTF_8))) {
            throw new Refused(from + " was changed meanwhile; nothing was written: try again");
        }
        if (change.isMoved() && Files.exists(change.to())) {
            throw new Refused(change.to() + " is there already; nothing was written");
        }
        Path folder = Files.createDirectories(change.to().toAbsolutePath().getParent());
        Path beside = folder.resolve(
                ".new-" + ProcessHandle.current().pid() + "-" + change.to().getFileName() + ".tmp");
        try {
            Files.writeString(beside, mark + change.after());
            copyRights(from, beside);
        } catch (IOException failed) {
            Files.deleteIfExists(beside);
            throw failed;
        }
        return new Step(change, old, beside);
    }

    /** Who may read and write a file stays as it was. */
    private static void copyRights(@Nullable Path from, Path to) throws IOException {
        PosixFileAttributeView view =
                from == null ? null : Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (view != null) {
            Files.setPosixFilePermissions(to, view.readAttributes().permissions());
        }
    }

    private static void put(Step step) throws IOException {
        Path from = step.change().from();
        if (step.change().isMoved()) {
            patiently(() -> Files.move(step.beside(), step.change().to()));
            if (from != null) {
                patiently(() -> Files.delete(from));
            }
        } else {
            patiently(() -> Files.move(step.beside(), step.change().to(), StandardCopyOption.REPLACE_EXISTING));
        }
    }

    private void takeBack(IOException failed) {
        Collections.reverse(begun);
        for (Step each : begun) {
            try {
                takeBack(each);
            } catch (IOException alsoFailed) {
                failed.addSuppressed(alsoFailed);
            }
        }
    }

    private static void takeBack(Step step) throws IOException {
        boolean isPut = !Files.exists(step.beside());
        Path from = step.change().from();
        if (isPut && step.change().isMoved()) {
            Files.deleteIfExists(step.change().to());
        }
        if (isPut && from != null && step.old() != null) {
            copyOf(step.old(), from);
        }
    }

    private static void copyOf(byte[] old, Path file) throws IOException {
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), old)) {
            Files.write(file, old);
        }
    }

    /** What is done with a file. */
    private interface Deed {
        void run() throws IOException;
    }

    /** Does it, and again a little later where another program holds the file, as one that keeps a folder in step may. */
    private static void patiently(Deed deed) throws IOException {
        long wait = FIRST_WAIT;
        for (int tries = 1; ; tries++) {
            try {
                deed.run();
                return;
            } catch (FileSystemException held) {
                if (tries == TRIES) {
                    throw held;
                }
                try {
                    Thread.sleep(wait);
                } catch (InterruptedException ended) {
                    Thread.currentThread().interrupt();
                    throw held;
                }
                wait *= 2;
            }
        }
    }
}
