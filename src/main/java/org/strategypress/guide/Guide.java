package org.strategypress.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.strategypress.source.WordFile;

/** The guide as the files of a content folder, from which the program makes it like any other publication. */
public final class Guide {
    private static final String PLACE = "/guide/";

    private Guide() {}

    /** The files, by their paths below the content folder: those of the jar, and the chapters of rules. */
    public static Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        for (String path : paths()) {
            files.put(path, bytes(path));
        }
        RuleChapters.all().forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    /** Writes the files into a folder.
     *
     * @throws IOException when the disk refuses
     */
    public static void write(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> each : files().entrySet()) {
            Path file = folder.resolve(each.getKey());
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, each.getValue());
        }
    }

    /** The files that travel in the jar, which cannot list its folders. */
    static List<String> paths() {
        return WordFile.text(PLACE + "files.txt")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static byte[] bytes(String path) {
        try (InputStream in = Guide.class.getResourceAsStream(PLACE + path)) {
            return Objects.requireNonNull(in, path).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
