package org.strategypress.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.strategypress.archive.Archive;
import org.strategypress.content.ContentReader;
import org.strategypress.content.ContentResult;
import org.strategypress.content.ReadBefore;
import org.strategypress.content.file.PublishingDay;
import org.strategypress.model.OtherIds;
import org.strategypress.model.Publication;
import org.strategypress.model.Publication.History;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Severities;

/**
 * The content folder as read.
 *
 * @param publication the publication
 * @param otherIds the ids of entries that are not published
 */
record Content(Publication publication, OtherIds otherIds) {
    /** Reads the content folder; no value where it is no publication at all. */
    static Found<Content> read(Job job) {
        job.progress().phase("reading", 0);
        return read(job.request(), new ReadBefore());
    }

    /**
     * Reads the content folder once more; of what was read before, only what changed.
     *
     * @throws UncheckedIOException when the disk refuses
     */
    static Found<Content> read(BuildRequest request, ReadBefore before) {
        try {
            ContentResult read = ContentReader.read(
                    request.content(),
                    request.shown(),
                    request.wanted(),
                    new PublishingDay(request.today(), request.findingsDay()),
                    before);
            Publication publication = read.publication();
            if (publication == null) {
                return new Found<>(null, read.diagnostics(), Severities.USUAL);
            }
            Archive.Read archive = Archive.read(request.content(), request.shown(), before);
            Content content = new Content(
                    publication.in(new History(
                            null,
                            archive.earlier().stream()
                                    .map(each -> each.withCommentsOf(publication))
                                    .toList())),
                    read.otherIds());
            List<Diagnostic> checked = Archive.check(request.content(), request.shown(), content.publication);
            return new Found<>(
                            content,
                            read.diagnostics(),
                            publication.site().vocabulary().style().checks())
                    .then(same -> new Found<>(same, archive.findings()))
                    .then(same -> new Found<>(same, checked));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
