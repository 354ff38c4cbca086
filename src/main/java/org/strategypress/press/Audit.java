package org.strategypress.press;

import java.util.ArrayList;
import java.util.List;
import org.strategypress.source.Diagnostic;

/** Looks at what was made: each book beside the pages that it should hold, the website as a whole, what nothing uses. */
final class Audit {
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
        found.addAll(UnusedFiles.theme(plan.theme(), request.themes(), theme));
        found.addAll(
                OfferedFiles.check(request.content(), output.media(), web.shop().media()::bytes));
        return new Found<>(output, found);
    }
}
