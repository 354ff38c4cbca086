package org.strategypress.cli.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.strategypress.output.PublishException;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.BuildReport;
import org.strategypress.press.BuildRequest;
import org.strategypress.source.Diagnostic;

/**
 * What {@code check} says of a content folder after an import, without PDFs.
 *
 * @param content the content folder
 * @param today the day that findings go by
 */
public record ImportCheck(Path content, LocalDate today) {
    /**
     * One line: that it passes, or how many mistakes there are and which is the first.
     *
     * @throws PublishException when the disk refuses
     */
    public String said() throws PublishException {
        BuildReport report = Build.run(
                new BuildRequest(
                        content, Path.of("site-output"), null, null, null, today, false, false, false, false, null),
                BuildProgress.SILENT);
        if (!report.isRefused()) {
            return "check passes, without the PDFs (warnings: " + report.warnings() + ")";
        }
        List<Diagnostic> errors =
                report.diagnostics().stream().filter(Diagnostic::isError).toList();
        Diagnostic first = errors.get(0);
        String line =
                first.where() == null ? "" : ":" + first.where().position().line();
        String hint = first.hint() == null ? "" : " (" + first.hint() + ")";
        return "check does not pass yet, mistakes: " + errors.size() + "; the first: " + first.path() + line + ": "
                + first.message() + hint;
    }
}
