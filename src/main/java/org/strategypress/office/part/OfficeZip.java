package org.strategypress.office.part;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a Word or OpenDocument file, which is a zip. Unpacked, a part and the whole may be of a bounded size only: what is
 * larger is refused while it is unpacked, whatever the zip says of itself.
 */
public final class OfficeZip {
    private static final int PARTS = 10_000;
    private static final long PART = 64L << 20;
    private static final long WHOLE = 192L << 20;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private OfficeZip() {}

    /**
     * Unpacks a file.
     *
     * @throws UnreadableFile when it is damaged or larger than any report
     */
    public static OfficeZip read(byte[] file) throws UnreadableFile {
        OfficeZip zip = new OfficeZip();
        long whole = 0;
        int count = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++count > PARTS) {
                    throw new UnreadableFile("holds more than 10,000 parts, as no document does: ask for another copy");
                }
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                byte[] some = new byte[1 << 16];
                for (int n = in.read(some); n >= 0; n = in.read(some)) {
                    out.write(some, 0, n);
                    whole += n;
                    if (out.size() > PART || whole > WHOLE) {
                        throw new UnreadableFile(
                                "is larger unpacked than any report: cut it into several, or make its pictures smaller");
                    }
                }
                zip.parts.putIfAbsent(entry.getName().replace('\\', '/'), out.toByteArray());
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new UnreadableFile("is damaged: open it in Word, Excel or LibreOffice and save it again");
        }
        return zip;
    }

    /** The names of all parts, in the order of the file. */
    public Set<String> names() {
        return parts.keySet();
    }

    /** A part's bytes; null where there is none. */
    public byte @Nullable [] bytes(String name) {
        return parts.get(name);
    }

    /** A part read as XML; null where there is none. */
    public @Nullable XmlNode xml(String name) throws UnreadableFile {
        byte[] bytes = parts.get(name);
        return bytes == null ? null : XmlNode.read(bytes);
    }
}
