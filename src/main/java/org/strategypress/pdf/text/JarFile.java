package org.strategypress.pdf.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that travel in the jar. */
public final class JarFile {
    private JarFile() {}

    /** The bytes of a file, whose name begins at the root of the jar. */
    public static byte[] bytes(String resource) {
        try (InputStream in = JarFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    /** The text of a file in UTF-8, whose name begins at the root of the jar. */
    public static String text(String resource) {
        return new String(bytes(resource), StandardCharsets.UTF_8);
    }
}
