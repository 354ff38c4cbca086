package org.strategypress.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.strategypress.content.ContentReader;
import org.strategypress.content.ContentResult;
import org.strategypress.content.ReadBefore;
import org.strategypress.model.OtherIds;
import org.strategypress.model.Publication;
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
            ContentResult read = ContentReader.read(request.content(), request.shown(), request.wanted(), before);
            Publication publication = read.publication();
            return publication == null
                    ? new Found<>(null, read.diagnostics(), Severities.USUAL)
                    : new Found<>(
                            new Content(publication, read.otherIds()),
                            read.diagnostics(),
                            publication.site().vocabulary().style().checks());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
