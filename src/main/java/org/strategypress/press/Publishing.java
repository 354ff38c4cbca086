package org.strategypress.press;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.strategypress.output.OutputFile;
import org.strategypress.output.PublishException;
import org.strategypress.output.Published;
import org.strategypress.output.SiteStamp;
import org.strategypress.page.OutputKind;
import org.strategypress.source.Diagnostic;

/** The last step: puts the files into the output folder, where that is asked for. */
final class Publishing {
    private Publishing() {}

    /** What was done; the findings of the whole build come with it. */
    static Found<Done> publish(Job job, SiteOutput output) throws PublishException {
        BuildRequest request = job.request();
        Plan plan = output.web().shop().plan();
        int pages = plan.pages().all().size() + count(OutputKind.WEBSITE, output.earlier());
        int books = (int) plan.books().stream()
                        .filter(book -> book.kind().isPrinted())
                        .count()
                + count(OutputKind.PDF, output.earlier());
        if (!request.publish()) {
            return Found.of(new Done(pages, books, 0, 0, null));
        }
        job.progress().phase("publishing", 0);
        Published published = Job.publisher(request).publish(output.all());
        SiteStamp stamp = published.kept().isEmpty() ? published.stamp() : null;
        return new Found<>(
                new Done(pages, books, published.written(), published.removed(), stamp),
                published.kept().stream().map(path -> left(request, path)).toList());
    }

    private static int count(OutputKind kind, List<OutputFile> files) {
        return (int) files.stream().filter(file -> kind.isKindOf(file.path())).count();
    }

    /**
     * What a build did.
     *
     * @param pages how many web pages there are
     * @param documents how many PDFs there are
     * @param written how many files were written or replaced
     * @param removed how many files of an earlier build were removed
     * @param stamp how the site lies on disk; null where none was written, or files of an earlier one were left
     */
    record Done(
            int pages,
            int documents,
            int written,
            int removed,
            @Nullable SiteStamp stamp) {}

    /** A file that an earlier build put on the website, this one would take away, and someone has changed since. */
    private static Diagnostic left(BuildRequest request, String path) {
        return Diagnostic.fileWarning(
                "old-file-left",
                request.output() + "/" + path,
                "an earlier build made this file, the site no longer has it, and it was changed since, so it was left where it is",
                "delete it, or else visitors can still open it");
    }
}
