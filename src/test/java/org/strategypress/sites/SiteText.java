package org.strategypress.sites;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole small content folder written as one text.
 *
 * <p>Each file begins with a line {@code -- pages/about.md --}; what stands before the first such line is a comment. A file
 * headed {@code -- strategy.yaml | bytes --} may hold any bytes, written as {@code \xE9}. Paths are below the content folder.
 */
public record SiteText(String comment, Map<String, byte[]> files) {
    private static final Pattern HEADER = Pattern.compile("-- (\\S+)( \\| bytes)? --");
    private static final Pattern BYTE = Pattern.compile("\\\\x([0-9A-F]{2})");

    /** Takes the text apart; lines end with LF. */
    public static SiteText parse(String text) {
        StringBuilder comment = new StringBuilder();
        Map<String, byte[]> files = new LinkedHashMap<>();
        Matcher header = null;
        StringBuilder lines = comment;
        for (String line : text.split("(?<=\n)")) {
            Matcher next = HEADER.matcher(line.strip());
            if (next.matches()) {
                close(header, lines, files);
                header = next;
                lines = new StringBuilder();
            } else {
                lines.append(line);
            }
        }
        close(header, lines, files);
        return new SiteText(comment.toString(), files);
    }

    private static void close(Matcher header, StringBuilder lines, Map<String, byte[]> files) {
        if (header == null) {
            return;
        }
        byte[] bytes = header.group(2) == null
                ? lines.toString().getBytes(StandardCharsets.UTF_8)
                : escapedBytes(lines.toString());
        if (files.put(header.group(1), bytes) != null) {
            throw new IllegalArgumentException("two files named " + header.group(1));
        }
    }

    private static byte[] escapedBytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher escape = BYTE.matcher(text);
        int done = 0;
        while (escape.find()) {
            bytes.writeBytes(text.substring(done, escape.start()).getBytes(StandardCharsets.UTF_8));
            bytes.write(Integer.parseInt(escape.group(1), 16));
            done = escape.end();
        }
        bytes.writeBytes(text.substring(done).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    /** Writes the files below a folder and returns it. */
    public Path writeTo(Path folder) {
        files.forEach((path, bytes) -> write(folder.resolve(path), bytes));
        return folder;
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
