package org.strategypress.picture;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The words with which XMP says where a picture was taken (XMP part 2, 8.2 and 8.5; IPTC photo metadata). */
final class PlaceWords {
    private static final List<byte[]> WORDS = List.of(
            bytes("GPSLatitude"), bytes("LocationCreated"), bytes("photoshop:City"), bytes("Iptc4xmpCore:Location"));

    private PlaceWords() {}

    /** Whether one of them stands in a file: what is drawn is packed, so that nothing of it reads like them. */
    static boolean in(byte[] file) {
        for (int i = 0; i < file.length; i++) {
            for (byte[] word : WORDS) {
                if (file[i] == word[0] && is(file, i, word)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean is(byte[] file, int at, byte[] word) {
        for (int i = 0; i < word.length; i++) {
            if (at + i >= file.length || file[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(String word) {
        return word.getBytes(StandardCharsets.ISO_8859_1);
    }
}
