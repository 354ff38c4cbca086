package org.strategypress.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.strategypress.cli.findings.ReportFolder;
import org.strategypress.press.BuildReport;
import org.strategypress.press.BuildRequest;
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

    CheckCommand() {
        super(false);
    }

    @Override
    void before(Path content) {
        if (report != null && ReportFolder.isWithin(report, content)) {
            throw new WrongUse("--report cannot be inside the content folder; name a folder beside it");
        }
    }

    @Override
    void after(BuildRequest request, BuildReport found) throws IOException {
        if (report != null) {
            ReportFolder.write(report, request, found.diagnostics());
        }
    }
}
