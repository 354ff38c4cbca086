package org.strategypress.trace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Everything in some folders as it was at one moment, so that it can be told whether a build would read the same. Hidden files
 * and folders, whose names begin with a dot, are left out; links are not followed.
 *
 * @param folders the folders
 * @param files what is in them, in the order of the folders and of the paths
 */
public record Inputs(List<Path> folders, List<Input> files) {
    public Inputs {
        folders = List.copyOf(folders);
        files = List.copyOf(files);
    }

    /**
     * A file, folder or link.
     *
     * @param path its path, below a folder that is known by its number
     * @param kind {@code file}, {@code folder}, {@code link} or {@code other}
     * @param size how many bytes it has; 0 for a folder
     * @param time when it was last changed, in the file system's own words; empty for a folder
     */
    public record Input(String path, String kind, long size, String time) {}

    /** What is there now; a folder that is not there has nothing in it. */
    public static Inputs of(List<Path> folders) throws IOException {
        List<Path> real = new ArrayList<>();
        List<Input> files = new ArrayList<>();
        for (Path each : folders) {
            Path folder = Files.isDirectory(each) ? each.toRealPath() : each;
            Walk walk = new Walk(folder, real.size() + "/");
            if (Files.isDirectory(folder)) {
                Files.walkFileTree(folder, walk);
            }
            walk.found.sort(Comparator.comparing(Input::path));
            files.addAll(walk.found);
            real.add(folder);
        }
        return new Inputs(real, files);
    }

    /** The fingerprint of all paths and contents; never of times. */
    public String fingerprint() throws IOException {
        Fingerprint all = new Fingerprint();
        for (Input each : files) {
            all.add(each.path()).add(each.kind());
            int slash = each.path().indexOf('/');
            Path file = folders.get(Integer.parseInt(each.path().substring(0, slash)))
                    .resolve(each.path().substring(slash + 1));
            if (each.kind().equals("file")) {
                all.add(Fingerprint.of(Files.readAllBytes(file)));
            }
        }
        return all.hex();
    }

    /** Whether the folders are as they were, by names, sizes and times. */
    public boolean areStill() {
        try {
            return of(folders).equals(this);
        } catch (IOException | UncheckedIOException gone) {
            return false;
        }
    }

    /** Whether there is a link among them: what it leads to may change unseen. */
    public boolean hasLinks() {
        return files.stream().anyMatch(each -> each.kind().equals("link"));
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path root;
        private final String prefix;
        private final List<Input> found = new ArrayList<>();

        Walk(Path root, String prefix) {
            this.root = root;
            this.prefix = prefix;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts) {
            if (isHidden(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            found.add(new Input(name(folder), "folder", 0, ""));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
            if (!isHidden(file)) {
                String kind = facts.isRegularFile() ? "file" : facts.isSymbolicLink() ? "link" : "other";
                found.add(new Input(
                        name(file), kind, facts.size(), facts.lastModifiedTime().toString()));
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean isHidden(Path each) {
            return !each.equals(root) && String.valueOf(each.getFileName()).startsWith(".");
        }

        private String name(Path each) {
            return prefix + root.relativize(each).toString().replace('\\', '/');
        }
    }
}
