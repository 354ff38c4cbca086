package org.strategypress.feed;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.strategypress.output.OutputFile;

/**
 * Compressed copies of text files, beside them, for web servers that send them as they lie: gzip (RFC 1952) and Brotli
 * (RFC 7932). Same bytes in, same bytes out: no time stands in them.
 */
public final class Compressed {
    private static final Set<String> TEXT =
            Set.of("html", "css", "js", "json", "svg", "xml", "txt", "webmanifest", "csv", "ics", "atom");

    /** Below this many bytes a copy saves nothing: the file fits into one packet. */
    private static final int LEAST = 1024;

    private Compressed() {}

    /** Whether the program has Brotli's native code for this machine and may load it. */
    public static boolean hasBrotli() {
        return Brotli4jLoader.isAvailable();
    }

    /** The copies: {@code index.html.gz} and, where {@link #hasBrotli}, {@code index.html.br}. */
    public static List<OutputFile> of(Collection<OutputFile> files) {
        boolean brotli = hasBrotli();
        return files.parallelStream()
                .filter(file -> file.bytes().length >= LEAST && TEXT.contains(ending(file.path())))
                .flatMap(file -> Stream.concat(
                        Stream.of(copy(file, ".gz", gzip(file.bytes()))),
                        brotli ? Stream.of(copy(file, ".br", brotli(file.bytes()))) : Stream.empty()))
                .toList();
    }

    private static OutputFile copy(OutputFile file, String ending, byte[] bytes) {
        return new OutputFile(file.path() + ending, file.role(), bytes);
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static byte[] brotli(byte[] bytes) {
        try {
            return Encoder.compress(bytes, new Encoder.Parameters().setQuality(11));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
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
