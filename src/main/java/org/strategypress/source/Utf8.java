package org.strategypress.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads bytes as UTF-8, strictly: what is not UTF-8, or holds characters that no text has, is refused. */
public final class Utf8 {
    /** What files that are no UTF-8 mostly are; it serves only to show the line. */
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private Utf8() {}

    /** The text in the bytes of a file, without a byte order mark, or null after adding an error. */
    public static @Nullable SourceFile decode(byte[] bytes, String path, Diagnostics out) {
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        ByteBuffer in = ByteBuffer.wrap(marked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes);
        CharBuffer text = CharBuffer.allocate(in.remaining() + 1);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, text, true);
        boolean whole = !result.isError();
        int good = text.position();
        SourceFile file = new SourceFile(path, text.flip().toString());
        if (!whole) {
            int at = in.position() + (marked ? 3 : 0);
            String message = "this file is not UTF-8 text: byte " + hex(bytes[at]) + " stands here";
            String cure = "save the file as UTF-8: most programs ask for it under Save as";
            SourceFile shown =
                    new SourceFile(path, file.text() + new String(bytes, at, bytes.length - at, guess(bytes)));
            out.error("not-utf-8", shown.span(good, good + 1), message, cure);
            return null;
        }
        return isClean(file, out) ? file : null;
    }

    private static Charset guess(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        return first == 0xFFFE || first == 0xFEFF ? StandardCharsets.UTF_16 : WESTERN;
    }

    private static boolean isClean(SourceFile file, Diagnostics out) {
        String text = file.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < ' ' && c != '\n' && c != '\r' && c != '\t' || c >= 0x7f && c < 0xa0 && c != 0x85;
            if (c == 0 && i + 2 < text.length() && (text.charAt(i + 1) == 0 || text.charAt(i + 2) == 0)) {
                String message = "this file is not UTF-8 text: byte 0x00 stands here";
                String cure = "save the file as UTF-8: most programs ask for it under Save as";
                out.error("not-utf-8", file.span(i, i + 1), message, cure);
                return false;
            }
            if (control || c == 0xfffe || c == 0xffff) {
                String code = String.format(Locale.ROOT, "U+%04X", (int) c);
                String message = "the character " + code + " may not stand in a text file";
                boolean lineEnd = c == '\u000b' || c == '\f';
                String cure = lineEnd
                        ? "put a blank in its place: it ends a line or a page in a word processor"
                        : "remove it";
                out.error("control-character", file.span(i, i + 1), message, cure);
                return false;
            }
        }
        return true;
    }

    private static String hex(byte value) {
        return String.format(Locale.ROOT, "0x%02X", value & 0xff);
    }
}
