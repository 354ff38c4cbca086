package org.strategypress.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small content folder written inside a test: each file begins with a line {@code -- pages/about.md --}. */
final class InlineSite {
    private InlineSite() {}

    static ContentResult read(Path folder, String text) {
        return read(folder, text, false);
    }

    static ContentResult read(Path folder, String text, boolean drafts) {
        try {
            write(folder, text);
            return ContentReader.read(folder, "content", drafts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path folder, String text) throws IOException {
        for (String part : text.split("(?m)^-- ")) {
            if (part.isBlank()) {
                continue;
            }
            String name = part.substring(0, part.indexOf(" --\n"));
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, part.substring(part.indexOf('\n') + 1));
        }
    }
}
