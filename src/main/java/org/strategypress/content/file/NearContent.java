package org.strategypress.content.file;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The content folder that is meant where another was named: the one near it that holds {@code site.yaml}. */
public final class NearContent {
    /** What such a folder holds. */
    public static final String SITE = "site.yaml";

    private static final int DEPTH = 3;
    /** So many folders are looked into: enough for a folder of somebody's papers, and done at once. */
    private static final int MOST = 500;
    /** Folders of a content folder that hold others; those of other programs. */
    private static final Set<String> OTHERS = Set.of("archive", "frames", "node_modules", "target");

    private NearContent() {}

    /**
     * The one folder below another that holds {@code site.yaml}, up to three levels down.
     *
     * @return null where there is none, or more than one, or it cannot be read
     */
    public static @Nullable Path below(Path folder) {
        List<Path> found = new ArrayList<>();
        List<Path> level = List.of(folder);
        int seen = 0;
        for (int depth = 0; depth < DEPTH && found.isEmpty(); depth++) {
            List<Path> next = new ArrayList<>();
            for (Path each : level) {
                next.addAll(folders(each));
            }
            seen += next.size();
            if (seen > MOST) {
                return null;
            }
            next.stream().filter(NearContent::isContent).forEach(found::add);
            level = next;
        }
        return found.size() == 1 ? found.get(0) : null;
    }

    /** Whether a folder holds {@code site.yaml}. */
    public static boolean isContent(Path folder) {
        return Files.isRegularFile(folder.resolve(SITE));
    }

    private static List<Path> folders(Path folder) {
        List<Path> folders = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path each : all) {
                String name = String.valueOf(each.getFileName());
                boolean other = name.startsWith(".") || OTHERS.contains(name);
                if (!other && Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS) && folders.size() <= MOST) {
                    folders.add(each);
                }
            }
        } catch (IOException unreadable) {
            return List.of();
        }
        return folders;
    }
}
