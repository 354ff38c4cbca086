package org.strategypress.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** One file of a folder that is no website: whoever opens it finds the old or the new one, and never half of one. */
public final class WholeFile {
    private WholeFile() {}

    /**
     * Writes a file beside its place and renames it over what is there; one that is the same already is not touched.
     *
     * @throws IOException when the disk refuses; what was there is then as it was
     */
    public static void put(Path file, byte[] bytes) throws IOException {
        if (Files.isRegularFile(file) && Arrays.equals(bytes, Files.readAllBytes(file))) {
            return;
        }
        Path beside = file.resolveSibling("." + file.getFileName() + ".tmp");
        try {
            Files.write(beside, bytes);
            try {
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException otherDisk) {
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
