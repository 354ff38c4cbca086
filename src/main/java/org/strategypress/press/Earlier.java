package org.strategypress.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.strategypress.archive.Archive;
import org.strategypress.archive.Frozen;
import org.strategypress.archive.FrozenLinks;
import org.strategypress.html.Request;
import org.strategypress.model.OtherIds;
import org.strategypress.model.Publication;
import org.strategypress.output.OutputFile;
import org.strategypress.source.Diagnostic;

/**
 * The earlier publications, each made by the same steps as the present one, and put into a folder of its own: {@code archive/2023/}.
 *
 * <p>What is found in one stops nothing: it was published so. Of its words and days nothing is told, for a record is not mended. One of
 * which nothing can be made, as its theme is gone, stops the build: its addresses would die.
 */
final class Earlier {
    private Earlier() {}

    /** A frozen edition, and the job that would make it if it were not. */
    private record Kept(Job own, List<OutputFile> files) {}

    /** The same files, with those of the earlier publications. */
    static Found<SiteOutput> add(Job job, SiteOutput output) {
        List<OutputFile> files = new ArrayList<>();
        List<Diagnostic> found = new ArrayList<>();
        List<Kept> records = new ArrayList<>();
        Set<String> beside = output.files().stream().map(OutputFile::path).collect(Collectors.toSet());
        for (Publication each :
                output.web().shop().plan().publication().history().earlier()) {
            Job own = job(job, output.web().shop().plan(), each, beside);
            List<OutputFile> frozen = frozen(own);
            if (frozen != null) {
                frozen.forEach(file -> files.add(file.below(own.folder())));
                records.add(new Kept(own, frozen));
                continue;
            }
            Found<SiteOutput> made = made(own, each);
            found.addAll(made.findings());
            if (made.value() != null) {
                made.value().files().forEach(file -> files.add(file.below(own.folder())));
            }
        }
        SiteOutput whole = output.with(files);
        if (!records.isEmpty()) {
            Set<String> there = whole.files().stream().map(OutputFile::path).collect(Collectors.toSet());
            records.forEach(each -> found.addAll(dead(each.own(), each.files(), there)));
        }
        return new Found<>(whole, found);
    }

    /** Warnings of links out of a frozen edition to where nothing is any more; to PDFs only where PDFs are made. */
    private static List<Diagnostic> dead(Job own, List<OutputFile> frozen, Set<String> there) {
        return FrozenLinks.dead(
                frozen,
                own.folder(),
                own.request().shown(),
                to -> there.contains(to) || !own.request().pdf() && to.endsWith(".pdf"));
    }

    /** The files of an edition that is frozen, which are neither made nor looked at; null where it is not. */
    static @Nullable List<OutputFile> frozen(Job own) {
        try {
            return Frozen.files(own.request().content()).orElse(null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The job of an earlier publication beside the plan of the present one. */
    static Job job(Job job, Plan present, Publication earlier, Set<String> beside) {
        String name = String.valueOf(earlier.history().name());
        String folder = Archive.FOLDER + "/" + name + "/";
        @Nullable String address = job.rendering(present.publication()).baseUrl();
        return new Job(
                job.request().earlier(name, address == null ? null : address + folder),
                BuildProgress.SILENT,
                job.crew(),
                new Job.Below(folder, new Request.Present(present.publication(), present.pages()), beside));
    }

    /** What an earlier publication is made of: where it can be planned, nothing that is found in it stops it. */
    static Found<Plan> planned(Job own, Publication earlier) {
        return new Found<>(
                        new Content(earlier, OtherIds.NONE),
                        List.of(),
                        earlier.site().vocabulary().style().checks())
                .then(content -> Checked.check(own, content))
                .told(Earlier::errors)
                .soft()
                .then(checked -> Plan.of(own, checked))
                .soft();
    }

    private static Found<SiteOutput> made(Job own, Publication earlier) {
        return Build.made(own, planned(own, earlier))
                .then(files -> Audit.run(own, files))
                .soft();
    }

    private static List<Diagnostic> errors(List<Diagnostic> all) {
        return all.stream().filter(Diagnostic::isError).toList();
    }
}
