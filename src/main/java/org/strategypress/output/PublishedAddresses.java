package org.strategypress.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The addresses of a site that a build made: its pages and documents, as its manifest lists them. */
public final class PublishedAddresses {
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private PublishedAddresses() {}

    /**
     * Reads them.
     *
     * @param place the folder of the site, an archive of it, or its manifest alone
     * @return paths below the output folder, in order
     * @throws IOException when the disk refuses
     * @throws PublishException when no build made it, or its manifest is damaged
     */
    public static List<String> of(Path place) throws IOException, PublishException {
        String json = manifest(place);
        if (json == null) {
            throw new PublishException(
                    place + " holds no site that a build made",
                    "name the folder, the archive or the file " + Manifest.NAME + " of what is published");
        }
        return Manifest.parse(json, place.toString()).files().stream()
                .filter(file -> file.role() == OutputFile.Role.PAGE
                        || file.role() == OutputFile.Role.DOCUMENT
                                && !file.path().endsWith(".webmanifest"))
                .map(Manifest.Entry::path)
                .toList();
    }

    private static @Nullable String manifest(Path place) throws IOException {
        Path inside = Files.isDirectory(place) ? place.resolve(Manifest.NAME) : place;
        if (!Files.isRegularFile(inside) || Files.size(inside) > MOST_BYTES && inside != place) {
            return null;
        }
        try (ZipFile zip = new ZipFile(inside.toFile())) {
            ZipEntry entry = zip.getEntry(SiteArchive.FOLDER + Manifest.NAME);
            return entry == null || entry.getSize() > MOST_BYTES
                    ? null
                    : new String(zip.getInputStream(entry).readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        } catch (ZipException noArchive) {
            return Files.size(inside) > MOST_BYTES
                    ? null
                    : new String(Files.readAllBytes(inside), StandardCharsets.UTF_8);
        }
    }
}
