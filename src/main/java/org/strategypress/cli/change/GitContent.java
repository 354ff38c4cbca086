package org.strategypress.cli.change;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The content folder as it was in a revision of a Git repository, laid into a folder of its own. The program {@code git} is asked,
 * where it is there; it is told to fetch nothing.
 */
final class GitContent implements AutoCloseable {
    private static final int MOST_FILES = 100_000;
    private final Path folder;

    private GitContent(Path folder) {
        this.folder = folder;
    }

    /**
     * Lays it out.
     *
     * @param content the content folder, which is in the repository
     * @param revision a commit, tag or branch
     * @return nothing where there is no such revision, no repository or no {@code git}, or the folder was not there then
     * @throws IOException when the disk refuses
     */
    static Optional<GitContent> of(Path content, String revision) throws IOException {
        if (revision.startsWith("-") || !Files.isDirectory(content)) {
            return Optional.empty();
        }
        List<String> place = run(content, List.of("rev-parse", "--show-toplevel", "--show-prefix"))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).split("\n", -1))
                .map(List::of)
                .orElse(List.of());
        if (place.size() < 2) {
            return Optional.empty();
        }
        Path top = Path.of(place.get(0).strip());
        String path = place.get(1).strip();
        Path folder = Files.createTempDirectory("strategypress-git");
        GitContent out = new GitContent(folder);
        if (!out.unpack(top, revision + ":" + path)) {
            out.close();
            return Optional.empty();
        }
        return Optional.of(out);
    }

    /** The folder. */
    Path folder() {
        return folder;
    }

    private boolean unpack(Path top, String tree) throws IOException {
        Process git = start(top, List.of("archive", "--format=zip", tree));
        int files = 0;
        try (ZipInputStream zip = new ZipInputStream(git.getInputStream(), StandardCharsets.UTF_8)) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                Path to = folder.resolve(each.getName()).normalize();
                if (!to.startsWith(folder) || files++ > MOST_FILES) {
                    throw new IOException("git gave a file that cannot stand in a folder: " + each.getName());
                }
                if (each.isDirectory()) {
                    Files.createDirectories(to);
                } else {
                    Files.createDirectories(to.getParent());
                    Files.copy(zip, to);
                }
            }
            git.getInputStream().readAllBytes();
        }
        return wait(git) == 0;
    }

    private static Optional<byte[]> run(Path content, List<String> arguments) {
        try {
            Process git = start(content, arguments);
            byte[] out;
            try (InputStream in = git.getInputStream()) {
                out = in.readAllBytes();
            }
            return wait(git) == 0 ? Optional.of(out) : Optional.empty();
        } catch (IOException noGit) {
            return Optional.empty();
        }
    }

    private static Process start(Path content, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "core.fsmonitor=false"));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(content.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("GIT_NO_LAZY_FETCH", "1");
        builder.environment().put("GIT_TERMINAL_PROMPT", "0");
        Process git = builder.start();
        git.getOutputStream().close();
        return git;
    }

    private static int wait(Process git) throws IOException {
        try {
            return git.waitFor();
        } catch (InterruptedException stopped) {
            git.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("stopped while git was asked", stopped);
        }
    }

    /** Takes the folder away. */
    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
