package org.strategypress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.strategypress.cli.findings.FindingsText;
import org.strategypress.cli.findings.GitHubAnnotations;
import org.strategypress.cli.findings.ReportedPath;
import org.strategypress.cli.findings.SarifLog;
import org.strategypress.cli.usage.Typed;
import org.strategypress.output.PublishException;
import org.strategypress.output.PublishedAddresses;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.BuildReport;
import org.strategypress.press.BuildRequest;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.DiagnosticText;

/** One run of {@code build} or {@code check}: options in, findings and one closing line out. */
final class Session {
    private final Options options;
    private final PrintWriter out;
    private final PrintWriter err;

    /**
     * A run.
     *
     * @param out where a log for other programs goes
     * @param err where it talks to people
     */
    Session(Options options, PrintWriter out, PrintWriter err) {
        this.options = options;
        this.out = out;
        this.err = err;
    }

    /** What is looked for beside what the build finds. */
    @FunctionalInterface
    interface More {
        List<Diagnostic> find(BuildRequest request) throws IOException;
    }

    /** What else is done once all was found. */
    @FunctionalInterface
    interface After {
        void take(BuildRequest request, BuildReport found) throws IOException;
    }

    /** Runs; the exit code. */
    int run(boolean publish) {
        return run(publish, request -> List.of(), (request, found) -> {});
    }

    /** Runs, looks for more, and does something more before it closes; the exit code. */
    int run(boolean publish, More more, After after) {
        if (!Files.isDirectory(options.content)) {
            throw new WrongUse(Typed.noContent(options.content));
        }
        if (options.drafts && options.approvedOnly) {
            throw new WrongUse("a draft is not approved: give --drafts or --approved-only");
        }
        long began = System.nanoTime();
        TerminalProgress terminal = showsProgress() ? new TerminalProgress(err, System::nanoTime, began) : null;
        try {
            BuildRequest request = request(publish);
            BuildReport report = Build.run(request, terminal == null ? BuildProgress.SILENT : terminal)
                    .with(more.find(request));
            clear(terminal);
            print(report.diagnostics(), request.findingsDay());
            sayDay(request);
            after.take(request, report);
            close(report, publish, (System.nanoTime() - began) / 1e9);
            return report.isRefused() ? ExitCode.REFUSED : ExitCode.BUILT;
        } catch (PublishException refused) {
            clear(terminal);
            Faults.print(refused, err);
            return ExitCode.FAULT;
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private BuildRequest request(boolean publish) {
        return request(options.content, options.output, options.baseUrl, publish);
    }

    /** What the options ask of a publication of many. */
    BuildRequest request(Path content, Path output, @Nullable String baseUrl) {
        return request(content, output, baseUrl, true);
    }

    private BuildRequest request(Path content, Path output, @Nullable String baseUrl, boolean publish) {
        return new BuildRequest(
                        content,
                        output,
                        options.theme,
                        address(baseUrl),
                        options.today,
                        LocalDate.now(Clock.systemUTC()),
                        options.drafts,
                        options.approvedOnly,
                        !options.noPdf,
                        publish,
                        options.noCache ? null : CacheFolder.find())
                .against(published());
    }

    /** The addresses that are published, where somebody asks which of them would die. */
    private List<String> published() {
        if (options.against == null) {
            return List.of();
        }
        try {
            return PublishedAddresses.of(options.against);
        } catch (PublishException noSite) {
            throw new WrongUse(String.valueOf(noSite.getMessage())
                    + "; name with --against the folder, the archive or the manifest of" + " what is published");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private @Nullable String address(@Nullable String given) {
        if (given == null) {
            return null;
        }
        boolean good;
        try {
            URI address = URI.create(given);
            good = address.getHost() != null
                    && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getQuery() == null
                    && address.getFragment() == null;
        } catch (IllegalArgumentException notAnAddress) {
            good = false;
        }
        if (!good) {
            throw new WrongUse("--base-url must be a web address like https://www.example.org/offer/, not " + given);
        }
        return given.endsWith("/") ? given : given + "/";
    }

    private boolean isForPeople() {
        return options.format == Options.Format.text;
    }

    private boolean showsProgress() {
        return !options.quiet && isForPeople() && Terminal.isThere();
    }

    private static void clear(@Nullable TerminalProgress terminal) {
        if (terminal != null) {
            terminal.clear();
        }
    }

    private void print(List<Diagnostic> findings, LocalDate day) {
        switch (options.format) {
            case text -> FindingsText.of(findings).forEach(err::println);
            case json -> findings.forEach(each -> err.println(DiagnosticText.json(each)));
            case sarif -> out.println(SarifLog.of(findings, paths(), Version.number(), day));
            case github -> GitHubAnnotations.of(findings, paths()).forEach(out::println);
        }
        out.flush();
    }

    /** Where files lie for a server that checked them out; GitHub Actions says which folder that is. */
    private static ReportedPath paths() {
        String top = System.getenv("GITHUB_WORKSPACE");
        return new ReportedPath(Path.of(""), Path.of(top == null ? "" : top));
    }

    /** The day that the findings go by: on another day there may be others. */
    private void sayDay(BuildRequest request) {
        boolean json = options.format == Options.Format.json;
        if (!options.quiet && (json || isForPeople())) {
            err.println(
                    json
                            ? "{\"findingsAsOf\":\"" + request.findingsDay() + "\"}"
                            : "Findings as of " + request.findingsDay() + ".");
        }
    }

    private void close(BuildReport report, boolean publish, double seconds) {
        if (options.quiet || !isForPeople()) {
            return;
        }
        long errors = report.diagnostics().stream().filter(Diagnostic::isError).count();
        if (report.isRefused()) {
            err.println(count(errors, "error") + ", " + count(report.warnings(), "warning") + ". Nothing was written.");
            return;
        }
        String pdfs =
                options.noPdf ? "no PDFs (--no-pdf: not checked against the pages)" : count(report.documents(), "PDF");
        String where = publish ? ", in " + options.output + changes(report) : "; nothing was written";
        err.println(String.format(
                Locale.ROOT,
                "%s, %s, %s, %.1f s%s",
                count(report.pages(), "page"),
                pdfs,
                count(report.warnings(), "warning"),
                seconds,
                where));
    }

    /** What of the folder is new since the build before. */
    private static String changes(BuildReport report) {
        return " (" + count(report.written(), "file") + " new or changed, " + report.removed() + " removed)";
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
