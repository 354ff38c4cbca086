package org.strategypress.html.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.strategypress.source.Diagnostic;

/** Tells of links to other places among a theme's files: they are not followed, and nobody would see why nothing changes. */
public final class ThemeLinks {
    private ThemeLinks() {}

    /** What is found in the folder of a theme; nothing where the theme has none. */
    public static List<Diagnostic> check(Path themes, String name) {
        Path folder = themes.resolve(name);
        if (Files.isSymbolicLink(folder)) {
            return List.of(finding(folder, "folder"));
        }
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isSymbolicLink)
                    .filter(each -> !folder.relativize(each).toString().startsWith("."))
                    .sorted()
                    .map(each -> finding(each, Files.isDirectory(each) ? "folder" : "file"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Diagnostic finding(Path link, String what) {
        String path = link.toString().replace('\\', '/');
        return Diagnostic.fileError(
                "symbolic-link",
                path,
                "this is a link to another place, which is not followed",
                "copy the " + what + " here");
    }
}
