package org.strategypress.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A site that a build made, read back from its folder or from an archive of {@link SiteArchive}: every file that its manifest
 * lists, byte for byte as it was built.
 */
public final class FinishedSite {
    private final Manifest list;
    private final Manifest whole;
    private final List<OutputFile> files;
    private final List<String> spoilt;

    private FinishedSite(Manifest list, Manifest whole, List<OutputFile> files, List<String> spoilt) {
        this.list = list;
        this.whole = whole;
        this.files = files;
        this.spoilt = spoilt;
    }

    /** Whether a build's site lies in this folder or archive. */
    public static boolean isAt(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            return Files.isRegularFile(place.resolve(Manifest.NAME), LinkOption.NOFOLLOW_LINKS);
        }
        if (!Files.isRegularFile(place)) {
            return false;
        }
        try (ZipFile zip = new ZipFile(place.toFile())) {
            return zip.getEntry(SiteArchive.FOLDER + Manifest.NAME) != null;
        } catch (ZipException noArchive) {
            return false;
        }
    }

    /**
     * Reads a site whole.
     *
     * @throws PublishException when no build made it, or a file is not as it was built
     */
    public static FinishedSite read(Path place) throws IOException, PublishException {
        FinishedSite site = readWhatIsWhole(place);
        if (!site.spoilt.isEmpty()) {
            String first = place + "/" + site.spoilt.get(0);
            int others = site.spoilt.size() - 1;
            throw new PublishException(
                    first + (others == 0 ? " is" : " and " + others + " more are") + " not as the build made it",
                    "build again, so that what is handed on is what was looked at");
        }
        return site;
    }

    /** Reads what is as it was built; {@link #spoilt} tells the rest. */
    public static FinishedSite readWhatIsWhole(Path place) throws IOException, PublishException {
        if (!isAt(place)) {
            throw new PublishException(
                    place + " holds no site that a build made", "run build first, or name the site with --site DIR");
        }
        if (Files.isDirectory(place)) {
            return read(place.toString(), path -> inFolder(place, path));
        }
        try (ZipFile zip = new ZipFile(place.toFile())) {
            return read(place.toString(), path -> inArchive(zip, path));
        }
    }

    private static FinishedSite read(String shown, Reader reader) throws IOException, PublishException {
        byte[] json = reader.read(Manifest.NAME);
        if (json == null) {
            throw new IOException(shown + "/" + Manifest.NAME + " went while it was read");
        }
        Manifest list = Manifest.parse(new String(json, StandardCharsets.UTF_8), shown + "/" + Manifest.NAME);
        List<Manifest.Entry> whole = new ArrayList<>();
        List<OutputFile> files = new ArrayList<>();
        List<String> spoilt = new ArrayList<>();
        for (Manifest.Entry entry : list.files()) {
            byte[] bytes = reader.read(entry.path());
            if (bytes != null
                    && bytes.length == entry.bytes()
                    && Manifest.hash(bytes).equals(entry.sha256())) {
                whole.add(entry);
                files.add(new OutputFile(entry.path(), entry.role(), bytes));
            } else {
                spoilt.add(entry.path());
            }
        }
        return new FinishedSite(list, Manifest.of(list.tool(), whole), List.copyOf(files), List.copyOf(spoilt));
    }

    private static byte @Nullable [] inFolder(Path folder, String path) throws IOException {
        Path file = folder.resolve(path);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Files.readAllBytes(file) : null;
    }

    private static byte @Nullable [] inArchive(ZipFile zip, String path) throws IOException {
        ZipEntry entry = zip.getEntry(SiteArchive.FOLDER + path);
        if (entry == null || entry.getSize() > Integer.MAX_VALUE) {
            return null;
        }
        try (var in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    /** The files that are as they were built, in the manifest's order. */
    public List<OutputFile> files() {
        return files;
    }

    /** Paths of those that are not there or not as they were built. */
    public List<String> spoilt() {
        return spoilt;
    }

    /** The paths of the files with this SHA-256, in lower-case hexadecimal digits. */
    public List<String> pathsOf(String hash) {
        return paths(entry -> entry.sha256().equals(hash));
    }

    /** The paths of the files that bear this file's name, first the one that shares most of its folders too. */
    public List<String> pathsNamed(Path file) {
        return paths(entry -> Path.of(entry.path()).getFileName().equals(file.getFileName())).stream()
                .sorted(Comparator.comparingInt((String path) -> shared(Path.of(path), file))
                        .reversed())
                .toList();
    }

    private static int shared(Path one, Path other) {
        int names = 0;
        while (names < Math.min(one.getNameCount(), other.getNameCount())
                && one.getName(one.getNameCount() - 1 - names)
                        .equals(other.getName(other.getNameCount() - 1 - names))) {
            names++;
        }
        return names;
    }

    private List<String> paths(Predicate<Manifest.Entry> wanted) {
        return list.files().stream().filter(wanted).map(Manifest.Entry::path).toList();
    }

    /** The list of all of them, those that are spoilt too. */
    Manifest list() {
        return list;
    }

    /** The list of those that are whole. */
    Manifest whole() {
        return whole;
    }

    /** Reads one file; null when it is not there. */
    private interface Reader {
        byte @Nullable [] read(String path) throws IOException;
    }
}
