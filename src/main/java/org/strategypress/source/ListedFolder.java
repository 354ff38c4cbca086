package org.strategypress.source;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What lies in folders on the disk, the same on each computer: in the order of the names, without links and what other programs
 * leave behind, and no two names that some computers cannot tell apart. For one walk through a folder.
 */
public final class ListedFolder {
    private static final int MOST_FILES = 100_000;
    private static final Pattern LEFT = Pattern.compile("(?i)(?:eh)?thumbs\\.db|desktop\\.ini|~wr[a-z][0-9]*\\.tmp");

    /** What lies at a place of the disk. */
    public enum FileType {
        /** A folder. */
        FOLDER,
        /** An ordinary file. */
        FILE,
        /** Neither: a link, or what only the system knows. */
        OTHER
    }

    private record Named(String name, Path path) {}

    private final String shown;
    private final Diagnostics out;
    private int seen;

    /**
     * Nothing was listed yet.
     *
     * @param shown what messages call the folder that all lies in
     * @param out where findings go
     */
    public ListedFolder(String shown, Diagnostics out) {
        this.shown = shown;
        this.out = out;
    }

    /** The name of a file or folder. */
    public static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    /**
     * What lies in a folder.
     *
     * @param path what messages call it
     * @throws IOException when the disk refuses, or there are more than 100,000 files in all
     */
    public List<Path> children(Path folder, String path) throws IOException {
        List<Path> found = new ArrayList<>();
        Map<String, String> lower = new HashMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Named each : all.map(child -> new Named(name(child), child))
                    .sorted(Comparator.comparing(Named::name))
                    .toList()) {
                String name = each.name();
                if (name.equals("README.md") || isLeftByPrograms(name)) {
                    continue;
                }
                String twin = lower.put(name.toLowerCase(Locale.ROOT), name);
                if (twin == null) {
                    found.add(each.path());
                } else {
                    out.add(Diagnostic.fileError(
                            "same-name",
                            path + "/" + name,
                            "this name differs from " + twin
                                    + " in capital letters only, which some computers cannot tell apart",
                            "rename one of them"));
                }
            }
        }
        seen += found.size();
        if (seen > MOST_FILES) {
            throw new IOException("more than " + MOST_FILES + " files in " + shown);
        }
        return found;
    }

    /** Whether other programs left the file behind: hidden files, locks, copies and thumbnails. */
    private static boolean isLeftByPrograms(String name) {
        return name.startsWith(".")
                || name.startsWith("~$")
                || name.endsWith("~")
                || name.equals("__MACOSX")
                || name.equals("Icon\r")
                || LEFT.matcher(name).matches();
    }

    /**
     * What lies at a place; a link and what is neither file nor folder is told.
     *
     * @param path what messages call it
     * @throws IOException when the disk refuses
     */
    public FileType type(Path each, String path) throws IOException {
        BasicFileAttributes facts = Files.readAttributes(each, BasicFileAttributes.class, NOFOLLOW_LINKS);
        if (facts.isSymbolicLink()) {
            out.add(Diagnostic.fileError(
                    "symbolic-link",
                    path,
                    "this is a link to another place, which is not followed",
                    "copy the file here"));
        } else if (facts.isOther()) {
            out.add(Diagnostic.fileError("unknown-file", path, "this is not an ordinary file", "remove it"));
        }
        return facts.isDirectory() ? FileType.FOLDER : facts.isRegularFile() ? FileType.FILE : FileType.OTHER;
    }
}
