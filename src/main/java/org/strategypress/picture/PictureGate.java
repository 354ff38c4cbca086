package org.strategypress.picture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Diagnostics;

/**
 * Looks into a picture's file before it is used, be it the content's or a theme's: it must be what its ending says, whole, of
 * a size that can be shown, and, if it is a drawing, one that only draws.
 */
public final class PictureGate {
    private static final int ENOUGH = 4096;
    private static final long HEAVY = 1_500_000;
    private static final long MANY_PIXELS = 10_000_000;

    /** What a build can hold in its memory, with all else. */
    private static final long TOO_HEAVY = 500_000_000;

    private static final Map<String, Predicate<String>> BEGINNINGS = Map.ofEntries(
            Map.entry("png", head -> head.startsWith("\u0089PNG\r\n")),
            Map.entry("jpg", head -> head.startsWith("\u00ff\u00d8\u00ff")),
            Map.entry("jpeg", head -> head.startsWith("\u00ff\u00d8\u00ff")),
            Map.entry("gif", head -> head.startsWith("GIF8")),
            Map.entry("webp", head -> head.startsWith("RIFF") && head.startsWith("WEBP", 8)),
            Map.entry("avif", head -> head.startsWith("ftypavi", 4)),
            Map.entry("tif", head -> head.startsWith("II*\0") || head.startsWith("MM\0*")),
            Map.entry("tiff", head -> head.startsWith("II*\0") || head.startsWith("MM\0*")),
            Map.entry("svg", head -> head.contains("<svg")));

    /** Those of files that are no pictures, and are not looked at further here. */
    private static final Map<String, Predicate<String>> OTHERS = Map.ofEntries(
            Map.entry("pdf", head -> head.startsWith("%PDF-")),
            Map.entry("mp4", head -> head.startsWith("ftyp", 4)),
            Map.entry("m4a", head -> head.startsWith("ftyp", 4)),
            Map.entry("webm", head -> head.startsWith("\u001aE\u00df\u00a3")),
            Map.entry("mp3", PictureGate::isMp3),
            Map.entry("ogg", head -> head.startsWith("OggS")),
            Map.entry("oga", head -> head.startsWith("OggS")),
            Map.entry("wav", head -> head.startsWith("RIFF") && head.startsWith("WAVE", 8)),
            Map.entry("vtt", head -> head.startsWith("WEBVTT") || head.startsWith("\u00ef\u00bb\u00bfWEBVTT")));

    private static final long LARGEST = 60_000_000;

    private PictureGate() {}

    /** What is published of a picture's file: all but what cameras and drawing programs noted in it. */
    public static byte[] published(String path, byte[] file) {
        return path.toLowerCase(Locale.ROOT).endsWith(".svg") ? PlainDrawing.of(file) : PictureNotes.without(file);
    }

    private static boolean isTooHeavy(Path file, String path, Diagnostics out) throws IOException {
        long size = Files.size(file);
        if (size <= TOO_HEAVY) {
            return false;
        }
        out.add(Diagnostic.fileError(
                "too-large",
                path,
                "this file weighs " + size / 1_000_000 + " million bytes, more than a website can offer to phones",
                "make it smaller than " + TOO_HEAVY / 1_000_000
                        + " million bytes, or put it elsewhere and link to it with https://"));
        return true;
    }

    /**
     * Adds an error when a file is not what its ending says; endings that are not known pass.
     *
     * @throws IOException when the disk refuses
     */
    public static void check(Path file, String path, Diagnostics out) throws IOException {
        if (isTooHeavy(file, path, out)) {
            return;
        }
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean picture = BEGINNINGS.containsKey(ending);
        Predicate<String> beginning = picture ? BEGINNINGS.get(ending) : OTHERS.get(ending);
        if (beginning == null) {
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(ENOUGH), StandardCharsets.ISO_8859_1);
            if (head.isEmpty()) {
                out.add(Diagnostic.fileError(
                        "broken-file",
                        path,
                        "this file is empty",
                        "copy it once more from where it came, or take it out"));
                return;
            }
            if (!beginning.test(head)) {
                out.add(Diagnostic.fileError(
                        "broken-file",
                        path,
                        "this is not a ." + ending + " file, whatever its name says",
                        "save it again as " + ending + ", or give it the ending it should have"));
                return;
            }
        }
        if (ending.equals("svg")) {
            try (InputStream in = Files.newInputStream(file)) {
                Drawings.check(in.readNBytes(Drawings.LARGEST + 1), path, out);
            }
        } else if (picture) {
            parts(file, path, ending, out);
        }
    }

    /** Notes, or the beginning of a frame that is one of MPEG audio and not of AAC; silence may come before it. */
    private static boolean isMp3(String head) {
        int at = 0;
        while (at < head.length() && head.charAt(at) == 0) {
            at++;
        }
        boolean frame = head.length() > at + 1
                && head.charAt(at) == 0xff
                && (head.charAt(at + 1) & 0xe0) == 0xe0
                && (head.charAt(at + 1) & 6) != 0;
        return frame || head.startsWith("ID3");
    }

    /** Warns of a picture that is heavy for a phone to fetch or to show, with its weight and its size. */
    private static void heavy(byte[] file, String path, Diagnostics out) {
        PictureSize size = PictureSize.of(file);
        long pixels = size == null ? 0 : (long) size.width() * size.height();
        if (size == null || file.length <= HEAVY && pixels <= MANY_PIXELS) {
            return;
        }
        String weight = String.format(Locale.ROOT, "%,.1f", file.length / 1_000_000.0);
        String message = String.format(
                Locale.ROOT,
                "this picture weighs %s million bytes and has %,d × %,d pixels, which many phones wait long for",
                weight,
                size.width(),
                size.height());
        out.add(Diagnostic.fileWarning(
                "heavy-picture",
                path,
                message,
                "make it smaller: 1,600 pixels wide is enough, and a webp or jpg weighs least"));
    }

    private static void parts(Path file, String path, String ending, Diagnostics out) throws IOException {
        boolean large = Files.size(file) > LARGEST;
        byte[] bytes = large ? new byte[0] : Files.readAllBytes(file);
        String fault = large
                ? "weighs more than 60 million bytes, which no reader's phone can load"
                : PictureCheck.fault(bytes, ending);
        if (fault != null) {
            String cure = large || fault.startsWith("asks")
                    ? "make it smaller: 1,600 pixels wide is enough"
                    : "copy it once more from where it came, or open it in a picture program and save it again";
            out.add(Diagnostic.fileError("broken-picture", path, "this picture " + fault, cure));
            return;
        }
        heavy(bytes, path, out);
        if (ending.equals("webp") && PictureNotes.side(bytes) > 1) {
            out.add(Diagnostic.fileWarning(
                    "photo-side",
                    path,
                    "this photo lies on its side and is published so: many browsers overlook the note in a webp that"
                            + " would turn it",
                    "open it in a picture program, turn it upright and save it again"));
        }
        if (PictureNotes.hasPlace(bytes)) {
            out.add(Diagnostic.fileWarning(
                    "photo-place",
                    path,
                    "this photo says where it was taken; the place is left out of what is published",
                    "take it out of the file too, where others can read your folder"));
        }
    }
}
