package org.strategypress.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.zip.ZipOutputStream;

/**
 * One file with a whole site in it, for who puts it on a server by hand: the site in a folder {@code site}, {@code SHA256SUMS}
 * as {@code sha256sum -c} reads it, and {@code changes.txt} with what is new since the site before.
 *
 * <p>Files are stored and not packed, and bear one fixed day: what a machine's zlib makes of them, and its clock, would be other
 * bytes elsewhere.
 */
public final class SiteArchive {
    /** Where the site lies in the archive. */
    static final String FOLDER = "site/";

    private static final LocalDateTime ANY_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SiteArchive() {}

    /**
     * Writes the archive beside its place and then renames it, so that nobody finds half of it.
     *
     * @param changes what is new since the site before, for people
     */
    public static void write(FinishedSite site, String changes, Path file) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside));
                    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                zip.setMethod(ZipOutputStream.STORED);
                put(zip, "changes.txt", changes.getBytes(StandardCharsets.UTF_8));
                put(zip, "SHA256SUMS", sums(site).getBytes(StandardCharsets.UTF_8));
                put(zip, FOLDER + Manifest.NAME, site.whole().json().getBytes(StandardCharsets.UTF_8));
                for (OutputFile each : site.files()) {
                    put(zip, FOLDER + each.path(), each.bytes());
                }
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static String sums(FinishedSite site) {
        StringBuilder sums = new StringBuilder();
        for (Manifest.Entry each : site.whole().files()) {
            sums.append(each.sha256())
                    .append("  ")
                    .append(FOLDER)
                    .append(each.path())
                    .append('\n');
        }
        return sums.toString();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        StoredEntries.put(zip, name, bytes, ANY_DAY);
    }
}
