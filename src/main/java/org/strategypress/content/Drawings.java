package org.strategypress.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.strategypress.picture.DrawingGate;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.SourceFile;

/**
 * Looks into SVG files for what would run, swell or fetch when somebody opens them.
 *
 * <p>It tells the place, so that an editor need not build to learn of it; the PDF maker looks once more, at what it is given.
 */
final class Drawings {
    private static final long LARGEST = 2_000_000;

    private Drawings() {}

    /**
     * Adds an error at the first thing of each sort that may not be in it.
     *
     * @throws IOException when the disk refuses
     */
    static void check(Path file, String path, Diagnostics out) throws IOException {
        if (Files.size(file) > LARGEST) {
            out.add(Diagnostic.fileError(
                    "drawing-too-large",
                    path,
                    "a drawing may have at most 2 million bytes, and this one has more",
                    "save it as an optimised SVG, or as a png or jpg if there is a photo in it"));
            return;
        }
        SourceFile drawing = TextReader.decode(Files.readAllBytes(file), path, out);
        if (drawing != null) {
            new DrawingGate(drawing, out).check();
        }
    }
}
