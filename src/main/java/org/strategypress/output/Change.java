package org.strategypress.output;

import java.util.Comparator;

/**
 * One file of the new site, compared with what is on disk.
 *
 * @param file the file
 * @param entry its line in the manifest
 * @param kind what has to happen to it
 */
record Change(OutputFile file, Manifest.Entry entry, Kind kind) {
    /** What has to happen to a file. */
    enum Kind {
        NONE,
        NEW,
        REPLACE
    }

    /**
     * The order in which files appear to readers, so that at every instant the links of every page that can be reached
     * lead to something whole:
     *
     * <ol>
     *   <li>assets: named by their content, so no published page changes its looks;
     *   <li>new documents, pages and feeds: nothing leads to them yet;
     *   <li>changed documents, then changed pages: all that they link to is there; deep pages before their lists;
     *   <li>the pages that readers reach without a link, the home page and 404, new or changed;
     *   <li>changed feeds: all that they list is there.
     * </ol>
     *
     * <p>A link to a part of a page that changes in the same build may for an instant open that page at its top.
     */
    static final Comparator<Change> ORDER = Comparator.comparingInt(Change::stage)
            .thenComparing(change -> change.file.path(), FolderDepth.DEEPEST_FIRST);

    boolean isNeeded() {
        return kind != Kind.NONE;
    }

    private int stage() {
        boolean entrance = file.path().equals("index.html") || file.path().equals("404.html");
        boolean added = kind == Kind.NEW;
        return switch (file.role()) {
            case ASSET -> 0;
            case DOCUMENT -> added ? 1 : 4;
            case PAGE -> entrance ? 6 : added ? 2 : 5;
            case FEED -> added ? 3 : 7;
        };
    }
}
