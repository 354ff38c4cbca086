package org.strategypress.picture;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.SourceFile;
import org.strategypress.source.Utf8;

/**
 * Looks into SVG for what would run, swell or fetch when somebody opens it: the one gate for the drawings of the content, of a
 * theme, and within pages that are printed.
 */
public final class Drawings {
    /** The most bytes of a drawing. */
    static final int LARGEST = 2_000_000;

    private Drawings() {}

    /** Adds an error at the first thing of each sort that may not be in it, or else a warning of what is left out of it. */
    public static void check(byte[] bytes, String path, Diagnostics out) {
        if (bytes.length > LARGEST) {
            out.add(Diagnostic.fileError(
                    "drawing-too-large",
                    path,
                    "a drawing may have at most 2 million bytes, and this one has more",
                    "save it as an optimised SVG, or as a png or jpg if there is a photo in it"));
            return;
        }
        SourceFile drawing = Utf8.decode(bytes, path, out);
        if (drawing != null) {
            new DrawingGate(drawing, out).check();
        }
    }

    /** What is wrong with a drawing, as a sentence's fragment, or null when it may be shown. */
    public static @Nullable String fault(byte[] bytes) {
        Diagnostics out = new Diagnostics();
        check(bytes, "", out);
        List<Diagnostic> errors =
                out.sorted().stream().filter(Diagnostic::isError).toList();
        return errors.isEmpty() ? null : errors.get(0).message();
    }

    /** What is wrong with a drawing that is written out in a page, or null when it may be shown. */
    public static @Nullable String fault(String svg) {
        return fault(svg.getBytes(StandardCharsets.UTF_8));
    }
}
