package org.strategypress.pdf;

import java.util.List;
import org.strategypress.source.Diagnostic;

/**
 * A finished PDF.
 *
 * @param bytes the file
 * @param pages how many pages it has
 * @param missing the characters that no font has, each once a page
 * @param problems what should not have been asked of it, in the order of {@link Diagnostic#ORDER}
 */
public record PdfResult(byte[] bytes, int pages, List<MissingGlyph> missing, List<Diagnostic> problems) {
    public PdfResult {
        missing = List.copyOf(missing);
        problems = List.copyOf(problems);
    }
}
