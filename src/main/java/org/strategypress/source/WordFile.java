package org.strategypress.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The program's own lists of words, which travel in the jar as plain files. */
public final class WordFile {
    private WordFile() {}

    /** A file as it stands, by its path in the jar: {@code /search/need-words.txt}. */
    public static String text(String path) {
        try (InputStream in = WordFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
