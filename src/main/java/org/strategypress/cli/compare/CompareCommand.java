package org.strategypress.cli.compare;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.strategypress.cli.findings.FindingsText;
import org.strategypress.compare.Comparing;
import org.strategypress.output.PublishException;
import org.strategypress.output.WholeFile;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.BuildReport;
import org.strategypress.press.BuildRequest;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.DiagnosticText;
import org.strategypress.source.Folded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code strategypress compare DIR}: one website over the offers of many councils. */
@Command(
        name = "compare",
        description = "Makes one website that sets the offers of many councils side by side, by kinds of help.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:written, with all that is in the folder",
            "1:written without what could not be read, or nothing written as nothing could be read",
            "2:wrong use",
            "3:disk or other fault"
        },
        footer = {"", "Example: strategypress compare councils --output site-output"})
public final class CompareCommand implements Callable<Integer> {
    private static final int REFUSED = 1;
    private static final int FAULT = 3;

    @Parameters(
            index = "0",
            paramLabel = "DIR",
            description =
                    "a folder of content folders, data folders of sites and sheets (.csv, .xlsx), with a file compare.yaml")
    private Path folder = Path.of("");

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "the folder of the website (default: ${DEFAULT-VALUE})")
    private Path output = Path.of("site-output");

    @Option(
            names = "--propose",
            paramLabel = "FILE",
            description =
                    "write what could be mapped into this file, as guesses for a person to read; nothing uses them")
    private @Nullable Path propose;

    /** How findings are told. */
    enum Format {
        /** For people. */
        text,
        /** One JSON object a line, and one of all that was compared. */
        json
    }

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "how findings are printed (default: text); json tells on standard output what was compared")
    private Format format = Format.text;

    @Option(names = "--quiet", description = "print findings only")
    private boolean quiet;

    @Option(names = "--no-pdf", description = "make no PDFs")
    private boolean noPdf;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Made by the command line. */
    public CompareCommand() {}

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(
                    spec.commandLine(), "there is no folder " + folder + "; name the one in which the offers lie");
        }
        if (Files.isRegularFile(folder.resolve("site.yaml"))) {
            throw new ParameterException(
                    spec.commandLine(), folder + " is one publication; name the folder above it, in which several lie");
        }
        if (output.toAbsolutePath()
                .normalize()
                .startsWith(folder.toAbsolutePath().normalize())) {
            throw new ParameterException(
                    spec.commandLine(),
                    output + " lies in " + folder
                            + " and would be read as an offer; name a folder beside it with --output");
        }
        PrintWriter err = spec.commandLine().getErr();
        Comparing all = Comparing.read(folder, shown());
        tell(all.findings(), Folded.text(all.findings()), err);
        if (propose != null) {
            WholeFile.put(propose, all.proposals().getBytes(StandardCharsets.UTF_8));
        }
        int code = all.councils().isEmpty() ? nothing(err) : write(all, err);
        err.flush();
        return code;
    }

    private void tell(List<Diagnostic> findings, List<String> texts, PrintWriter err) {
        (format == Format.json ? findings.stream().map(DiagnosticText::json).toList() : texts).forEach(err::println);
    }

    private int nothing(PrintWriter err) {
        if (!quiet && format == Format.text) {
            err.println(folder + " holds no offer that can be read. Nothing was written.");
        }
        return REFUSED;
    }

    private int write(Comparing all, PrintWriter err) throws IOException {
        Path scratch = Files.createTempDirectory("compare");
        try {
            Path content = all.write(scratch);
            BuildReport report = Build.run(
                    new BuildRequest(content, output, null, null, all.day(), all.day(), false, !noPdf, true, null),
                    BuildProgress.SILENT);
            if (report.isRefused()) {
                tell(report.diagnostics(), FindingsText.of(report.diagnostics()), err);
                return FAULT;
            }
            if (format == Format.json) {
                PrintWriter out = spec.commandLine().getOut();
                out.println(all.json(report.pages(), report.documents()));
                out.flush();
            } else if (!quiet) {
                summary(all, report, err);
            }
            return all.findings().stream().anyMatch(Diagnostic::isError) ? REFUSED : 0;
        } catch (PublishException refused) {
            err.println("strategypress: fault: " + refused.getMessage() + "\n  cure: " + refused.cure());
            return FAULT;
        } finally {
            delete(scratch);
        }
    }

    private void summary(Comparing all, BuildReport report, PrintWriter err) {
        int widest = all.councils().stream()
                .mapToInt(each -> each.name().length())
                .max()
                .orElse(0);
        for (Comparing.Told each : all.councils()) {
            err.println(String.format(
                    Locale.ROOT,
                    "%-" + Math.max(1, widest) + "s  %d of %d mapped",
                    each.name(),
                    each.mapped(),
                    each.listed()));
        }
        for (String each : all.broken()) {
            err.println(each + ": left out, as it could not be read");
        }
        err.println(String.format(
                Locale.ROOT,
                "%d councils, %d pages, %d PDFs, in %s",
                all.councils().size(),
                report.pages(),
                report.documents(),
                output));
    }

    private String shown() {
        String given = folder.toString().replace('\\', '/');
        return given.endsWith("/") ? given.substring(0, given.length() - 1) : given;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> inside = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : inside) {
                Files.deleteIfExists(each);
            }
        }
    }
}
