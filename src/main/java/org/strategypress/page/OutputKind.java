package org.strategypress.page;

import java.util.Locale;

/**
 * A kind of output, one of those that a publication is made into beside each other. What others must know of it, it says itself:
 * a new one is known to whatever asks, and where asking is a choice, a choice that does not name it does not compile.
 */
public enum OutputKind {
    /** Pages, each a file of its own that leads to the others. */
    WEBSITE("", "html", "text/html", false),
    /** Editions for print, each a file of its own that binds pages of the website. */
    PDF("documents/", "pdf", "application/pdf", true),
    /**
     * Editions for a printer alone: two pages of a PDF on each side of a sheet, in the order in which the folded sheets lie in each
     * other (an imposition). To a screen reader each page is one figure: the PDF that it is made of is for reading.
     */
    IMPOSED("documents/imposed/", "a4.pdf", "application/pdf", true),
    /** The same for phones and readers, whose words flow as large as each likes. */
    EPUB("documents/", "epub", "application/epub+zip", true),
    /** The same for a word processor: for those who quote it, mark it up or hand it to a committee. */
    WORD("documents/", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", true);

    private final String folder;
    private final String ending;
    private final String mediaType;
    private final boolean binds;

    OutputKind(String folder, String ending, String mediaType, boolean binds) {
        this.folder = folder;
        this.ending = ending;
        this.mediaType = mediaType;
        this.binds = binds;
    }

    /** Where a file of it stands below the output folder, by the file's name without its ending. */
    public String path(String name) {
        return folder + name(name);
    }

    /** The name of a file of it, with its ending. */
    public String name(String name) {
        return name + "." + ending;
    }

    /** Whether a file of the output is of this kind, by its path; what editors offer as it is may end so too. */
    public boolean isKindOf(String path) {
        return path.endsWith("." + ending);
    }

    /** Whether a file of it binds pages of the website, a book; else each page is a file of its own. */
    public boolean binds() {
        return binds;
    }

    /** Whether its pages are set in letters of the program's faces: what these lack cannot be printed. */
    public boolean isPrinted() {
        return this == PDF || this == IMPOSED;
    }

    /** What browsers are told that it is. */
    public String mediaType() {
        return mediaType;
    }

    /** Its name in messages: {@code pdf.pages}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
