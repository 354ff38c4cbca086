package org.strategypress.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.strategypress.output.OutputFile;
import org.strategypress.press.files.OfferedFiles;
import org.strategypress.press.files.UnusedFiles;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Severity;

/** Looks at what was made: each book beside the pages that it should hold, the website as a whole, what nothing uses. */
final class Audit {
    private static final String LET_GO = "write checks: {address-dies: warning} into site.yaml";

    private Audit() {}

    /** The same files, with what was found in them. */
    static Found<SiteOutput> run(Job job, SiteOutput output) {
        WebPages web = output.web();
        Plan plan = web.shop().plan();
        List<Diagnostic> found = new ArrayList<>();
        Output.all().forEach(each -> found.addAll(each.audit(job, output)));
        BuildRequest request = job.request();
        String theme = job.themeName(plan.publication());
        found.addAll(UnusedFiles.media(request.content(), plan.publication().files(), output.media()));
        if (job.below() == null) { // the present publication has pages of every kind that a theme is for
            found.addAll(UnusedFiles.theme(plan.theme(), request.themes(), theme));
        }
        found.addAll(
                OfferedFiles.check(request.content(), output.media(), web.shop().media()::bytes));
        Set<String> there = Stream.concat(output.files().stream(), output.earlier().stream())
                .map(OutputFile::path)
                .collect(Collectors.toSet());
        request.published().stream()
                .filter(path -> !there.contains(path) && (request.pdf() || !path.startsWith("documents/")))
                .forEach(path -> found.add(dies(path)));
        return new Found<>(output, found);
    }

    private static Diagnostic dies(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        String id = file.substring(0, file.indexOf('.'));
        boolean page = path.endsWith(".html");
        return new Diagnostic(
                Severity.WARNING,
                "address-dies",
                null,
                path,
                "this address was published, and would lead nowhere",
                page
                        ? "where its entry has another id now, give that a line was: " + id
                                + "; the command rename does so by itself. Where it was taken back, keep its file and"
                                + " say withdrawn: there. Where it may go, " + LET_GO
                        : "keep a file there; where it may go, " + LET_GO);
    }
}
