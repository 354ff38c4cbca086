package org.strategypress.content.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.MergeMarks;
import org.strategypress.source.SourceFile;
import org.strategypress.source.Utf8;

/** Reads a file as UTF-8, strictly: what is not UTF-8, holds characters that no text has, or marks of an unfinished merge, is refused. */
public final class TextReader {
    private static final long LARGEST = 2_000_000;

    private TextReader() {}

    /**
     * The file's text, or null after adding an error.
     *
     * @throws IOException when the disk refuses
     */
    public static @Nullable SourceFile read(Path file, String path, Diagnostics out) throws IOException {
        if (Files.size(file) > LARGEST) {
            out.add(Diagnostic.fileError(
                    "file-too-large",
                    path,
                    "a text file may have at most 2 million bytes",
                    "split it into several files"));
            return null;
        }
        return decode(Files.readAllBytes(file), path, out);
    }

    /** The text in the bytes of a file, without a byte order mark, or null after adding an error. */
    public static @Nullable SourceFile decode(byte[] bytes, String path, Diagnostics out) {
        OtherFormat.Found other = OtherFormat.of(bytes);
        if (other != null) {
            String message = "this is no text, whatever its name says, but " + other.what();
            out.add(Diagnostic.fileError("broken-file", path, message, other.cure()));
            return null;
        }
        SourceFile file = Utf8.decode(bytes, path, out);
        if (file == null || !MergeMarks.areNotIn(file, out)) {
            return null;
        }
        LostText.check(file, out);
        UnfinishedText.check(file, out);
        TurnedText.check(file, out);
        return file;
    }
}
