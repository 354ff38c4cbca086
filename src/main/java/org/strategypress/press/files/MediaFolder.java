package org.strategypress.press.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.strategypress.picture.PictureGate;

/**
 * The files of {@code content/media}: read once, never followed out of the folder, without the notes of cameras and drawing programs. Safe for
 * many threads.
 */
public final class MediaFolder {
    private final Path folder;
    private final Map<String, Optional<byte[]>> read = new ConcurrentHashMap<>();

    /** The media folder of a content folder. */
    public MediaFolder(Path content) {
        this.folder = content.resolve("media").toAbsolutePath().normalize();
    }

    /** The content of a file, or null when there is none of that path. */
    public byte @Nullable [] bytes(String path) {
        return read.computeIfAbsent(path, this::load).orElse(null);
    }

    private Optional<byte[]> load(String path) {
        Path file = folder.resolve(path).normalize();
        try {
            boolean inside = file.startsWith(folder)
                    && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && file.toRealPath().startsWith(folder.toRealPath());
            return inside ? Optional.of(PictureGate.published(path, Files.readAllBytes(file))) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
