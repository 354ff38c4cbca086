package org.strategypress.content.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says which program's file stands where a text was wanted, by its first bytes: a name says nothing of what a file is. */
final class OtherFormat {
    private static final int HEAD = 200;
    private static final String IMPORT = "bring it in with the command import";
    private static final String AS_WORD = "open it in a word processor, save it as .docx, and " + IMPORT;

    private OtherFormat() {}

    /**
     * What is wrong and the cure; null where the bytes may be text.
     *
     * @param bytes all bytes of the file
     */
    static @Nullable Found of(byte[] bytes) {
        String head = new String(Arrays.copyOf(bytes, Math.min(HEAD, bytes.length)), StandardCharsets.ISO_8859_1);
        String small = head.strip().toLowerCase(Locale.ROOT);
        if (head.startsWith("PK\u0003\u0004")) {
            return new Found("a document of Word or LibreOffice, a workbook or an archive", IMPORT);
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return new Found("a document or workbook of an old Office", AS_WORD);
        }
        if (small.startsWith("{\\rtf")) {
            return new Found("a document in Rich Text", AS_WORD);
        }
        if (small.startsWith("<!doctype html") || small.startsWith("<html")) {
            return new Found("a saved web page", IMPORT);
        }
        return head.startsWith("%PDF-") ? new Found("a PDF", "put it into media, and write its words here") : null;
    }

    /**
     * What a file is.
     *
     * @param what its kind, with an article
     * @param cure what to do with it
     */
    record Found(String what, String cure) {}
}
