package org.strategypress.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * One file with a draft in it, to be sent to who signs it off: the site in a folder {@code draft-site}, and {@code draft.pdf}
 * beside it. It holds no manifest, so that it can never be published in place of a site.
 */
public final class DraftArchive {
    private static final String FOLDER = "draft-site/";
    private static final String BOOK = "draft.pdf";
    private static final LocalDateTime ANY_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

    private DraftArchive() {}

    /**
     * Writes the archive beside its place and then renames it, so that nobody finds half of it.
     *
     * @param site the marked files
     * @param book the one PDF to be read first
     * @throws PublishException when another file stands there
     */
    public static void write(List<OutputFile> site, OutputFile book, Path file) throws IOException, PublishException {
        if (Files.exists(file) && !isDraft(file)) {
            throw new PublishException(
                    file + " is no draft that this program made",
                    "move it away, or name another file with --to FILE.zip");
        }
        Path place = file.toAbsolutePath().normalize();
        Path beside = place.resolveSibling(place.getFileName() + ".part");
        Files.createDirectories(place.getParent());
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside));
                    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                zip.setMethod(ZipOutputStream.STORED);
                StoredEntries.put(zip, BOOK, book.bytes(), ANY_DAY);
                for (OutputFile each : site) {
                    StoredEntries.put(zip, FOLDER + each.path(), each.bytes(), ANY_DAY);
                }
            }
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static boolean isDraft(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry(BOOK) != null && zip.getEntry(FOLDER + "index.html") != null;
        } catch (ZipException noArchive) {
            return false;
        }
    }
}
