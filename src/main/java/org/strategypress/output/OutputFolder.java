package org.strategypress.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The output folder on disk: every look and every change goes through here, and none goes through a symbolic link.
 *
 * <p>The folder is taken to be safe from others while a build runs: a link put in place between a look and a change is
 * not seen.
 */
final class OutputFolder {
    /** How the publisher's own files begin: manifest, journal, lock and temporary files. */
    static final String OWN = ".strategypress";

    private static final String TEMPORARY = OWN + "-*.tmp";

    private final Path root;
    private final String shown;
    private final Moments moments;
    private final Set<Path> knownFolders = ConcurrentHashMap.newKeySet();
    private final AtomicInteger temporaries = new AtomicInteger();

    /** Told of each change just before it happens, so that a test can stop a build there. */
    interface Moments {
        /** Nobody listens. */
        Moments NONE = (change, path) -> {};

        void before(String change, String path) throws IOException;
    }

    /**
     * A folder that exists.
     *
     * @param root its real path
     * @param shown its path as the author gave it, for messages
     */
    OutputFolder(Path root, String shown, Moments moments) {
        this.root = root;
        this.shown = shown;
        this.moments = moments;
    }

    String shown(String path) {
        return shown + "/" + path;
    }

    Path resolve(String path) {
        return root.resolve(path);
    }

    /** Whether a plain file is there; a link, or a folder where a file belongs, is refused. */
    boolean holds(String path) throws IOException, PublishException {
        Path target = root.resolve(path);
        if (!isFolder(above(target))) {
            return false;
        }
        BasicFileAttributes found = attributes(target);
        if (found == null) {
            return false;
        }
        if (!found.isRegularFile()) {
            throw inTheWay(target, found, "file");
        }
        return true;
    }

    byte[] read(String path) throws IOException {
        return Files.readAllBytes(root.resolve(path));
    }

    long size(String path) throws IOException {
        return Files.size(root.resolve(path));
    }

    /** Writes content beside its target under a temporary name, for {@link #place}. */
    Path stage(String path, byte[] bytes) throws IOException, PublishException {
        Path folder = above(root.resolve(path));
        makeFolder(folder);
        moments.before("stage", path);
        Path temporary = folder.resolve(OWN + "-" + temporaries.incrementAndGet() + ".tmp");
        try {
            Files.write(temporary, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException fault) {
            discard(temporary);
            throw fault;
        }
        permit(temporary, "rw-r--r--");
        return temporary;
    }

    /** Renames staged content over its target, in one step: a reader sees the old file or the new one. */
    void place(Path temporary, String path) throws IOException {
        moments.before("place", path);
        Files.move(temporary, root.resolve(path), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Waits until staged content has reached the disk itself. */
    void flush(Path temporary) throws IOException {
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    void remove(String path) throws IOException {
        moments.before("remove", path);
        Files.deleteIfExists(root.resolve(path));
    }

    void discard(Path temporary) throws IOException {
        Files.deleteIfExists(temporary);
    }

    /** Removes the temporary files that a killed build left in the folder that holds {@code path}. */
    void sweep(Path folder) throws IOException, PublishException {
        if (!isFolder(folder)) {
            return;
        }
        try (DirectoryStream<Path> stale = Files.newDirectoryStream(folder, TEMPORARY)) {
            for (Path temporary : stale) {
                Files.delete(temporary);
            }
        }
    }

    /** Removes the folders above a removed file that are empty now. */
    void prune(String path) throws IOException {
        Path folder = above(root.resolve(path));
        while (!folder.equals(root)) {
            BasicFileAttributes found = attributes(folder);
            if (found != null && !found.isDirectory()) {
                return;
            }
            try {
                Files.deleteIfExists(folder);
                knownFolders.remove(folder);
            } catch (DirectoryNotEmptyException inUse) {
                return;
            }
            folder = above(folder);
        }
    }

    /** Whether the folder holds a file that no build of ours put there. */
    boolean holdsForeignFiles() throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(root)) {
            for (Path entry : entries) {
                if (!entry.getFileName().toString().startsWith(OWN)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void makeFolder(Path folder) throws IOException, PublishException {
        if (isFolder(folder)) {
            return;
        }
        makeFolder(above(folder));
        try {
            Files.createDirectory(folder);
            permit(folder, "rwxr-xr-x");
        } catch (FileAlreadyExistsException otherThread) {
            // Another thread made it for a sibling; isFolder below proves that it is one.
        }
        isFolder(folder);
    }

    private boolean isFolder(Path folder) throws IOException, PublishException {
        if (folder.equals(root) || knownFolders.contains(folder)) {
            return true;
        }
        if (!isFolder(above(folder))) {
            return false;
        }
        BasicFileAttributes found = attributes(folder);
        if (found == null) {
            return false;
        }
        if (!found.isDirectory()) {
            throw inTheWay(folder, found, "folder");
        }
        knownFolders.add(folder);
        return true;
    }

    private static Path above(Path place) {
        return Objects.requireNonNull(place.getParent(), "what lies below the root has a folder above it");
    }

    private PublishException inTheWay(Path place, BasicFileAttributes found, String wanted) {
        String name = shown(root.relativize(place).toString().replace('\\', '/'));
        if (found.isSymbolicLink()) {
            return new PublishException(
                    name + " is a symbolic link, and a build never writes through links",
                    "remove the link, or publish into an empty folder");
        }
        return new PublishException(
                name + " is in the way: the site needs a " + wanted + " of that name",
                "move it away, or publish into an empty folder");
    }

    private static @Nullable BasicFileAttributes attributes(Path place) throws IOException {
        try {
            return Files.readAttributes(place, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException absent) {
            return null;
        }
    }

    /** Sets rights whatever the umask says: a web server under another account has to read the site. */
    static void permit(Path place, String rights) {
        if (place.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try {
                Files.setPosixFilePermissions(place, PosixFilePermissions.fromString(rights));
            } catch (IOException | UnsupportedOperationException noRights) {
                // A mounted file system without rights of its own, such as FAT, decides by itself who may read.
            }
        }
    }
}
