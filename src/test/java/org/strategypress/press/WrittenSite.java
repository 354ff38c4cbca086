package org.strategypress.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.strategypress.source.Diagnostic;

/** A site that a test writes file by file, builds without PDFs and reads. */
abstract class WrittenSite {
    static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    @TempDir
    Path temp;

    /** Writes a file of the content folder. */
    final void write(String path, String text) throws IOException {
        Path file = temp.resolve("content/" + path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    final List<Diagnostic> build() throws Exception {
        return Build.run(
                        Requests.website(temp.resolve("content"), temp.resolve("out"), null, DAY), BuildProgress.SILENT)
                .diagnostics();
    }

    /** A file of the site. */
    final String read(String path) throws IOException {
        return Files.readString(temp.resolve("out/" + path));
    }
}
