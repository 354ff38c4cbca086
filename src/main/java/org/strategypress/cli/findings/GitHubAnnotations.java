package org.strategypress.cli.findings;

import java.util.ArrayList;
import java.util.List;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Position;
import org.strategypress.source.Span;

/**
 * Findings as workflow commands of GitHub Actions, which shows each beside the line of a proposal:
 *
 * <pre>
 * ::warning file=content/offer/grant.md,line=2,endLine=2,col=8,endColumn=13,title=missing-how::this entitlement does not say …
 * </pre>
 *
 * <p>Source: GitHub, "Workflow commands for GitHub Actions".
 */
public final class GitHubAnnotations {
    private GitHubAnnotations() {}

    /** One line for each finding, in their order; {@code paths} tells where files lie. */
    public static List<String> of(List<Diagnostic> findings, ReportedPath paths) {
        return findings.stream().map(each -> line(each, paths)).toList();
    }

    private static String line(Diagnostic finding, ReportedPath paths) {
        List<String> properties = new ArrayList<>();
        property(properties, "file", paths.of(finding.path()));
        Span where = finding.where();
        if (where != null) {
            Position from = where.position();
            Position to = where.file().lines().position(where.end());
            property(properties, "line", String.valueOf(from.line()));
            property(properties, "endLine", String.valueOf(to.line()));
            if (from.line() == to.line()) { // of several lines, columns are refused
                property(properties, "col", String.valueOf(from.column()));
                property(properties, "endColumn", String.valueOf(to.column()));
            }
        }
        property(properties, "title", finding.rule());
        String cure = finding.hint() == null ? "" : "\ncure: " + finding.hint();
        return "::" + (finding.isError() ? "error" : "warning") + " " + String.join(",", properties) + "::"
                + data(finding.message() + cure);
    }

    private static void property(List<String> properties, String name, String value) {
        properties.add(name + "=" + data(value).replace(":", "%3A").replace(",", "%2C"));
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
