package org.strategypress.output;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a published site lies on disk: by this it is told later, without reading it, whether anyone changed it since.
 *
 * @param manifest the hash of its manifest
 * @param files the size and time of each of its files, by path
 */
public record SiteStamp(String manifest, Map<String, String> files) {
    public SiteStamp {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /** How the files of a manifest lie in a folder at this moment; those that are not as they should be have no stamp. */
    static SiteStamp of(Manifest manifest, String json, OutputFolder folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Manifest.Entry each : manifest.files()) {
            files.put(each.path(), stamp(folder.resolve(each.path()), each.bytes()));
        }
        return new SiteStamp(Manifest.hash(json.getBytes(StandardCharsets.UTF_8)), files);
    }

    /** Whether the site lies in a folder as it did: each file of the same size and time, and no build under way. */
    public boolean stands(Path folder) {
        try {
            Path list = folder.resolve(Manifest.NAME);
            if (Files.exists(folder.resolve(Manifest.JOURNAL), LinkOption.NOFOLLOW_LINKS)
                    || !Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)
                    || !Manifest.hash(Files.readAllBytes(list)).equals(manifest)) {
                return false;
            }
            for (Map.Entry<String, String> each : files.entrySet()) {
                if (!stamp(folder.resolve(each.getKey()), -1).equals(each.getValue())) {
                    return false;
                }
            }
            return true;
        } catch (IOException gone) {
            return false;
        }
    }

    private static String stamp(Path file, long bytes) throws IOException {
        BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        boolean good = facts.isRegularFile() && (bytes < 0 || facts.size() == bytes);
        return good ? facts.size() + " " + facts.lastModifiedTime() : "changed";
    }

    /** Writes it. */
    public void write(DataOutputStream out) throws IOException {
        out.writeUTF(manifest);
        out.writeInt(files.size());
        for (Map.Entry<String, String> each : files.entrySet()) {
            out.writeUTF(each.getKey());
            out.writeUTF(each.getValue());
        }
    }

    /** Reads what {@link #write} wrote. */
    public static SiteStamp read(DataInputStream in) throws IOException {
        String manifest = in.readUTF();
        Map<String, String> files = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            files.put(in.readUTF(), in.readUTF());
        }
        return new SiteStamp(manifest, files);
    }
}
