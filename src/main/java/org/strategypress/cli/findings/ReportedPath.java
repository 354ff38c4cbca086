package org.strategypress.cli.findings;

import java.nio.file.Path;

/**
 * The paths of findings as programs beside the tool know them: from the top of what was checked out, however the content folder was
 * named.
 */
public final class ReportedPath {
    private final Path working;
    private final Path top;

    /**
     * Paths that are told from a folder.
     *
     * @param working the folder in which the program runs, from which its paths go
     * @param top the folder from which they are told, as the one that a server checked out
     */
    public ReportedPath(Path working, Path top) {
        this.working = working.toAbsolutePath().normalize();
        this.top = top.toAbsolutePath().normalize();
    }

    /** A path from that folder, with strokes between its parts; one that lies elsewhere is a whole one. */
    public String of(String path) {
        Path whole = working.resolve(path).normalize();
        return (whole.startsWith(top) ? top.relativize(whole) : whole)
                .toString()
                .replace('\\', '/');
    }
}
