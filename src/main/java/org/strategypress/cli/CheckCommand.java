package org.strategypress.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.cli.findings.LinkFile;
import org.strategypress.cli.findings.ReportFolder;
import org.strategypress.model.Publication;
import org.strategypress.press.Build;
import org.strategypress.press.BuildReport;
import org.strategypress.press.BuildRequest;
import org.strategypress.report.LinkTries;
import org.strategypress.source.Diagnostic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code strategypress check}: does all that {@code build} does and writes nothing, but for a report where one is asked for. */
@Command(
        name = "check",
        description = "Does all that build does, and writes nothing but the report that is asked for.",
        exitCodeList = {"0:good", "1:content refused", "2:wrong use", "3:disk or other fault"})
final class CheckCommand extends SiteCommand {
    @Option(
            names = "--report",
            paramLabel = "DIR",
            description = "write what editors have to look at into this folder: report.html, and report.json as data")
    private @Nullable Path report;

    @Option(
            names = "--links",
            paramLabel = "FILE",
            description =
                    "what your link checker wrote: JSON of lychee, CSV of LinkChecker, or CSV or lines of JSON with"
                            + " address, status and day; tells where links stand that do not work")
    private @Nullable Path links;

    private LinkTries tries = LinkTries.NONE;

    CheckCommand() {
        super(false);
    }

    @Override
    void before(Path content) {
        if (report != null && ReportFolder.isWithin(report, content)) {
            throw new WrongUse("--report cannot be inside the content folder; name a folder beside it");
        }
        if (links != null) {
            tries = tried(links);
        }
    }

    private static LinkTries tried(Path file) {
        try {
            LinkTries tries = LinkFile.read(file);
            if (tries.size() == 0) {
                throw new WrongUse(file + " names no address with what came of it: it is to be JSON of lychee, CSV of"
                        + " LinkChecker, or CSV or lines of JSON with address, status and day");
            }
            return tries;
        } catch (NoSuchFileException none) {
            throw new WrongUse("there is no file " + file + "; name what your link checker wrote with --links FILE");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    List<Diagnostic> more(BuildRequest request) {
        Publication publication =
                tries.size() == 0 ? null : Build.basis(request).publication();
        return publication == null ? List.of() : LinkFile.findings(tries, publication);
    }

    @Override
    void after(BuildRequest request, BuildReport found) throws IOException {
        if (report != null) {
            ReportFolder.write(report, request, found.diagnostics(), tries);
        }
    }
}
