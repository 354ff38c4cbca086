package org.strategypress.cli;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a jar holds, in one word that another jar has not: the hash of its directory, in which each file stands with its size
 * and checksum (PKWARE's APPNOTE, 4.3.12). Reading all of the jar would take as long as all else that a build does of which
 * nothing changed.
 */
final class ProgramBytes {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int SIZE_AT = 12;

    private ProgramBytes() {}

    /**
     * The word.
     *
     * @throws IOException when it cannot be read, or is no jar
     */
    static String of(Path jar) throws IOException {
        try (FileChannel file = FileChannel.open(jar)) {
            long from = Math.max(0, file.size() - END_LENGTH - LONGEST_COMMENT);
            ByteBuffer tail = read(file, from, (int) (file.size() - from));
            int at = tail.limit() - END_LENGTH;
            while (at >= 0 && tail.getInt(at) != END) {
                at--;
            }
            if (at < 0) {
                throw new IOException("no jar: " + jar);
            }
            int size = tail.getInt(at + SIZE_AT);
            ByteBuffer directory = read(file, from + at - Integer.toUnsignedLong(size), size);
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(directory);
            digest.update(tail.position(at));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static ByteBuffer read(FileChannel file, long from, int length) throws IOException {
        if (length < 0 || from < 0) {
            throw new EOFException("no jar");
        }
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, from + bytes.position()) < 0) {
                throw new EOFException("no jar");
            }
        }
        return bytes.flip();
    }
}
