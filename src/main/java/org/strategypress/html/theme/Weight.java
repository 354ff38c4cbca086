package org.strategypress.html.theme;

import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/** How many bytes files weigh on their way to a reader, compressed with {@code gzip -9}; texts are added one by one. */
public final class Weight implements AutoCloseable {
    /** What the format adds to the compressed bytes (RFC 1952, section 2.3). */
    private static final int FRAME = 18;

    private final Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    private final byte[] buffer = new byte[1 << 14];
    private int bytes = FRAME;

    /** The weight of one whole file. */
    public static int of(byte[] content) {
        try (Weight weight = new Weight()) {
            weight.put(content);
            return weight.bytes;
        }
    }

    /** The weight of all texts so far and this one. */
    public int with(String text) {
        put(text.getBytes(StandardCharsets.UTF_8));
        return bytes;
    }

    /** Begins again with nothing. */
    public void clear() {
        deflater.reset();
        bytes = FRAME;
    }

    /** Gives back the memory of the compressor. */
    @Override
    public void close() {
        deflater.end();
    }

    private void put(byte[] content) {
        deflater.setInput(content);
        int more;
        do {
            more = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
            bytes += more;
        } while (more == buffer.length);
    }
}
