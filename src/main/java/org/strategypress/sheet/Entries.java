package org.strategypress.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of entries as text. */
final class Entries {
    private static final String MARK = "\ufeff";

    private Entries() {}

    /** The text of a file without a byte order mark; nothing where there is no file. */
    static String text(Path file) throws IOException {
        if (!Files.exists(file)) {
            return "";
        }
        String text = Files.readString(file);
        return text.startsWith(MARK) ? text.substring(1) : text;
    }
}
