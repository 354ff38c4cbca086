package org.strategypress.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.strategypress.output.OutputFile;

/**
 * Compressed copies of text files, for web servers that send them as they lie ({@code gzip_static}, {@code precompressed}).
 *
 * <p>Only gzip: Java has no Brotli encoder, and the one that is well kept (brotli4j) is native code for a few machines.
 */
public final class Compressed {
    private static final Set<String> TEXT =
            Set.of("html", "css", "js", "json", "svg", "xml", "txt", "webmanifest", "csv", "ics", "atom");

    /** Below this many bytes a copy saves nothing: it fits into the same packet. */
    private static final int LEAST = 1024;

    private Compressed() {}

    /** The copies, beside the files: {@code index.html.gz}. Same bytes in, same bytes out: no time stands in them. */
    public static List<OutputFile> of(Collection<OutputFile> files) {
        return files.stream()
                .filter(file -> file.bytes().length >= LEAST && TEXT.contains(ending(file.path())))
                .map(file -> new OutputFile(file.path() + ".gz", file.role(), gzip(file.bytes())))
                .toList();
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
        try (OutputStream gzip = new Best(out)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static final class Best extends GZIPOutputStream {
        Best(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
