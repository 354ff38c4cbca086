package org.strategypress.source;

import java.nio.file.Path;

/** Where things lie that belong beside a folder. */
public final class Beside {
    private Beside() {}

    /** The path of a file or folder of a name beside a folder, written as the folder's is; below it where it is the root of a disk. */
    public static Path of(Path folder, String name) {
        Path plain = folder.normalize();
        if (plain.getNameCount() > 0 && !plain.toString().isEmpty() && !plain.endsWith("..")) {
            return plain.resolveSibling(name);
        }
        Path full = folder.toAbsolutePath().normalize();
        Path above = full.getParent();
        return (above == null ? full : above).resolve(name);
    }
}
