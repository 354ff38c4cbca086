package org.strategypress.model;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of files that readers can download: which may be offered, where they lie on the website and how links say so. */
public final class DownloadName {
    /** Between its slashes: no hidden file, no end that Windows drops, nothing that is no name on some system. */
    private static final String PART =
            "(?![.])[^/\\\\:*?\"<>|\\p{Cc}\\p{Cf}\\p{Cs}]*[^ ./\\\\:*?\"<>|\\p{Cc}\\p{Cf}\\p{Cs}]";

    private static final Pattern NAME = Pattern.compile(PART + "(?:/" + PART + ")*");

    private static final Pattern PLACE = Pattern.compile("#[A-Za-z0-9=&,._-]+");

    private static final String PLAIN = "-._~/";

    /** Endings of files that editors offer, or show. */
    private static final Set<String> OFFERED = Set.of(
            "pdf", "doc", "docx", "odt", "rtf", "txt", "xls", "xlsx", "ods", "csv", "tsv", "ppt", "pptx", "odp", "epub",
            "zip", "ics", "vcf", "mp3", "m4a", "ogg", "oga", "wav", "mp4", "webm", "vtt", "srt", "jpg", "jpeg", "png",
            "gif", "webp", "avif", "svg");

    private DownloadName() {}

    /** Whether a path's ending is that of a file which may be offered; pages and programs of others may not. */
    public static boolean isOffered(String path) {
        return OFFERED.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))
                && NAME.matcher(path).matches();
    }

    /** Where the place in a file begins that an address names behind its path, {@code form.pdf#page=2}; -1 where it names none. */
    public static int place(String path) {
        int hash = path.lastIndexOf('#');
        boolean named = hash > 0 && !isOffered(path) && isOffered(path.substring(0, hash));
        return named && PLACE.matcher(path.substring(hash)).matches() ? hash : -1;
    }

    /**
     * Where a file of the media folder lies below the output folder: {@code media/Plan A.docx}, its own name, so that links
     * from elsewhere last.
     */
    public static String published(String path) {
        return "media/" + path;
    }

    /** A path as an address says it, RFC 3986: {@code media/Plan%20A.docx}. */
    public static String address(String path) {
        StringBuilder out = new StringBuilder(path.length() + 16);
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return out.toString();
    }

    /** The path that an address says; the address itself where its percent signs stand for themselves. */
    public static String path(String address) {
        if (address.indexOf('%') < 0) {
            return address;
        }
        byte[] text = address.getBytes(StandardCharsets.UTF_8);
        ByteBuffer out = ByteBuffer.allocate(text.length);
        for (int i = 0; i < text.length; i++) {
            if (text[i] != '%') {
                out.put(text[i]);
                continue;
            }
            int high = i + 2 <= text.length - 1 ? Character.digit(text[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(text[i + 2], 16);
            if (low < 0) {
                return address;
            }
            out.put((byte) (high * 16 + low));
            i += 2;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(out.flip()).toString();
        } catch (CharacterCodingException notUtf8) {
            return address;
        }
    }
}
