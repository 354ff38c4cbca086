package org.strategypress.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.strategypress.source.SourceFile;

/** By what a form knows that a file is still the one that it was made from. */
final class TextStamp {
    private TextStamp() {}

    /** The stamp of a text. */
    static String of(SourceFile file) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(file.text().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) { // every Java has it
            throw new IllegalStateException(impossible);
        }
    }
}
