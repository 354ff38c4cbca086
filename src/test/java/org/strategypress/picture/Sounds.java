package org.strategypress.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Small sounds and films for tests. */
public final class Sounds {
    private Sounds() {}

    /** A tone of so many seconds, that browsers play. */
    public static byte[] wave(int seconds) {
        int samples = 8000 * seconds;
        ByteBuffer out = ByteBuffer.allocate(44 + samples).order(ByteOrder.LITTLE_ENDIAN);
        out.put(letters("RIFF")).putInt(36 + samples).put(letters("WAVEfmt ")).putInt(16);
        out.putShort((short) 1).putShort((short) 1).putInt(8000).putInt(8000).putShort((short) 1);
        out.putShort((short) 8).put(letters("data")).putInt(samples);
        for (int i = 0; i < samples; i++) {
            out.put((byte) (128 + (int) (60 * Math.sin(i * 2 * Math.PI * 440 / 8000))));
        }
        return out.array();
    }

    /** The head of an MP4 of so many seconds, with nothing to play. */
    public static byte[] film(int seconds) {
        ByteBuffer header = ByteBuffer.allocate(100);
        header.putInt(12, 1000).putInt(16, seconds * 1000);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(box("ftyp", letters("isom")));
        out.writeBytes(box("moov", box("mvhd", header.array())));
        return out.toByteArray();
    }

    /** One frame of WebM, eight pixels wide, that browsers show. */
    public static byte[] webm() {
        return Base64.getDecoder()
                .decode(
                        "GkXfo0AgQoaBAUL3gQFC8oEEQvOBCEKCQAR3ZWJtQoeBAkKFgQIYU4BnQI0VSalmQCgq17FAAw9CQE2AQAZ3aGFtbXlXQUAGd2h"
                                + "hbW15RIlACECPQAAAAAAAFlSua0AxrkAu14EBY8WBAZyBACK1nEADdW5khkAFVl9WUDglhohAA1ZQOIOBAeBABrCBCLqBCB"
                                + "9DtnVAIueBAKNAHIEAAIAwAQCdASoIAAgAAUAmJaQAA3AA/vz0AAA=");
    }

    private static byte[] box(String kind, byte[] content) {
        return ByteBuffer.allocate(8 + content.length)
                .putInt(8 + content.length)
                .put(letters(kind))
                .put(content)
                .array();
    }

    private static byte[] letters(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
