package org.strategypress.sites;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The publications that stand in the repository: the sample, and each below {@code src/test/resources/sites}. */
final class GoldenSites {
    private GoldenSites() {}

    /** The content folder of each, for tests that hold for all of them. */
    static List<String> contents() throws IOException {
        try (Stream<Path> sites = Files.list(Path.of("src/test/resources/sites"))) {
            return Stream.concat(
                            Stream.of("content"),
                            sites.map(site -> site.resolve("content").toString())
                                    .sorted())
                    .toList();
        }
    }
}
