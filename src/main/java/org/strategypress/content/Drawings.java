package org.strategypress.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.SourceFile;

/**
 * Looks into SVG files for what would run, swell or fetch when somebody opens them: scripts, entities, other files.
 *
 * <p>It tells the place, so that an editor need not build to learn of it; the PDF maker looks once more, at what it is given.
 */
final class Drawings {
    private static final long LARGEST = 2_000_000;
    private static final Map<Pattern, String> REFUSED = new LinkedHashMap<>();

    static {
        REFUSED.put(Pattern.compile("(?i)<!(?:DOCTYPE|ENTITY)"), "has a document type, which can make it swell");
        REFUSED.put(
                Pattern.compile("(?i)<(?:[a-z]+:)?(?:script|foreignObject|iframe|object|embed|handler)\\b"),
                "holds more than a drawing");
        REFUSED.put(Pattern.compile("(?i)(?<=\\s)on[a-z]+\\s*=\\s*[\"']"), "holds a script");
        REFUSED.put(
                Pattern.compile("(?i)(?<=[\\s:])(?:href|src)\\s*=\\s*[\"'](?!\\s*#|\\s*data:image/)"),
                "reaches for another file");
        REFUSED.put(Pattern.compile("(?i)@import|url\\(\\s*[\"']?(?!\\s*[\"']?#)"), "reaches for another file");
    }

    private Drawings() {}

    /**
     * Adds an error at the first thing of each sort that may not be in it.
     *
     * @throws IOException when the disk refuses
     */
    static void check(Path file, String path, Diagnostics out) throws IOException {
        if (Files.size(file) > LARGEST) {
            return;
        }
        SourceFile drawing = TextReader.decode(Files.readAllBytes(file), path, out);
        if (drawing == null) {
            return;
        }
        REFUSED.forEach((pattern, what) -> {
            Matcher found = pattern.matcher(drawing.text());
            if (found.find()) {
                out.error(
                        "unsafe-drawing",
                        drawing.span(found.start(), found.end()),
                        "this drawing " + what,
                        "save it as a plain or optimised SVG, without scripts and outside files");
            }
        });
    }
}
