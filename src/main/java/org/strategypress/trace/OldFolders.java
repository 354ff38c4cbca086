package org.strategypress.trace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps a cache from growing with each content folder that was ever built: each has a folder of its own in it, whose content may
 * be gone for years.
 */
public final class OldFolders {
    /** A folder is named by so many digits, which are hexadecimal and in lower case; no other is touched. */
    public static final int NAME_LENGTH = 16;

    private OldFolders() {}

    private record Kept(Path folder, long time) {}

    /**
     * Removes the folders of content from a cache, but for those that were written to last; what cannot be removed stays.
     *
     * @param cache the folder that holds theirs
     * @param most how many stay
     */
    public static void remove(Path cache, int most) {
        List<Kept> all = new ArrayList<>();
        try (Stream<Path> folders = Files.list(cache)) {
            for (Path each : folders.filter(OldFolders::isOfContent).toList()) {
                all.add(new Kept(each, Files.getLastModifiedTime(each).toMillis()));
            }
        } catch (IOException | UncheckedIOException notOurs) {
            return; // the next build tidies
        }
        all.sort(Comparator.comparing(Kept::time).reversed().thenComparing(Kept::folder));
        all.subList(Math.min(most, all.size()), all.size()).forEach(each -> remove(each.folder()));
    }

    private static boolean isOfContent(Path folder) {
        String name = String.valueOf(folder.getFileName());
        return name.length() == NAME_LENGTH
                && name.chars().allMatch(each -> each >= '0' && each <= '9' || each >= 'a' && each <= 'f')
                && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.toList()) {
                Files.deleteIfExists(each);
            }
            Files.deleteIfExists(folder);
        } catch (IOException | UncheckedIOException inUse) {
            return; // the next build tidies
        }
    }
}
