package org.strategypress.cli.committee;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.strategypress.cli.usage.Typed;
import org.strategypress.output.OutputFile;
import org.strategypress.output.WholeFile;
import org.strategypress.press.BuildRequest;
import org.strategypress.press.ReportPack;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Folded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code strategypress report}: the progress report to a committee. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description =
                "Makes the progress report on a period for a committee, as a page, a PDF and a Word file that say the same words:"
                        + " actions and what was noted about them, measures, promises, consultations, dates, risks, next"
                        + " steps. What the content does not say is a gap to fill. What editors have to look at is another"
                        + " report: check --report.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:written", "1:content refused", "2:wrong use", "3:disk or other fault"},
        footer = {"", "Example: strategypress report --from 2026-04-01 --to 2026-09-30 --for corporate-parenting-board"
        })
public final class ReportCommand implements Callable<Integer> {
    private static final int REFUSED = 1;

    @Option(names = "--content", paramLabel = "DIR", description = "the content folder (default: ${DEFAULT-VALUE})")
    private Path content = Path.of("content");

    @Option(names = "--from", paramLabel = "YYYY-MM-DD", required = true, description = "the first day of the period")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "YYYY-MM-DD", required = true, description = "the last day of the period")
    private @Nullable LocalDate to;

    @Option(
            names = "--for",
            paramLabel = "BODY",
            description = "the id of the body that is reported to: only what it leads, what those lead that are part"
                    + " of it or answer to it, and what names nobody (default: all)")
    private @Nullable String body;

    @Option(names = "--output", paramLabel = "DIR", description = "where it is written (default: ${DEFAULT-VALUE})")
    private Path output = Path.of("progress-report");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Made by the command line. */
    public ReportCommand() {}

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(content)) {
            throw wrong(Typed.noContent(content));
        }
        ReportPack.Made made;
        try {
            ReportPack.Asked asked = asked();
            made = ReportPack.make(request(asked.to()), asked);
        } catch (ReportPack.UnknownBody unknown) {
            throw wrong(String.valueOf(unknown.getMessage()));
        }
        if (made.files().isEmpty()) {
            tell(made.diagnostics().stream()
                    .filter(each -> each.isError() || each.rule().equals("print-missing-glyph"))
                    .toList());
            return REFUSED;
        }
        PrintWriter out = spec.commandLine().getOut();
        for (OutputFile each : made.files()) {
            Path file = output.resolve(each.path());
            Files.createDirectories(file.getParent());
            WholeFile.put(file, each.bytes());
            if (each.role() != OutputFile.Role.ASSET) {
                out.println(file);
            }
        }
        out.flush();
        tell(made.diagnostics().stream()
                .filter(each -> each.rule().startsWith("print-"))
                .toList());
        return 0;
    }

    private void tell(List<Diagnostic> findings) {
        PrintWriter err = spec.commandLine().getErr();
        Folded.text(findings).forEach(err::println);
        err.flush();
    }

    private ReportPack.Asked asked() {
        if (from == null || to == null) {
            throw wrong("say of which days it is: --from and --to");
        }
        if (to.isBefore(from)) {
            throw wrong("--from " + from + " is after --to " + to + "; write the first day of the period with --from");
        }
        return new ReportPack.Asked(from, to, body);
    }

    /** The same period gives the same report, whatever the day: what is found is found as of its last day. */
    private BuildRequest request(LocalDate day) {
        return new BuildRequest(content, content, null, null, null, day, false, false, false, null);
    }

    private ParameterException wrong(String words) {
        return new ParameterException(spec.commandLine(), words);
    }
}
