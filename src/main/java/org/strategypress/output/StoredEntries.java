package org.strategypress.output;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of a zip that are kept as they are, of a day that is always the same: the same files make the same bytes. */
public final class StoredEntries {
    private StoredEntries() {}

    /**
     * Adds a file to a zip that stores.
     *
     * @param name its path in the zip
     * @param day the day that the zip says it is of
     * @throws IOException when it cannot be written
     */
    public static void put(ZipOutputStream zip, String name, byte[] bytes, LocalDateTime day) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(day);
        entry.setSize(bytes.length);
        entry.setCompressedSize(bytes.length);
        CRC32 check = new CRC32();
        check.update(bytes);
        entry.setCrc(check.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
