package org.strategypress.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that {@code build} and {@code check} share. */
final class Options {
    /** How findings are printed. */
    enum Format {
        /** For people. */
        text,
        /** One JSON object a line. */
        json
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
            description = "the day the pages take as today (default: the publication's own date)")
    @Nullable
    LocalDate today;

    @Option(names = "--drafts", description = "build drafts too")
    boolean drafts;

    @Option(names = "--no-pdf", description = "make no PDFs; that they match the pages is then not checked")
    boolean noPdf;

    @Option(names = "--format", paramLabel = "text|json", description = "how findings are printed (default: text)")
    Format format = Format.text;

    @Option(names = "--quiet", description = "print findings only")
    boolean quiet;
}
