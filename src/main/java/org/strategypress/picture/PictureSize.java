package org.strategypress.picture;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How large a picture is, as the beginning of its file says: PNG, JPEG, GIF, WebP, AVIF, SVG.
 *
 * @param width in CSS pixels, 1 or more
 * @param height in CSS pixels, 1 or more
 */
public record PictureSize(int width, int height) {
    private static final Pattern SVG = Pattern.compile("<svg\\b[^>]*>");
    private static final Pattern VIEW_BOX =
            Pattern.compile("\\sviewBox=[\"']\\s*[-0-9.]+[\\s,]+[-0-9.]+[\\s,]+([0-9.]+)[\\s,]+([0-9.]+)\\s*[\"']");
    private static final Pattern WIDTH = Pattern.compile("\\swidth=[\"']([0-9.]+)(?:px)?[\"']");
    private static final Pattern HEIGHT = Pattern.compile("\\sheight=[\"']([0-9.]+)(?:px)?[\"']");

    /** The size as browsers show it: upright, but for WebP, whose note they overlook; null when the file is none of these or is damaged. */
    public static @Nullable PictureSize of(byte[] file) {
        PictureSize size = lying(file);
        return size != null && !begins(file, 0, "RIFF") && PictureNotes.side(file) >= 5 ? size.turned() : size;
    }

    private PictureSize turned() {
        int across = height;
        int down = width;
        return new PictureSize(across, down);
    }

    private static @Nullable PictureSize lying(byte[] file) {
        if (begins(file, 0, "\u0089PNG\r\n\u001a\n") && file.length >= 24) {
            return of(big(file, 16, 4), big(file, 20, 4));
        }
        if ((begins(file, 0, "GIF87a") || begins(file, 0, "GIF89a")) && file.length >= 10) {
            return of(little(file, 6, 2), little(file, 8, 2));
        }
        if (begins(file, 0, "\u00ff\u00d8\u00ff")) {
            return jpeg(file);
        }
        if (begins(file, 0, "RIFF") && begins(file, 8, "WEBP") && file.length >= 30) {
            return webp(file);
        }
        if (begins(file, 4, "ftypavi")) {
            return avif(file);
        }
        return svg(new String(file, 0, Math.min(file.length, 8192), StandardCharsets.UTF_8));
    }

    private static @Nullable PictureSize of(int width, int height) {
        return width > 0 && height > 0 ? new PictureSize(width, height) : null;
    }

    /** Goes from segment to segment to the frame header (ITU-T T.81, B.2.2): SOF0 to SOF15 but for DHT, JPG and DAC. */
    private static @Nullable PictureSize jpeg(byte[] file) {
        int at = 2;
        while (at + 9 < file.length && (file[at] & 255) == 0xff) {
            int marker = file[at + 1] & 255;
            if (marker == 0xff) {
                at++;
            } else if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc) {
                return of(big(file, at + 7, 2), big(file, at + 5, 2));
            } else {
                at += 2 + big(file, at + 2, 2);
            }
        }
        return null;
    }

    /** The three sorts of WebP (RFC 9649, sections 2.5 to 2.7). */
    private static @Nullable PictureSize webp(byte[] file) {
        if (begins(file, 12, "VP8X")) {
            return of(1 + little(file, 24, 3), 1 + little(file, 27, 3));
        }
        if (begins(file, 12, "VP8L")) {
            int bits = little(file, 21, 4);
            return of(1 + (bits & 0x3fff), 1 + (bits >> 14 & 0x3fff));
        }
        return begins(file, 12, "VP8 ") ? of(little(file, 26, 2) & 0x3fff, little(file, 28, 2) & 0x3fff) : null;
    }

    /** The first box that says how large a picture is (ISO/IEC 23008-12, 6.5.3): it stands near the beginning. */
    private static @Nullable PictureSize avif(byte[] file) {
        for (int at = 8; at + 16 <= Math.min(file.length, 8192); at++) {
            if (begins(file, at, "ispe")) {
                PictureSize size = of(big(file, at + 8, 4), big(file, at + 12, 4));
                return size != null && isTurned(file) ? size.turned() : size;
            }
        }
        return null;
    }

    /** Whether an AVIF picture is to be turned by a quarter (ISO/IEC 23008-12, 6.5.10). */
    private static boolean isTurned(byte[] file) {
        for (int at = 8; at + 9 <= Math.min(file.length, 8192); at++) {
            if (begins(file, at, "irot") && big(file, at - 4, 4) == 9) {
                return file[at + 4] % 2 != 0;
            }
        }
        return false;
    }

    private static @Nullable PictureSize svg(String text) {
        Matcher element = SVG.matcher(text);
        if (!element.find()) {
            return null;
        }
        Matcher width = WIDTH.matcher(element.group());
        Matcher height = HEIGHT.matcher(element.group());
        if (width.find() && height.find()) {
            return rounded(width.group(1), height.group(1));
        }
        Matcher box = VIEW_BOX.matcher(element.group());
        return box.find() ? rounded(box.group(1), box.group(2)) : null;
    }

    private static @Nullable PictureSize rounded(String width, String height) {
        try {
            return of((int) Math.round(Double.parseDouble(width)), (int) Math.round(Double.parseDouble(height)));
        } catch (NumberFormatException malformed) {
            return null;
        }
    }

    private static boolean begins(byte[] file, int at, String with) {
        byte[] bytes = with.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < bytes.length; i++) {
            if (at + i >= file.length || file[at + i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static int big(byte[] file, int at, int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 8 | file[at + i] & 255;
        }
        return value;
    }

    private static int little(byte[] file, int at, int count) {
        int value = 0;
        for (int i = count - 1; i >= 0; i--) {
            value = value << 8 | file[at + i] & 255;
        }
        return value;
    }
}
