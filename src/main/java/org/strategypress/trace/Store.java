package org.strategypress.trace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * What earlier builds made, by the fingerprint of what it was made of, in a folder that may be deleted at any time. A file that
 * is damaged counts as not there; a disk that refuses, as one that keeps nothing. Safe for two builds at once: a file is whole
 * from the moment that it has its name.
 */
public final class Store {
    private static final int FORMAT = 0x53505331;
    private static final int HEAD = Integer.BYTES + Long.BYTES;

    private final Path folder;
    private final int most;

    /**
     * A store.
     *
     * @param folder its folder, made when first needed
     * @param most how many things it keeps at most: those that were put there last
     */
    public Store(Path folder, int most) {
        this.folder = folder;
        this.most = most;
    }

    /** What was put there under a name; null when nothing was, or it is damaged. */
    public byte @Nullable [] get(String name) {
        try {
            ByteBuffer file = ByteBuffer.wrap(Files.readAllBytes(folder.resolve(name)));
            if (file.remaining() < HEAD || file.getInt() != FORMAT) {
                return null;
            }
            long sum = file.getLong();
            byte[] content = new byte[file.remaining()];
            file.get(content);
            return sum(content) == sum ? content : null;
        } catch (IOException notThere) {
            return null;
        }
    }

    /** Puts something there, and removes what is one too many. */
    public void put(String name, byte[] content) {
        ByteBuffer file = ByteBuffer.allocate(HEAD + content.length);
        file.putInt(FORMAT).putLong(sum(content)).put(content);
        try {
            Files.createDirectories(folder);
            Path whole = Files.createTempFile(folder, "new-", "");
            try {
                Files.write(whole, file.array());
                Files.move(
                        whole,
                        folder.resolve(name),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(whole);
            }
            tidy();
        } catch (IOException | UncheckedIOException notKept) {
            return; // it is made again next time
        }
    }

    private void tidy() throws IOException {
        record Kept(Path file, long time) {}
        List<Kept> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.toList()) {
                all.add(new Kept(each, Files.getLastModifiedTime(each).toMillis()));
            }
        }
        all.sort(Comparator.comparing(Kept::time).reversed().thenComparing(Kept::file));
        for (Kept each : all.subList(Math.min(most, all.size()), all.size())) {
            Files.deleteIfExists(each.file());
        }
    }

    private static long sum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return sum.getValue();
    }
}
