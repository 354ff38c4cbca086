package org.strategypress.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second build out of the output folder while one is publishing.
 *
 * <p>The empty lock file stays behind: deleting it would let two builds lock two files of one name. The system itself
 * lets go of the lock when a build is killed.
 */
final class FolderLock {
    static final String NAME = OutputFolder.OWN + ".lock";

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock take(OutputFolder folder) throws IOException, PublishException {
        // Refuses a link of that name.
        folder.holds(NAME);
        FileChannel channel = FileChannel.open(
                folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        boolean taken = false;
        try {
            taken = lock(channel) != null;
        } finally {
            if (!taken) {
                channel.close();
            }
        }
        if (!taken) {
            throw new PublishException(
                    "another build is writing to " + folder.shown("") + " at this moment",
                    "wait until it has ended, then build again");
        }
        return new FolderLock(channel);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    void close() throws IOException {
        channel.close();
    }
}
