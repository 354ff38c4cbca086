package org.strategypress.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.strategypress.content.file.FrontMatter;
import org.strategypress.source.SourceFile;

/** Writes the files of a content folder in one tidy way, without a change of what they say. */
public final class Formatting {
    private static final String MEDIA = "media";

    private Formatting() {}

    /**
     * What becomes of a folder.
     *
     * @param changes the files that are not tidy
     * @param left the files that stay as they are, for they cannot be read or cannot be tidied without changing what they say
     */
    public record Outcome(List<FileChange> changes, List<Path> left) {
        public Outcome {
            changes = List.copyOf(changes);
            left = List.copyOf(left);
        }
    }

    /**
     * What would change in a content folder; nothing is written.
     *
     * @throws IOException when the disk refuses
     */
    public static Outcome plan(Path content) throws IOException {
        List<FileChange> changes = new ArrayList<>();
        List<Path> left = new ArrayList<>();
        for (Path file : files(content)) {
            byte[] bytes = Files.readAllBytes(file);
            String whole = new String(bytes, StandardCharsets.UTF_8);
            boolean isText = java.util.Arrays.equals(whole.getBytes(StandardCharsets.UTF_8), bytes);
            String text = whole.startsWith("\ufeff") ? whole.substring(1) : whole;
            Optional<String> tidy = isText ? tidy(new SourceFile(file.toString(), text)) : Optional.empty();
            if (tidy.isEmpty()) {
                left.add(file);
            } else if (!tidy.get().equals(text)) {
                changes.add(new FileChange(file, file, text, tidy.get()));
            }
        }
        return new Outcome(changes, left);
    }

    /** A file's text, tidy; nothing when that cannot be done without changing what it says. */
    static Optional<String> tidy(SourceFile given) {
        String text = given.text().replace("\r\n", "\n").replace('\r', '\n');
        SourceFile file = new SourceFile(given.path(), text.endsWith("\n") ? text : text + "\n");
        if (!given.path().endsWith(".md")) {
            return YamlTidy.of(file, 0, file.text().length());
        }
        FrontMatter matter = FrontMatter.of(file);
        return matter == null
                ? Optional.empty()
                : YamlTidy.of(file, matter.start(), matter.end())
                        .map(fields ->
                                "---\n" + fields + "---\n" + body(file.text().substring(matter.bodyStart())));
    }

    /** Markdown without empty lines at its end; blanks within it may mean something. */
    private static String body(String text) {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int line = text.indexOf('\n', end);
        return end == 0 ? "" : text.substring(0, line + 1);
    }

    private static TreeSet<Path> files(Path content) throws IOException {
        TreeSet<Path> files = new TreeSet<>();
        for (Path each : children(content)) {
            boolean folder = Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS);
            for (Path file : folder && !each.endsWith(MEDIA) ? children(each) : List.of(each)) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && isRead(file)) {
                    files.add(file);
                }
            }
        }
        return files;
    }

    private static boolean isRead(Path file) {
        String name = String.valueOf(file.getFileName());
        boolean text = name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".md");
        return text && !name.startsWith(".") && !name.startsWith("~") && !name.equals("README.md");
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }
}
