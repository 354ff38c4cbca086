package org.strategypress.form;

import java.nio.charset.StandardCharsets;
import org.strategypress.source.SourceFile;
import org.strategypress.trace.Fingerprint;

/** By what a form knows that a file is still the one that it was made from. */
final class TextStamp {
    private TextStamp() {}

    /** The stamp of a text. */
    static String of(SourceFile file) {
        return Fingerprint.of(file.text().getBytes(StandardCharsets.UTF_8));
    }
}
