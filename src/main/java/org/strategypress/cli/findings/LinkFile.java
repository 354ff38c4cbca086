package org.strategypress.cli.findings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.strategypress.model.Publication;
import org.strategypress.report.LinkList;
import org.strategypress.report.LinkTries;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Diagnostics;

/** The file that somebody's link checker wrote: the program itself tries no address. */
public final class LinkFile {
    private LinkFile() {}

    /**
     * Reads it. Tries that name no day are taken to be of the day on which the file was last changed.
     *
     * @throws IOException when the disk refuses
     */
    public static LinkTries read(Path file) throws IOException {
        LocalDate day = LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneOffset.UTC);
        return LinkList.read(Files.readString(file), day);
    }

    /** What is to be told of broken links in a publication, as the publication weighs it. */
    public static List<Diagnostic> findings(LinkTries tries, Publication publication) {
        Diagnostics out = new Diagnostics();
        tries.tell(publication, out);
        return publication.site().vocabulary().style().checks().apply(out.sorted());
    }
}
