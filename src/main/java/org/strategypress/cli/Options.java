package org.strategypress.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that {@code build} and {@code check} share. */
final class Options {
    /** How findings are printed. */
    enum Format {
        /** For people. */
        text,
        /** One JSON object a line. */
        json,
        /** One log that other programs read: SARIF 2.1.0. */
        sarif,
        /** Lines that GitHub shows beside a proposal. */
        github
    }

    /** Asks for the whole way to a fault. */
    static final String STACKTRACE = "--stacktrace";

    /** Reads a day. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException notADay) {
                throw new TypeConversionException("there is no day “" + text + "”; write it like 2026-11-01");
            }
        }
    }

    @Option(names = "--content", paramLabel = "DIR", description = "the content folder (default: ${DEFAULT-VALUE})")
    Path content = Path.of("content");

    @Option(names = "--output", paramLabel = "DIR", description = "the output folder (default: ${DEFAULT-VALUE})")
    Path output = Path.of("site-output");

    @Option(names = "--theme", paramLabel = "NAME", description = "the theme (default: the one site.yaml names)")
    @Nullable
    String theme;

    @Option(names = "--base-url", paramLabel = "URL", description = "the address the site will live at")
    @Nullable
    String baseUrl;

    @Option(
            names = "--today",
            paramLabel = "YYYY-MM-DD",
            converter = Day.class,
            description =
                    "the day that pages and findings take as today (default: the publication's own date for pages, the clock's for"
                            + " findings)")
    @Nullable
    LocalDate today;

    @Option(
            names = "--against",
            paramLabel = "DIR|FILE",
            description =
                    "what is published: the folder of a site, its archive or its manifest; refuses a site in which one"
                            + " of its addresses would die")
    @Nullable
    Path against;

    @Option(names = "--drafts", description = "build drafts too")
    boolean drafts;

    @Option(names = "--approved-only", description = "build only what is as somebody approved it; see approve")
    boolean approvedOnly;

    @Option(names = "--no-pdf", description = "make no PDFs; that they match the pages is then not checked")
    boolean noPdf;

    @Option(names = "--no-cache", description = "make everything anew; keep nothing for the next build")
    boolean noCache;

    @Option(
            names = "--format",
            paramLabel = "text|json|sarif|github",
            description = "how findings are printed (default: text); sarif and github go to standard output")
    Format format = Format.text;

    @Option(names = "--quiet", description = "print findings only")
    boolean quiet;

    @Option(names = STACKTRACE, description = "print the whole stack of a fault of the program")
    boolean stacktrace;
}
