package org.strategypress.press;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import org.strategypress.check.rule.CheckedBefore;
import org.strategypress.content.ReadBefore;

/** A content folder that is read again and again while it is written: each time only what changed. For one thread. */
public final class LiveFolder {
    private final ReadBefore before = new ReadBefore();
    private final CheckedBefore checked = new CheckedBefore();

    /** A folder that was not read yet. */
    public LiveFolder() {
        // nothing is known
    }

    /**
     * The site as the folder is now: read, checked and planned. Its pages are made when they are asked for.
     *
     * @param request what is asked; the folder must be the same each time
     * @param written files of which it is known that they were written since the last time, as absolute paths
     * @throws UncheckedIOException when the disk refuses
     */
    public LiveSite read(BuildRequest request, Collection<Path> written) {
        before.written(written);
        return LiveSite.of(request, Content.read(request, before), checked);
    }
}
