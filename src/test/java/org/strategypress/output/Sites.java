package org.strategypress.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Looks at output folders for the tests. */
final class Sites {
    private Sites() {}

    /** The text of every file that is not the publisher's own. */
    static Map<String, String> published(Path folder) throws IOException {
        Map<String, String> site = new TreeMap<>();
        for (Path file : files(folder)) {
            if (!file.getFileName().toString().startsWith(OutputFolder.OWN)) {
                site.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return site;
    }

    static List<Path> temporaries(Path folder) throws IOException {
        return files(folder).stream()
                .filter(file -> file.getFileName().toString().endsWith(".tmp"))
                .toList();
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
