package org.strategypress.cli.findings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.output.OutputFile;
import org.strategypress.output.WholeFile;
import org.strategypress.press.Build;
import org.strategypress.press.BuildRequest;
import org.strategypress.report.LinkTries;
import org.strategypress.report.Report;
import org.strategypress.report.ReportInput;
import org.strategypress.source.Diagnostic;

/** The folder that a report is written into: its files are written anew, and all else in it is left alone. */
public final class ReportFolder {
    private ReportFolder() {}

    /** Whether a folder is another one or lies in it. */
    public static boolean isWithin(Path folder, Path other) {
        return folder.toAbsolutePath()
                .normalize()
                .startsWith(other.toAbsolutePath().normalize());
    }

    /**
     * Writes a report.
     *
     * @param tries what somebody's link checker said of addresses of other websites
     * @throws IOException when the disk refuses
     */
    public static void write(Path folder, BuildRequest request, List<Diagnostic> findings, LinkTries tries)
            throws IOException {
        Build.Basis basis = Build.basis(request);
        Files.createDirectories(folder);
        ReportInput input = new ReportInput(
                basis.publication(),
                findings,
                request.findingsDay(),
                basis.looks(),
                tries,
                text(folder.resolve(Report.DATA)));
        for (OutputFile each : Report.of(input)) {
            WholeFile.put(folder.resolve(each.path()), each.bytes());
        }
    }

    private static @Nullable String text(Path file) throws IOException {
        return Files.isRegularFile(file) ? Files.readString(file) : null;
    }
}
