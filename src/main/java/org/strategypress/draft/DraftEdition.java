package org.strategypress.draft;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.strategypress.output.OutputFile;
import org.strategypress.pdf.DraftStamp;
import org.strategypress.source.WordFile;

/**
 * A finished site as a draft to be looked at: its pages, PDFs, EPUB and Word file marked, and without what is for web servers and
 * for programs, which could bear no mark. Earlier publications in it are none of a draft, and stay as they were published.
 */
public final class DraftEdition {
    private static final String DOCUMENTS = "documents/";
    private static final String WHOLE = DOCUMENTS + "whole.pdf";
    private static final String EARLIER = "archive/";

    private DraftEdition() {}

    /**
     * Marks a site.
     *
     * @param site its files as a build made them
     * @throws IOException when one of its PDFs cannot be read
     */
    public static List<OutputFile> of(List<OutputFile> site) throws IOException {
        List<OutputFile> marked = new ArrayList<>();
        for (OutputFile file : site) {
            if (!isLeftOut(file.path())) {
                marked.add(marked(file));
            }
        }
        marked.add(OutputFile.text(DraftPage.STYLE, OutputFile.Role.ASSET, WordFile.text("/draft/draft.css")));
        return marked;
    }

    /** Of a marked site the one PDF to be read first: the whole publication, else the first that there is. */
    public static Optional<OutputFile> first(List<OutputFile> marked) {
        return marked.stream()
                .filter(file -> isOwnPdf(file.path()))
                .min((one, other) ->
                        Boolean.compare(other.path().equals(WHOLE), one.path().equals(WHOLE)));
    }

    private static OutputFile marked(OutputFile file) throws IOException {
        if (file.path().startsWith(EARLIER)) {
            return file;
        }
        if (file.path().endsWith(".html")) {
            String page = new String(file.bytes(), StandardCharsets.UTF_8);
            return OutputFile.text(file.path(), file.role(), new DraftPage(file.path()).mark(page));
        }
        if (isOwn(file.path(), ".epub") || isOwn(file.path(), ".docx")) {
            return new OutputFile(file.path(), file.role(), DraftBook.mark(file.bytes()));
        }
        return isOwnPdf(file.path()) ? new OutputFile(file.path(), file.role(), stamped(file.bytes())) : file;
    }

    private static byte[] stamped(byte[] pdf) throws IOException {
        String own = DraftWords.of(DraftStamp.language(pdf)).mark();
        return DraftStamp.across(
                pdf, DraftStamp.canDraw(own) ? own : DraftWords.of("en").mark());
    }

    private static boolean isOwnPdf(String path) {
        return isOwn(path, ".pdf");
    }

    private static boolean isOwn(String path, String ending) {
        return path.startsWith(DOCUMENTS) && path.endsWith(ending);
    }

    /** Whether a file is none of a draft: what is for web servers, and open data, which others would take for published. */
    static boolean isLeftOut(String path) {
        return path.startsWith("hosting/")
                || path.startsWith("data/") && !path.endsWith(".html")
                || path.startsWith("_")
                || path.equals("sitemap.xml")
                || path.endsWith(".gz")
                || path.endsWith(".br");
    }
}
