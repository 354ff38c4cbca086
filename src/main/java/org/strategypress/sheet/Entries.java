package org.strategypress.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.strategypress.content.EntrySource;
import org.strategypress.content.ReadBefore;

/** The entries of a content folder, and their files as text. */
final class Entries {
    private static final String MARK = "\ufeff";

    private Entries() {}

    /** The entries as they are written; none where there is no folder yet. */
    static List<EntrySource> of(Path content) throws IOException {
        return Files.isDirectory(content)
                ? EntrySource.read(content, "content", new ReadBefore()).entries()
                : List.of();
    }

    /** The text of a file without a byte order mark; nothing where there is no file. */
    static String text(Path file) throws IOException {
        if (!Files.exists(file)) {
            return "";
        }
        String text = Files.readString(file);
        return text.startsWith(MARK) ? text.substring(1) : text;
    }
}
