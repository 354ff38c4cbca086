package org.strategypress.office.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.strategypress.office.block.OfficeBlock.Picture;
import org.strategypress.office.block.OfficeBlock.Run;
import org.strategypress.office.block.OfficeDocument;

/** The pictures of a saved page: those in the page itself, and those that lie beside it. None is fetched. */
final class HtmlPictures {
    private static final int LARGEST = 16 << 20;

    private final OfficeDocument document;
    private final @Nullable Path folder;

    /**
     * The pictures of a page.
     *
     * @param folder where they may lie; null where nothing may be read
     */
    HtmlPictures(OfficeDocument document, @Nullable Path folder) {
        this.document = document;
        this.folder = folder;
    }

    /** Takes a picture, where it is in the page or beside it; else it is told. */
    void take(Element image, List<Run> runs) {
        String source = image.attr("src").strip();
        byte[] bytes = bytes(source);
        if (bytes == null) {
            document.leaveOut(image.attr("alt"), "is of a picture that is not beside the page");
            document.remarks()
                    .add("a picture was not brought in, as nothing is fetched: "
                            + (source.length() > 80 ? source.substring(0, 80) + "…" : source));
            return;
        }
        String part = source.startsWith("data:") ? "data-" + document.pictures().size() : source;
        document.pictures().put(part, bytes);
        runs.add(Run.of(new Picture(part, image.attr("alt"))));
    }

    /** A picture's bytes, of the page itself or of a file beside it; null where there are none. */
    private byte @Nullable [] bytes(String source) {
        try {
            if (source.startsWith("data:image/") && source.contains(";base64,")) {
                return Base64.getMimeDecoder().decode(source.substring(source.indexOf(',') + 1));
            }
            Path root = folder;
            if (root == null || source.isEmpty() || source.contains(":") || source.startsWith("/")) {
                return null;
            }
            Path file = root.resolve(source.replace("%20", " ")).normalize();
            boolean beside = file.startsWith(root.normalize()) && Files.isRegularFile(file);
            return beside && Files.size(file) <= LARGEST ? Files.readAllBytes(file) : null;
        } catch (IOException | IllegalArgumentException unreadable) {
            return null;
        }
    }
}
