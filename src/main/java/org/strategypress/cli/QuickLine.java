package org.strategypress.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the command lines that are right and plain, {@code build --content DIR --no-pdf}, by itself.
 *
 * <p>The library that knows help texts, wrong words and all ways to write an option costs as much processor time to start as
 * reading a small site does. Whatever is not understood here goes to it; a test holds that both read the same.
 *
 * @param publish whether the command is {@code build}
 * @param options what was asked
 */
record QuickLine(boolean publish, Options options) {
    /** The command line; null when it is not one of the plain ones. */
    static @Nullable QuickLine read(String[] words) {
        boolean build = words.length > 0 && "build".equals(words[0]);
        boolean check = words.length > 0 && "check".equals(words[0]);
        if (!build && !check || Arrays.stream(words).anyMatch(word -> word.startsWith("@"))) {
            return null;
        }
        Options options = new Options();
        Set<String> seen = new HashSet<>();
        Iterator<String> rest = Arrays.asList(words).listIterator(1);
        while (rest.hasNext()) {
            String name = rest.next();
            boolean right = seen.add(name)
                    && (isSwitch(options, name) || rest.hasNext() && isValue(options, name, rest.next()));
            if (!right) {
                return null;
            }
        }
        return new QuickLine(build, options);
    }

    private static boolean isSwitch(Options options, String name) {
        switch (name) {
            case "--drafts" -> options.drafts = true;
            case "--approved-only" -> options.approvedOnly = true;
            case "--no-pdf" -> options.noPdf = true;
            case "--no-cache" -> options.noCache = true;
            case "--quiet" -> options.quiet = true;
            case Options.STACKTRACE -> options.stacktrace = true;
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean isValue(Options options, String name, String value) {
        if (value.isEmpty() || value.startsWith("-")) {
            return false;
        }
        try {
            switch (name) {
                case "--content" -> options.content = Path.of(value);
                case "--output" -> options.output = Path.of(value);
                case "--against" -> options.against = Path.of(value);
                case "--theme" -> options.theme = value;
                case "--base-url" -> options.baseUrl = value;
                case "--today" -> options.today = LocalDate.parse(value);
                case "--format" -> options.format = Options.Format.valueOf(value);
                default -> {
                    return false;
                }
            }
            return true;
        } catch (IllegalArgumentException | DateTimeParseException wrong) {
            return false;
        }
    }
}
